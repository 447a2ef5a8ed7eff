"""A source older than the event is named as such: background, or an announcement."""

from collections.abc import Iterator, Mapping, Sequence

from scripts.checks.rule import Column, Columns, Faults, Rows, Tables, earliest, rule
from scripts.checks.source_dates import COLUMNS, source_dates
from scripts.model import items
from scripts.periods import Period, period


@rule(
    "Names those {sources} that were published before {field}, no others.",
    reads=COLUMNS,
)
def earlier_sources(
    rows: Rows,
    *,
    field: Columns,
    sources: Column,
    earlier: Column,
    tables: Tables,
    looked_up: str,
) -> Faults:
    """`field` is the column of the event's date, or several, of which the earliest counts. A source
    of unknown date may be named or not. An event after the last search has another problem."""
    published = source_dates(tables)
    for row in rows:
        named, before = items(row[sources]), items(row[earlier])
        for source in before:
            if source not in named:
                note = f"{source!r} is not in {sources}. Add it there, or remove it here."
                yield row, earlier, note
        event = earliest(row, field)
        if event and event.first <= period(looked_up).last:
            dated = {source: date for source in named if (date := published.get(source))}
            for note in misplaced_sources(event, dated, before):
                yield row, earlier, note


def misplaced_sources(
    event: Period, dated: Mapping[str, Period], earlier: Sequence[str]
) -> Iterator[str]:
    """A sentence for all sources of a kind, since one wrong date misplaces them all."""
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
