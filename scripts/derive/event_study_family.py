"""The months around an event taken together: how often moved months leave the band as often."""

from collections.abc import Mapping

import pandas as pd

from scripts.derive.event_months import BAND, Study, studies
from scripts.derive.shifts import LEVEL
from scripts.load.frames import Frames


def event_study_family(frames: Frames) -> pd.DataFrame:
    """One row per event and measure."""
    rows = [family_row(study) for study in studies(frames)]
    return pd.DataFrame(rows).sort_values("study_id", ignore_index=True)


def family_row(study: Study) -> Mapping[str, object]:
    outside = study.outside.sum(axis=1)
    shifts = len(outside)
    as_often = int((outside >= outside[0]).sum())
    return {
        "study_id": f"{study.event}-{study.measure}",
        "event": study.event,
        "measure": study.measure,
        "events": study.events,
        "months": study.values.shape[1],
        "band": BAND[1] - BAND[0],
        "outside": int(outside[0]),
        "expected": round(outside.mean(), 2),
        "shifts": shifts,
        "shifts_as_often": as_often,
        "p_as_often": round(as_often / shifts, 4),
        "reading": "stands-out" if as_often <= LEVEL * shifts else "not-unusual",
    }
