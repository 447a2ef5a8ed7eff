"""A figure far from those before and after it is a slip, or needs a word of explanation."""

from itertools import pairwise

from scripts.checks.rule import Faults, Row, Rows, group_rows, row_id, rule
from scripts.periods import Period, period_or_none

JUMP = 40
DAYS = 31


@rule(
    "A value far above or far below both its neighbours has a note.",
    columns=(
        "as_of_date",
        "counter",
        "counter_name",
        "kind",
        "preferred",
        "scope",
        "qualifier",
        "value",
        "note",
    ),
)
def steady_series(rows: Rows) -> Faults:
    """A value more than 40 above, or more than 40 below, both its neighbours needs a note.

    A series is what one counter counts exactly for all political prisoners. Neighbours are the
    values before and after it, at most 31 days away. Dates known to the year are left out, and a
    month is as near as its nearest day.
    """
    for series in group_rows(filter(belongs, rows), "counter", "counter_name").values():
        ordered = sorted(series, key=when)
        for (before, row), (_, after) in pairwise(pairwise(ordered)):
            if not row["note"] and stands_out(before, row, after):
                yield row, "value", advice(before, row, after)


def belongs(row: Row) -> bool:
    date = period_or_none(row["as_of_date"])
    return bool(
        date
        and date.precision != "year"
        and row["kind"] == "count"
        and row["qualifier"] == "exact"
        and row["value"] is not None
        and row["preferred"]
        and not row["scope"]
    )


def when(row: Row) -> Period:
    return period_or_none(row["as_of_date"])


def stands_out(before: Row, row: Row, after: Row) -> bool:
    near = all(days(*pair) <= DAYS for pair in ((before, row), (row, after)))
    steps = [row["value"] - other["value"] for other in (before, after)]
    return near and (min(steps) > JUMP or max(steps) < -JUMP)


def days(earlier: Row, later: Row) -> int:
    return (when(later).first - when(earlier).last).days


def advice(before: Row, row: Row, after: Row) -> str:
    near = " and ".join(
        f"{other['value']} on {other['as_of_date']} ({row_id(other)})" for other in (before, after)
    )
    return (
        f"{row['value']} is more than {JUMP} away from both {near}. Check it against its source;"
        " if it is stated so, say so in note."
    )
