"""One date is not before another."""

from scripts.checks.rule import Column, Faults, Rows, rule
from scripts.periods import period_or_none


@rule("{earlier} is not after {later}.")
def in_order(rows: Rows, *, earlier: Column, later: Column) -> Faults:
    """An empty cell passes, and so do coarse dates that can be in order."""
    for row in rows:
        first, last = (period_or_none(row[column]) for column in (earlier, later))
        if first and last and first.first > last.last:
            yield (
                row,
                later,
                f"{row[later]} is before {earlier} ({row[earlier]}). Swap the two if they were"
                " exchanged, or fix the wrong one.",
            )
