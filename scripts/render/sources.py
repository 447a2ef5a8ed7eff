"""The bibliography: how a source is shown where it is used, and where it is listed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from scripts.addresses import initial, sources_path
from scripts.export.published import Published, Row
from scripts.model import items
from scripts.render.facts import Fact, facts
from scripts.render.links import Part, home, link, spoken_of
from scripts.render.numbers import dated, day_words
from scripts.render.pages import Page
from scripts.render.relations import uses
from scripts.render.templates import fill


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One source. `href` leads to the original; where a reader should not be led there by a
    click, `address` holds it as text. `entry` leads to its place in the bibliography."""

    id: str
    publisher: str
    title: str
    language: str
    published: str
    iso: str
    labels: tuple[str, ...]
    href: str
    address: str
    copy_note: str
    entry: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A source in the bibliography, with all that is known of it and the rows that name it."""

    source: SourceEntry
    facts: tuple[Fact, ...]
    used_by: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    text: str
    href: str
    sources: int


def source_path(source: Row) -> str:
    """The place of one source, from the top of the site."""
    return f"{sources_path(initial(source))}#{source['source_id']}"


def entries(page: Page, *cells: str) -> tuple[SourceEntry, ...]:
    """The sources that list cells name, each once, in the order in which they are named."""
    known = page.data.tables["sources"].by_id
    named = dict.fromkeys(source for cell in cells for source in items(cell))
    return tuple(entry(page, known[source]) for source in named)


def entry(page: Page, row: Row) -> SourceEntry:
    table = page.data.tables["sources"]
    listed = row["listed_in_belarus"] == "yes"
    return SourceEntry(
        id=row["source_id"],
        publisher=row["publisher"],
        title=row["title"],
        language=row["language"] if len(row["language"]) == 2 else "",
        published=dated(row["published"]) if row["published"] else "",
        iso=row["published"],
        labels=tuple(table.label(column, row[column]) for column in ("kind", "grade")),
        href="" if listed else row["url"],
        address=row["url"] if listed else "",
        copy_note=row["copy_note"],
        entry=page.href(source_path(row)),
    )


def sources_html(page: Page, letter: str) -> str:
    """All sources under one letter, by publisher and date."""
    table = page.data.tables["sources"]
    rows = sorted(
        by_letter(page.data)[letter],
        key=lambda row: (row["publisher"].casefold(), row["published"], row["source_id"]),
    )
    return fill(
        "sources.html",
        title=f"{table.schema.title}: {letter.upper()}",
        letters=letters(page),
        listed=tuple(listed(page, row) for row in rows),
        index=page.href("sources.html"),
    )


@cache
def by_letter(data: Published) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in data.tables["sources"].rows:
        found.setdefault(initial(row), []).append(row)
    return dict(sorted(found.items()))


KNOWN = ("grade_reason", "same_text_as")
LISTING = ("listed_in_belarus", "listed_in_belarus_since", "listed_in_belarus_source_id")


def listed(page: Page, row: Row) -> Listed:
    table = page.data.tables["sources"]
    columns = KNOWN if row["listed_in_belarus"] == "unknown" else KNOWN + LISTING
    # A month is all that is meant here, so no word on the day.
    read = Fact(table.schema.field("read_on").title, (Part(day_words(row["read_on"])),))
    known = (*facts(page, table, row, columns), read)
    return Listed(entry(page, row), known, tuple(used_by(page, row)))


def used_by(page: Page, source: Row) -> Iterable[Fact]:
    """The rows that name a source, by table. A count, measure or number stands for the release or
    action it belongs to."""
    found: dict[str, dict[str, Part]] = {}
    for use in uses(page.data).get(("sources", source["source_id"]), ()):
        name, row = use.table, use.row
        if name == "sources":
            continue
        name, row = spoken_of(page.data, name, row)
        place = home(page.data, name, row)
        found.setdefault(name, {}).setdefault(place, link(page, name, row))
    for name in page.data.tables:
        if name in found:
            yield Fact(page.data.tables[name].schema.title, tuple(found[name].values()))


def letters(page: Page) -> tuple[Letter, ...]:
    return tuple(
        Letter(letter.upper(), page.href(sources_path(letter)), len(rows))
        for letter, rows in by_letter(page.data).items()
    )


def source_index_html(page: Page) -> str:
    """The letters with how many sources each has, and how many there are of each grade."""
    table = page.data.tables["sources"]
    field = table.schema.field("grade")
    numbers = Counter(row["grade"] for row in table.rows)
    grades = tuple((label, numbers[value]) for value, label in field.labels.items())
    return fill("source_index.html", letters=letters(page), grades=grades, grade=field.title)
