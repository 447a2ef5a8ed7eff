"""A source can't count what came after it."""

from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.checks.source_dates import COLUMNS, source_dates
from scripts.periods import Period, period_or_none


@attrs.define(kw_only=True, repr=False, slots=False)
class NotBeforeSource(Rule):
    """The date in `field` does not begin after the source in `source` was published. A source of
    unknown date passes."""

    type = "not-before-source"
    columns = ("field", "source")
    others: ClassVar = COLUMNS

    field: str
    source: str

    @cached_property
    def published(self) -> dict[str, Period | None]:
        return source_dates(self.tables)

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        date = period_or_none(row[self.field])
        published = self.published.get(row[self.source])
        if date and published and date.first > published.last:
            yield broken(
                row,
                self.field,
                f"{row[self.field]} is after its source {row[self.source]} was published"
                f" ({published.last}). Check the date here, the source, and the source's own date.",
            )
