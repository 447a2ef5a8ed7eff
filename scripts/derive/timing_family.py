"""The timing tests taken together: how often shifts do as much as the data."""

from collections.abc import Mapping

import pandas as pd

from scripts.derive.shifts import LEVEL
from scripts.derive.timing_trials import COUNTED, LEFT_OUT
from scripts.load.frames import Frames

STANDS_OUT = ("closer", "farther")


def timing_family(frames: Frames) -> pd.DataFrame:
    """One row per period, state of knowledge, and way to deal with easings on the day itself."""
    tests, null = frames["timing_test"], frames["timing_family_null"]
    return pd.DataFrame(
        [
            family_row(family, members, null[null["family_id"].eq(family)])
            for family, members in families(tests).items()
        ]
    ).sort_values("family_id", ignore_index=True)


def families(tests: pd.DataFrame) -> Mapping[str, pd.DataFrame]:
    return {
        f"{period}-{as_of}-{same_day}": rows[rows["same_day"].isin(["", same_day])].assign(
            same_day=same_day
        )
        for (period, as_of), rows in tests.groupby(["period", "as_of"])
        for same_day in (COUNTED, LEFT_OUT)
    }


def family_row(family: str, tests: pd.DataFrame, null: pd.DataFrame) -> Mapping[str, object]:
    extreme = tests[["shifts_as_close", "shifts_as_far"]].min(axis=1)
    first, shifts = tests.iloc[0], int(tests["shifts"].iloc[0])
    out = int(tests["reading"].isin(STANDS_OUT).sum())
    counts, smallest = (null[null["measure"].eq(one)] for one in ("stand-out", "smallest"))
    as_many = int(counts["shifts"][counts["value"].ge(out)].sum())
    as_small = int(smallest["shifts"][smallest["value"].le(extreme.min())].sum())
    return {
        "family_id": family,
        **first[["period", "as_of", "same_day", "from_date", "to_date"]],
        "tests": len(tests),
        "tests_silent": int(tests["unusual_from"].isna().sum()),
        "level": LEVEL,
        "stand_out": out,
        "expected": round((counts["value"] * counts["shifts"]).sum() / shifts, 2),
        "shifts": shifts,
        "shifts_as_many": as_many,
        "p_as_many": round(as_many / shifts, 4),
        "farthest_test_id": tests["test_id"][extreme.idxmin()],
        "smallest_p": round(extreme.min() / shifts, 4),
        "shifts_as_small": as_small,
        "p_as_small": round(as_small / shifts, 4),
        "reading": "stands-out" if as_many <= LEVEL * shifts else "not-unusual",
    }
