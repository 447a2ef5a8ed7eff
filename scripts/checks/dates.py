"""A date exists, in order with others and in the time that its table is about."""

from scripts.checks.rule import Column, Columns, Faults, Rows, earliest, rule
from scripts.periods import period, period_or_none


@rule("A day, month or year that exists and does not begin after the last search.")
def calendar_date(rows: Rows, *, field: Column, looked_up: str) -> Faults:
    searched = period(looked_up).last
    for row in rows:
        text, date = row[field], period_or_none(row[field])
        if text and not date:
            yield (
                row,
                field,
                f"{text!r} is not a date that exists. Write what is known of it, like 2024-09-04,"
                " 2024-09 or 2024.",
            )
        elif date and date.first > searched:
            yield (
                row,
                field,
                f"{text} is after the sources were last searched ({looked_up}). Check the date;"
                " if the search was later, change lookedUp in datapackage.yaml.",
            )


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
