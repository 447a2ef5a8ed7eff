"""What the sources of a row have to be."""

import re
from collections.abc import Iterator, Mapping, Sequence

from scripts.checks.rule import (
    Column,
    Columns,
    Faults,
    Row,
    Rows,
    Tables,
    Values,
    earliest,
    group_rows,
    rule,
)
from scripts.model import items
from scripts.periods import Period, period, period_or_none

SOUND = ("primary", "established")
LATE = 31
"""Days after a release from which a text counts as looking back."""
COLUMNS = {"sources": ("source_id", "published_date")}


def source_dates(tables: Tables) -> dict[str, Period | None]:
    """By source id; none where it is not known."""
    return {row["source_id"]: period_or_none(row["published_date"]) for row in tables["sources"]}


@rule(
    "A source stands on both sides of a claim only where `sources_note` says why.",
    columns=("supporting_source_ids", "contradicting_source_ids", "sources_note"),
)
def either_side(rows: Rows) -> Faults:
    for row in rows:
        against = items(row["contradicting_source_ids"])
        both = [item for item in items(row["supporting_source_ids"]) if item in against]
        if both and not row["sources_note"]:
            yield (
                row,
                "sources_note",
                f"{', '.join(both)} {'is' if len(both) == 1 else 'are'} named for the claim and"
                " against it. Say here how, or remove what is wrong from one of the two cells.",
            )


@rule("Not later than the day on which the source in {source} was published.", reads=COLUMNS)
def not_before_source(rows: Rows, *, field: Column, source: Column, tables: Tables) -> Faults:
    """The date does not begin after the source was published. A source of unknown date passes."""
    published = source_dates(tables)
    for row in rows:
        date, known = period_or_none(row[field]), published.get(row[source])
        if date and known and date.first > known.last:
            yield (
                row,
                field,
                f"{row[field]} is after its source {row[source]} was published ({known.last})."
                " Check the date here, the source, and the source's own date.",
            )


@rule(
    "Where {when} is {values}, one of {sources} is primary or established.",
    reads={"sources": ("source_id", "grade")},
)
def read_at_publisher(
    rows: Rows, *, sources: Column, when: Column, values: Values, tables: Tables
) -> Faults:
    """What rests on copies and digests alone carries another word in `when`, for readers to see."""
    sound = {one["source_id"] for one in tables["sources"] if one["grade"] in SOUND}
    known = {one["source_id"] for one in tables["sources"]}
    for row in rows:
        named = set(items(row[sources]))
        # A source that does not exist is another problem.
        if row[when] in values and named <= known and not sound & named:
            yield (
                row,
                when,
                "none of the sources of this row is primary or established, so it can't be"
                f" {row[when]}. Choose another word, or add a source that was read at its"
                " publisher.",
            )


@rule(
    "Where {when} is true, a primary or established source gives the figure.",
    columns=("release_id", "counter", "value", "source_id"),
    reads={"sources": ("source_id", "grade")},
)
def sound_source(rows: Rows, *, when: Column, tables: Tables) -> Faults:
    """The source stands in this row, or in another of the same release, counter and value."""
    grades = {source["source_id"]: source["grade"] for source in tables["sources"]}
    for alike in group_rows(rows, "release_id", "counter", "value").values():
        if any(grades.get(row["source_id"]) in SOUND for row in alike):
            continue
        for row in alike:
            if row[when]:
                grade = grades.get(row["source_id"]) or "missing"
                yield (
                    row,
                    "source_id",
                    f"the grade of {row['source_id']} is {grade}, and no primary or established"
                    f" source gives {row['value']} for {row['release_id']}. Add a row with such a"
                    " source, or make another figure the headline.",
                )


@rule(
    "Where {when} is true, the source is of the time of the release if any such source gives the"
    " same figure.",
    columns=("release_id", "counter", "category", "value", "scope", "source_id"),
    reads={"releases": ("release_id", "date"), **COLUMNS},
)
def source_of_the_time(rows: Rows, *, when: Column, tables: Tables) -> Faults:
    """A source whose date is not known passes as one of the time."""
    published = source_dates(tables)
    released = {row["release_id"]: period_or_none(row["date"]) for row in tables["releases"]}
    for alike in group_rows(rows, "release_id", "counter", "category", "value", "scope").values():
        day = released.get(alike[0]["release_id"])
        early = [row for row in alike if not looks_back(row, day, published)]
        for row in alike:
            if row[when] and early and row not in early:
                yield (
                    row,
                    "source_id",
                    f"{row['source_id']} was published more than {LATE} days after the release, and"
                    f" {early[0]['source_id']} gives the same figure. Mark that row instead.",
                )


def looks_back(row: Row, day: Period | None, published: dict[str, Period]) -> bool:
    known = published.get(row["source_id"])
    return bool(day and known) and (known.first - day.last).days > LATE


@rule(
    "`source_ids` holds each source of the rows of {table} with this {key}.",
    columns=("source_ids",),
    reads={"{table}": ("{key}", "source_id"), "sources": ("source_id",)},
)
def sources_of_children(rows: Rows, *, table: str, key: Column, tables: Tables) -> Faults:
    """A source that does not exist is the problem of the row that names it."""
    named = sources_by_parent(table, key, tables)
    for row in rows:
        # A list with the wrong sign between its items is another problem.
        have = re.split("[;, ]+", row["source_ids"] or "")
        for source, child in named.get(row[key], {}).items():
            if source not in have:
                yield (
                    row,
                    "source_ids",
                    f"{source!r} is missing, which {child} in {table}.csv names as its source."
                    " Add it here, or fix the other row.",
                )


def sources_by_parent(table: str, key: str, tables: Tables) -> dict[str, dict[str, str]]:
    """By key: each source, and the first of the rows that name it."""
    known = {source["source_id"] for source in tables["sources"]}
    found: dict[str, dict[str, str]] = {}
    for child in sorted(tables[table], key=lambda child: next(iter(child.values()))):
        of_parent = found.setdefault(child[key], {})
        if child["source_id"] in known:
            of_parent.setdefault(child["source_id"], next(iter(child.values())))
    return found


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
