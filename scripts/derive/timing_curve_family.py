"""All combinations of choices taken together: how often shifts do as much as the data."""

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
import pandas as pd

from scripts.derive.occurrences import Frames
from scripts.derive.shifts import LEVEL, as_many
from scripts.derive.timing_weights import compared, weighted


def timing_curve_family(frames: Frames) -> pd.DataFrame:
    """One row per question; two where easings on the day of a release are counted and left out."""
    rows = [taken_together(*family, sums) for family, sums in families(frames).items()]
    return pd.DataFrame(rows).sort_values("curve_id", ignore_index=True)


def families(frames: Frames) -> Mapping[tuple[str, str], np.ndarray]:
    """By shift and combination: the weight within the window."""
    own = weighted(frames)
    sums = defaultdict(list)
    for choice, hits in compared(frames, own):
        by_window = own.weights.astype(np.float32) @ hits
        sums[choice.question, choice.same_day].append(by_window.reshape(-1, by_window.shape[-1]))
    return {family: np.vstack(parts).T for family, parts in sums.items()}


def taken_together(question: str, same_day: str, sums: np.ndarray) -> Mapping[str, object]:
    shifts, combinations = sums.shape
    out = (as_many(sums) <= LEVEL * shifts).sum(axis=1)
    medians = np.median(sums / sums.mean(axis=0, dtype=float), axis=1)
    as_often, as_high = int((out >= out[0]).sum()), int((medians >= medians[0]).sum())
    return {
        "curve_id": "-".join(filter(None, (question, same_day))),
        "question": question,
        "same_day": same_day,
        "combinations": combinations,
        "stand_out": int(out[0]),
        "expected": round(out.mean(), 1),
        "shifts": shifts,
        "shifts_as_often": as_often,
        "p_as_often": round(as_often / shifts, 4),
        "median_ratio": round(float(medians[0]), 3),
        "shifts_as_high": as_high,
        "p_as_high": round(as_high / shifts, 4),
        "reading": "stands-out" if as_often <= LEVEL * shifts else "not-unusual",
    }
