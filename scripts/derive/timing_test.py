"""Are releases closer to sanctions steps and elections than the same dates moved along the
calendar?"""

from collections.abc import Iterator

import numpy as np
import pandas as pd
from scipy.special import bdtrc

from scripts.derive.shifts import LEVEL
from scripts.derive.timing_family_null import family_id
from scripts.derive.timing_trials import LEFT_OUT, PRIMARY, WINDOWS, Trial, trials
from scripts.load.frames import Frames


def timing_test(frames: Frames) -> pd.DataFrame:
    """One row per question, window, period and state of knowledge; two where easings on the day
    of a release are counted and left out."""
    seen = pd.DataFrame(row for trial in trials(frames) for row in observed_tests(trial))
    tests = seen.merge(judged_tests(frames["timing_null"], seen), on="test_id")
    extreme = tests[["shifts_as_close", "shifts_as_far"]].min(axis=1)
    return (
        tests.assign(
            p_family=in_family(frames["timing_family_null"], tests["family_id"], extreme),
            # The upper tail of a binomial; all of scipy.stats would take seconds to import.
            p_scattered=bdtrc(tests["within"] - 1, tests["releases"], tests["share_of_days"]),
            smallest_effect=tests["unusual_from"] / tests["expected"].replace(0, np.nan),
            reading=reading,
        )
        .round({"p_closer": 4, "p_farther": 4, "p_family": 4, "p_scattered": 4})
        .round({"share_of_days": 3, "expected": 2, "smallest_effect": 2})
        .sort_values("test_id", ignore_index=True)
    )


def observed_tests(trial: Trial) -> Iterator[dict[str, object]]:
    """What the data show, window by window."""
    near, span = trial.near, trial.span
    for at, window in enumerate(WINDOWS):
        yield {
            "test_id": trial.test_id(window),
            "question": trial.question.name,
            "window_days": window,
            "period": span.period,
            "as_of": span.as_of,
            "same_day": trial.same_day,
            "role": "primary" if trial.test_id(window) == PRIMARY else "exploratory",
            "family_id": family_id(span, trial.same_day or LEFT_OUT),
            "from_date": span.start.date().isoformat(),
            "to_date": span.end.date().isoformat(),
            "occurrences": len(trial.steps),
            "occurrences_left_out": trial.steps_left_out,
            "releases": len(trial.releases),
            "releases_left_out": trial.releases_left_out,
            "within": int(near[trial.releases, at].sum()),
            "share_of_days": near[:, at].mean(),
        }


def judged_tests(null: pd.DataFrame, observed: pd.DataFrame) -> pd.DataFrame:
    """Each test against all its shifts, that by no day among them."""
    tests = observed.set_index("test_id").sort_index()
    columns = np.arange(tests["releases"].max() + 1)
    shifts = null.pivot(index="test_id", columns="within", values="shifts")
    counts = shifts.reindex(index=tests.index, columns=columns).fillna(0).to_numpy(dtype=int)
    total = counts.sum(axis=1, keepdims=True)
    as_close, as_far = counts[:, ::-1].cumsum(axis=1)[:, ::-1], counts.cumsum(axis=1)
    at = tests[["within"]].to_numpy()
    close, far = (np.take_along_axis(one, at, axis=1)[:, 0] for one in (as_close, as_far))
    possible = columns <= tests[["releases"]].to_numpy()
    possible &= tests[["occurrences"]].to_numpy() > 0
    # The numbers of releases that would be unusual; missing are those that would not.
    many, few = (
        pd.DataFrame(np.where(possible & (one <= LEVEL * total), columns, np.nan))
        for one in (as_close, as_far)
    )
    return pd.DataFrame(
        {
            "test_id": tests.index,
            "shifts": total[:, 0],
            "shifts_as_close": close,
            "shifts_as_far": far,
            "expected": counts @ columns / total[:, 0],
            "p_closer": close / total[:, 0],
            "p_farther": far / total[:, 0],
            "unusual_from": many.min(axis=1).astype("Int64"),
            "unusual_up_to": few.max(axis=1).astype("Int64"),
        }
    )


def in_family(null: pd.DataFrame, family: pd.Series, extreme: pd.Series) -> np.ndarray:
    """The share of shifts in which some test of the family is at least as far out."""
    smallest = null[null["measure"].eq("smallest")]
    laws = {
        name: rows[["value", "shifts"]].to_numpy().T for name, rows in smallest.groupby("family_id")
    }
    return np.array(
        [
            laws[name][1] @ (laws[name][0] <= number) / laws[name][1].sum()
            for name, number in zip(family, extreme, strict=True)
        ]
    )


def reading(tests: pd.DataFrame) -> np.ndarray:
    """What a test says at LEVEL. It can't answer where no number of releases would be closer."""
    closer, farther = tests["p_closer"].le(LEVEL), tests["p_farther"].le(LEVEL)
    silent = tests["unusual_from"].isna()
    return np.select([closer, farther, silent], ["closer", "farther", "silent"], "neither")
