"""What all shifts of the releases give: the distribution behind every row of timing_test."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from scripts.derive.timing_trials import WINDOWS, trials
from scripts.load.frames import Frames


def timing_null(frames: Frames) -> pd.DataFrame:
    """One row per test and number of releases within the window that some shift gives."""
    return (
        pd.DataFrame(bins(frames), columns=["test_id", "within", "shifts"])
        .assign(bin_id=lambda rows: rows["test_id"] + "-" + rows["within"].map("{:02}".format))
        .sort_values("bin_id", ignore_index=True)
    )


def bins(frames: Frames) -> Iterator[tuple[str, int, int]]:
    for trial in trials(frames):
        for window, counts in zip(WINDOWS, trial.counts.T, strict=True):
            shifts = np.bincount(counts)
            for within in np.flatnonzero(shifts):
                yield trial.test_id(window), int(within), int(shifts[within])
