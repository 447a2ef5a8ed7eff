"""A date exists, and the search that found it was not before it."""

from collections.abc import Iterator

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.periods import period, period_or_none


@attrs.define(kw_only=True, repr=False)
class CalendarDate(Rule):
    """`field` is a day, a month or a year that exists and does not begin after the last search."""

    type = "calendar-date"
    columns = ("field",)

    field: str

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        text = row[self.field]
        if not text:
            return
        date, searched = period_or_none(text), period(self.looked_up)
        if not date:
            yield broken(
                row,
                self.field,
                f"{text!r} is not a date that exists. Write what is known of it, like 2024-09-04,"
                " 2024-09 or 2024.",
            )
        elif date.first > searched.last:
            yield broken(
                row,
                self.field,
                f"{text} is after the sources were last searched ({self.looked_up}). Check the"
                " date; if the search was later, change lookedUp in datapackage.yaml.",
            )
