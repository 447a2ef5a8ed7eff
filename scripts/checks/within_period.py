"""A date lies in the time that the table is about."""

from collections.abc import Iterator

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.periods import period, period_or_none


@attrs.define(kw_only=True, repr=False)
class WithinPeriod(Rule):
    """`field` is not before `since`, and is before `before`. An empty cell passes, and so does a
    coarse date that can be inside."""

    type = "within-period"
    columns = ("field",)

    field: str
    since: str = attrs.field(default="", converter=str)
    before: str = attrs.field(default="", converter=str)

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        text = row[self.field]
        date = period_or_none(text)
        if not date:
            return
        if self.since and date.last < period(self.since).first:
            yield broken(
                row,
                self.field,
                f"{text} is before {self.since}, where this table begins. Check the date, or move"
                " the row to the table for earlier dates.",
            )
        if self.before and date.first >= period(self.before).first:
            yield broken(
                row,
                self.field,
                f"{text} is not before {self.before}, where this table ends. Check the date, or"
                " move the row to the table for later dates.",
            )
