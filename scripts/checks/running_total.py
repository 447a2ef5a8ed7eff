"""What is counted from one day on can only grow."""

from itertools import pairwise

from scripts.checks.rule import Faults, Rows, exact, group_rows, row_id, rule
from scripts.periods import period_or_none

SERIES = ("counter", "counter_name", "category", "from_date")


@rule(
    "An exact total is not below an earlier one of the same counter and kind from the same day on,"
    " unless its note names that row.",
    columns=("as_of_date", *SERIES, "value", "qualifier", "note"),
)
def running_total(rows: Rows) -> Faults:
    """Totals whose date or figure is no date or figure have another problem."""
    dated = [row for row in exact(rows) if period_or_none(row["as_of_date"])]
    for series in group_rows(dated, *SERIES).values():
        ordered = sorted(series, key=lambda row: period_or_none(row["as_of_date"]).last)
        for before, row in pairwise(ordered):
            other = row_id(before)
            if row["value"] < before["value"] and other not in (row["note"] or ""):
                yield (
                    row,
                    "value",
                    f"{row['value']} is below the {before['value']} of {before['as_of_date']}"
                    f" ({other}), and a total from the same day on can only grow. Check both"
                    f" against their sources; if they say so, name {other} in note, and why.",
                )
