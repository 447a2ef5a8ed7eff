"""Releases and new names, month by month around an event, with the band that moved months give."""

import pandas as pd

from scripts.derive.event_months import OFFSETS, Study, studies
from scripts.load.frames import Frames


def event_study(frames: Frames) -> pd.DataFrame:
    """One row per event, measure and month from twelve before to twelve after."""
    return (
        pd.concat([points(study) for study in studies(frames)])
        .sort_values(["event", "measure", "month"], ignore_index=True)
        .round({"average": 2, "expected": 2, "band_low": 2, "band_high": 2})
    )


def points(study: Study) -> pd.DataFrame:
    """The average around the events; missing where no month around them is known."""
    return pd.DataFrame(
        {
            "point_id": [f"{study.event}-{study.measure}-{month:+03}" for month in OFFSETS],
            "event": study.event,
            "measure": study.measure,
            "month": OFFSETS,
            "months_known": study.known,
            "average": study.values[0],
            "expected": pd.DataFrame(study.values).mean(),
            "band_low": study.low,
            "band_high": study.high,
            "outside": study.outside[0],
        }
    )
