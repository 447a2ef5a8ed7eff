"""The timing tests taken together: how often shifts do as much as the data."""

from collections.abc import Mapping

import pandas as pd

from scripts.derive.shifts import LEVEL
from scripts.derive.timing_trials import COUNTED, LEFT_OUT
from scripts.load.frames import Frames

STANDS_OUT = ("closer", "farther")


def timing_family(frames: Frames) -> pd.DataFrame:
    """One row per period, state of knowledge, and way to deal with easings on the day itself."""
    rows = [
        family_row(tests[tests["same_day"].isin(["", way])], way, frames["timing_family_null"])
        for _, tests in frames["timing_test"].groupby(["period", "as_of"])
        for way in (COUNTED, LEFT_OUT)
    ]
    return pd.DataFrame(rows).sort_values("family_id", ignore_index=True)


def family_row(tests: pd.DataFrame, same_day: str, nulls: pd.DataFrame) -> Mapping[str, object]:
    extreme = tests[["shifts_as_close", "shifts_as_far"]].min(axis=1)
    first, shifts = tests.iloc[0], int(tests["shifts"].iloc[0])
    family = f"{first['period']}-{first['as_of']}-{same_day}"
    null = nulls[nulls["family_id"].eq(family)]
    out = int(tests["reading"].isin(STANDS_OUT).sum())
    counts, smallest = (null[null["measure"].eq(one)] for one in ("stand-out", "smallest"))
    as_many = int(counts["shifts"][counts["value"].ge(out)].sum())
    as_small = int(smallest["shifts"][smallest["value"].le(extreme.min())].sum())
    return {
        "family_id": family,
        **first[["period", "as_of", "from_date", "to_date"]],
        "same_day": same_day,
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
