"""All combinations of choices taken together: how often shifts do as much as the data."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
import pandas as pd

from scripts.derive.shifts import LEVEL, as_many
from scripts.derive.timing_choices import choices
from scripts.derive.timing_weights import Weighted, weigh_tests
from scripts.load.frames import Frames


def timing_curve_family(frames: Frames) -> pd.DataFrame:
    """One row per question; two where easings on the day of a release are counted and left out."""
    own, families = weigh_tests(frames), defaultdict(list)
    for choice, part in choices(frames, own.span, partial(combinations, own)):
        families[choice.question, choice.same_day].append(part)
    rows = [family_row(*family, *zip(*parts, strict=True)) for family, parts in families.items()]
    return pd.DataFrame(rows).sort_values("curve_id", ignore_index=True)


def combinations(own: Weighted, marks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """By shift, how many combinations stand out, and for each how many times as many releases as
    expected it has."""
    sums = own.weights.astype(np.float32) @ own.hits(marks)
    sums = sums.reshape(-1, own.span.length).T
    stands_out = as_many(sums) <= LEVEL * len(sums)
    return stands_out.sum(axis=1), sums / sums.mean(axis=0, dtype=float)


def family_row(
    question: str, same_day: str, outs: Sequence[np.ndarray], ratios: Sequence[np.ndarray]
) -> Mapping[str, object]:
    out, ratios = sum(outs), np.hstack(ratios)
    medians, shifts = np.median(ratios, axis=1), len(out)
    as_often, as_high = int((out >= out[0]).sum()), int((medians >= medians[0]).sum())
    return {
        "curve_id": "-".join(filter(None, (question, same_day))),
        "question": question,
        "same_day": same_day,
        "combinations": ratios.shape[1],
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
