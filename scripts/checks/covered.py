"""A row is not later than the day up to which its table was filled."""

from scripts.checks.rule import Columns, Faults, Rows, earliest, rule
from scripts.periods import period, period_or_none


@rule("Not after the end of the coverage of the table.")
def covered(rows: Rows, *, field: Columns, covered_to: str, looked_up: str) -> Faults:
    """`field` is the column of the date, or several, of which the earliest counts. A coarse date
    that can be inside passes; one after the last search has another problem."""
    end, searched = period(covered_to).last, period(looked_up).last
    for row in rows:
        event = earliest(row, field)
        if event and end < event.first <= searched:
            first = next(name for name in field if period_or_none(row[name]) == event)
            yield (
                row,
                first,
                f"{row[first]} is after the end of the coverage of this table ({covered_to}). Check"
                " the date. If it is right, move the end of the coverage in datapackage.yaml.",
            )
