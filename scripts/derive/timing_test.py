"""Are releases closer to sanctions steps and elections than random dates? A permutation test."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from scripts.derive.occurrences import Frames
from scripts.derive.timing_trials import NULL_MODELS, WINDOWS, Trial, trials

LEVEL = 0.05
"""The share of random dates below which a result is called unusual; a convention."""


def timing_test(frames: Frames) -> pd.DataFrame:
    """One row per question, window, period, state of knowledge and way of drawing dates."""
    observed = pd.DataFrame(row for trial in trials(frames) for row in seen(trial))
    return (
        observed.merge(judged(frames["timing_null"], observed), on="test_id")
        .assign(reading=reading)
        .sort_values("test_id", ignore_index=True)
    )


def seen(trial: Trial) -> Iterator[dict[str, object]]:
    """What the data show, window by window."""
    days, known = trial.days, trial.neighbours["first"].eq(trial.neighbours["last"])
    for window, within in zip(WINDOWS, trial.counts(days), strict=True):
        for model in NULL_MODELS:
            yield {
                "test_id": trial.test_id(window, model),
                "question": trial.question.name,
                "window_days": window,
                "period": trial.period,
                "as_of": trial.as_of,
                "null_model": model,
                "from_date": trial.start.date().isoformat(),
                "to_date": trial.end.date().isoformat(),
                "occurrences": int(known.sum()),
                "occurrences_left_out": int((~known).sum()),
                "releases": len(days),
                "releases_left_out": len(trial.releases) - len(days),
                "within": int(within),
            }


def judged(null: pd.DataFrame, observed: pd.DataFrame) -> pd.DataFrame:
    """Each test against its random dates. What was observed counts as one draw more, so that no
    p-value is 0."""
    tests = observed.set_index("test_id").sort_index()
    columns = range(tests["releases"].max() + 1)
    drawn = null.pivot(index="test_id", columns="within", values="draws")
    drawn = drawn.reindex(index=tests.index, columns=columns, fill_value=0).fillna(0)
    counts, total = drawn.to_numpy(), drawn.sum(axis=1).to_numpy(dtype=int)[:, None]
    reach = counts[:, ::-1].cumsum(axis=1)[:, ::-1].astype(int)
    stay = counts.cumsum(axis=1).astype(int)
    as_many, as_few = p_values(reach, total), p_values(stay, total)
    at = tests[["within"]].to_numpy()
    possible = np.array(columns) <= tests[["releases"]].to_numpy()
    possible &= tests[["occurrences"]].to_numpy() > 0
    return pd.DataFrame(
        {
            "test_id": tests.index,
            "draws": total[:, 0],
            "draws_as_close": np.take_along_axis(reach, at, axis=1)[:, 0],
            "draws_as_far": np.take_along_axis(stay, at, axis=1)[:, 0],
            "expected": (drawn @ np.array(columns) / drawn.sum(axis=1)).round(2).to_numpy(),
            "p_closer": np.take_along_axis(as_many, at, axis=1)[:, 0].round(4),
            "p_farther": np.take_along_axis(as_few, at, axis=1)[:, 0].round(4),
            "unusual_from": bound(np.where((as_many <= LEVEL) & possible, columns, np.nan), "min"),
            "unusual_up_to": bound(np.where((as_few <= LEVEL) & possible, columns, np.nan), "max"),
        }
    )


def p_values(as_extreme: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """Shares of draws, the data being one draw more that is as extreme as itself."""
    return (1 + as_extreme) / (1 + draws)


def bound(numbers: np.ndarray, which: str) -> pd.Series:
    """The lowest or highest number of each row; missing where there is none."""
    return getattr(pd.DataFrame(numbers), which)(axis=1).astype("Int64")


def reading(tests: pd.DataFrame) -> np.ndarray:
    """What a test says at LEVEL; it can say nothing where no result could have been unusual."""
    silent = tests["unusual_from"].isna() & tests["unusual_up_to"].isna()
    closer, farther = tests["p_closer"].le(LEVEL), tests["p_farther"].le(LEVEL)
    return np.select([silent, closer, farther], ["silent", "closer", "farther"], "neither")
