"""A source older than the event is named as such: background, or an announcement."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import ClassVar

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.checks.source_dates import COLUMNS, source_dates
from scripts.model import items
from scripts.periods import Period, period, period_or_none


@attrs.define(kw_only=True, repr=False, slots=False)
class EarlierSources(Rule):
    """`earlier` names those of `sources` that were published before the event, and no others.

    `field` is the column of the event's date, or several, of which the earliest counts. A source
    of unknown date may be named or not. An event after the last search has another problem.
    """

    type = "earlier-sources"
    columns = ("field", "sources", "earlier")
    others: ClassVar = COLUMNS

    field: str | Sequence[str]
    sources: str
    earlier: str

    @cached_property
    def published(self) -> dict[str, Period | None]:
        return source_dates(self.tables)

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        columns = [self.field] if isinstance(self.field, str) else self.field
        dates = [date for date in (period_or_none(row[column]) for column in columns) if date]
        sources, earlier = items(row[self.sources]), items(row[self.earlier])
        notes = [
            f"{source!r} is not in {self.sources}. Add it there, or remove it here."
            for source in earlier
            if source not in sources
        ]
        if dates and min(dates).first <= period(self.looked_up).last:
            notes += self.misplaced(min(dates), sources, earlier)
        for note in notes:
            yield broken(row, self.earlier, note)

    def misplaced(
        self, event: Period, sources: Sequence[str], earlier: Sequence[str]
    ) -> Iterator[str]:
        """A sentence for all sources of a kind, since one wrong date misplaces them all."""
        dated = {source: date for source in sources if (date := self.published.get(source))}
        before = [
            f"{source} ({date.last})"
            for source, date in dated.items()
            if date.last < event.first and source not in earlier
        ]
        after = [
            f"{source} ({date.first})"
            for source, date in dated.items()
            if date.first > event.last and source in earlier
        ]
        if before:
            yield (
                f"{were(before)} published before the event ({event.first}). Name here what"
                " announces the event or is background; else fix the date."
            )
        if after:
            yield (
                f"{were(after)} published after the event ({event.last}). Remove here what is"
                " later, or fix the date."
            )


def were(sources: Sequence[str]) -> str:
    return f"{', '.join(sources)} {'was' if len(sources) == 1 else 'were'}"
