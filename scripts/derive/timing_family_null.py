"""What all shifts give for the tests of a family together: how many stand out, and how far out the
farthest is."""

from collections.abc import Iterator
from itertools import groupby

import numpy as np
import pandas as pd

from scripts.derive.shifts import LEVEL, as_few, as_many
from scripts.derive.timing_trials import COUNTED, LEFT_OUT, Span, trials
from scripts.load.frames import Frames


def timing_family_null(frames: Frames) -> pd.DataFrame:
    """One row per family, measure and value that some shift gives."""
    return (
        pd.DataFrame(bins(frames), columns=["family_id", "measure", "value", "shifts"])
        .assign(
            bin_id=lambda rows: (
                rows["family_id"] + "-" + rows["measure"] + "-" + rows["value"].map("{:04}".format)
            )
        )
        .sort_values("bin_id", ignore_index=True)
    )


def bins(frames: Frames) -> Iterator[tuple[str, str, int, int]]:
    for family, extreme in families(frames):
        for measure, values in joint(extreme).items():
            found, shifts = np.unique(values, return_counts=True)
            for value, number in zip(found, shifts, strict=True):
                yield family, measure, int(value), int(number)


def families(frames: Frames) -> Iterator[tuple[str, np.ndarray]]:
    """By family, shift and test: how many shifts are at least as extreme on one of the sides. A
    family has the tests of one span; those about easings either way."""
    for span, group in groupby(trials(frames), key=lambda trial: trial.span):
        counted = [(trial.same_day, trial.counts) for trial in group]
        own = [(way, np.minimum(as_many(one), as_few(one))) for way, one in counted]
        for same_day in (COUNTED, LEFT_OUT):
            yield (
                family_id(span, same_day),
                np.hstack([e for way, e in own if way in ("", same_day)]),
            )


def family_id(span: Span, same_day: str) -> str:
    return f"{span.period}-{span.as_of}-{same_day}"


def joint(extreme: np.ndarray) -> dict[str, np.ndarray]:
    """By shift: how many tests stand out on either side, and how far out the farthest is."""
    return {
        "stand-out": (extreme <= LEVEL * len(extreme)).sum(axis=1),
        "smallest": extreme.min(axis=1),
    }
