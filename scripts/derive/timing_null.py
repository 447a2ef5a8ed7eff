"""What random dates would give: the distribution behind every row of timing_test."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from scripts.derive.occurrences import Frames
from scripts.derive.timing_trials import NULL_MODELS, WINDOWS, Trial, trials

SEED = 20240916
DRAWS = 10_000


def timing_null(frames: Frames) -> pd.DataFrame:
    """One row per test and number of releases within the window that random dates gave."""
    return (
        pd.DataFrame(bins(frames), columns=["test_id", "within", "draws"])
        .assign(bin_id=lambda rows: rows["test_id"] + "-" + rows["within"].map("{:02}".format))
        .sort_values("bin_id", ignore_index=True)
    )


def bins(frames: Frames) -> Iterator[tuple[str, int, int]]:
    for trial in trials(frames):
        for model in NULL_MODELS:
            for window, counts in zip(WINDOWS, null_counts(trial, model).T, strict=True):
                drawn = np.bincount(counts)
                for within in np.flatnonzero(drawn):
                    yield trial.test_id(window, model), int(within), int(drawn[within])


def null_counts(trial: Trial, model: str, draws: int = DRAWS, seed: int = SEED) -> np.ndarray:
    """By draw and window: how many of the drawn dates are within the window."""
    rng = np.random.default_rng(seed)
    dates = NULL_MODELS[model](rng, trial.days, trial.length, draws)
    return trial.counts(dates)
