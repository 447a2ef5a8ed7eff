"""A date lies in the time that the table is about."""

from scripts.checks.rule import Column, Faults, Rows, rule
from scripts.periods import period, period_or_none


@rule("Not before {since}.", "Before {before}.")
def within_period(rows: Rows, *, field: Column, since: str = "", before: str = "") -> Faults:
    """An empty cell passes, and so does a coarse date that can be inside."""
    for row in rows:
        date = period_or_none(row[field])
        if date and since and date.last < period(since).first:
            yield (
                row,
                field,
                f"{row[field]} is before {since}, where this table begins. Check the date, or move"
                " the row to the table for earlier dates.",
            )
        if date and before and date.first >= period(before).first:
            yield (
                row,
                field,
                f"{row[field]} is not before {before}, where this table ends. Check the date, or"
                " move the row to the table for later dates.",
            )
