"""A date exists, and the search that found it was not before it."""

from scripts.checks.rule import Column, Faults, Rows, rule
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
