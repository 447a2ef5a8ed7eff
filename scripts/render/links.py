"""Where each row is shown, and what a reader calls it."""

from dataclasses import dataclass

from scripts.addresses import (
    KINDS,
    ROWS_ON_A_PAGE,
    SHOWN_AT,
    dataset_path,
    list_path,
    page_starts,
    record_path,
    sources_path,
)
from scripts.export.published import Published, Row
from scripts.render.pages import Page
from scripts.render.relations import parents
from scripts.render.verdict_marks import Mark, claim_mark
from scripts.words import day_words, qualified_words
from scripts.words.languages import has, say

CLAIM, CLAIMED = "{}: “{}”", ("claimed_by", "claim")
"""How a claim is quoted, and by which of its columns."""
NAMING = ("title", "gap")
"""Columns by which a reader knows a row of a table that has no page for each row."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text, with where it leads if it leads anywhere, and its date if it is one; a claim
    has its verdict before it. `lang` is given where it is not in the language of the page."""

    text: str
    href: str = ""
    datetime: str = ""
    note: str = ""
    mark: Mark | None = None
    lang: str = ""


def home(data: Published, name: str, row: Row) -> str:
    """The place of a row from the top of the site; empty for derived tables, whose rows have
    none of their own."""
    table = data.tables[name]
    row_id = row[table.schema.key]
    if table.schema.derived:
        return ""
    if name in KINDS:
        return record_path(name, row_id)
    if name == "sources":
        return f"{sources_path(data.shown_under[row_id])}#{row_id}"
    if name in parents(data):
        column, parent = parents(data)[name]
        if parent in KINDS:
            return f"{record_path(parent, row[column])}#{row_id}"
    if is_long(data, name):
        number = (table.line_of[row_id] - 2) // ROWS_ON_A_PAGE + 1
        return f"{list_path(name, number)}#{row_id}"
    return f"{SHOWN_AT.get(name) or dataset_path(table.dataset)}#{row_id}"


def is_long(data: Published, name: str) -> bool:
    """Whether a table has pages of its own because it is too long for one; what stands with
    another table, or by letter, never has."""
    table = data.tables[name]
    elsewhere = name == "sources" or parents(data).get(name, ("", ""))[1] in KINDS
    return len(table.rows) > ROWS_ON_A_PAGE and not table.schema.derived and not elsewhere


def list_pages(page: Page, name: str) -> tuple[Part, ...]:
    starts = page_starts(len(page.data.tables[name].rows)) if is_long(page.data, name) else ()
    numbers = range(1, len(starts) + 1)
    return tuple(Part(str(number), page.href(list_path(name, number))) for number in numbers)


def title_of(data: Published, name: str, row: Row) -> str:
    """What a reader sees for a row: its title, or what it states."""
    if name == "sources":
        return ", ".join(part for part in (row["publisher"], row["published_date"]) if part)
    if name == "claims":
        return quoted_claim(row)
    if name in KINDS:
        return row[KINDS[name].title]
    for column in NAMING:
        if column in row:
            return row[column]
    return figure_by(data, name, row) if "counter" in row else row[data.tables[name].schema.key]


def quoted_claim(row: Row) -> str:
    """With who said it, so that no claim reads as a finding of the site."""
    texts = (CLAIM, *(row[column] for column in CLAIMED))
    frame, *words = map(say, texts) if is_said(row) else texts
    return frame.format(*words)


def is_said(claim: Row) -> bool:
    """Whether the whole of a claim can be quoted in the language of now. A new one waits for its
    translation as it stands, so that whoever adds it needs no other language."""
    return all(has(claim[column]) for column in CLAIMED)


def titled_row(data: Published, name: str, row_id: str) -> tuple[str, Row]:
    """The row itself where it has a title, else the one it belongs to: a count stands for its
    release, a measure for its action."""
    row = data.tables[name].by_id[row_id]
    if "title" in row or name not in parents(data):
        return name, row
    column, parent = parents(data)[name]
    return parent, data.tables[parent].by_id[row[column]]


def figure_by(data: Published, name: str, row: Row) -> str:
    """A figure with who states it, for rows that have no title."""
    figure = qualified_words(row["value"], row["qualifier"]) if row["value"] else ""
    day = day_words(row["as_of_date"]) if row.get("as_of_date") else ""
    return ", ".join(part for part in (counter(data, name, row), day, figure) if part)


def counter(data: Published, name: str, row: Row) -> str:
    """Who counts: the name where one is given, else the kind of counter."""
    return row["counter_name"] or data.tables[name].label("counter", row["counter"])


def link(page: Page, name: str, row: Row, note: str = "") -> Part:
    """A row by what it is called, leading to where it is shown."""
    place = home(page.data, name, row)
    mark = claim_mark(page.data, row["claim_id"]) if name == "claims" else None
    href = page.href(place) if place else ""
    lang = "" if name == "claims" and is_said(row) else page.lang(name, "title")
    if name == "claims" and lang:
        note = note or say("in English")
    return Part(title_of(page.data, name, row), href, note=note, mark=mark, lang=lang)


def link_to(page: Page, name: str, row_id: str) -> Part:
    return link(page, name, page.data.tables[name].by_id[row_id])
