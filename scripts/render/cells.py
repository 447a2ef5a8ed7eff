"""One cell as a reader sees it: labelled, and linked where it names another row."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scripts.export.published import Published, PublishedTable, Row
from scripts.model import Field, items
from scripts.render.links import Part, home, link_to
from scripts.render.pages import Page
from scripts.render.relations import targets
from scripts.words import dated_words, decimal, group_thousands, qualified_words
from scripts.words.languages import say

YES_NO = {"TRUE": "yes", "FALSE": "no"}
QUALIFIED = ("value", "people_released")
"""The columns of figures that a qualifier beside them belongs to."""
MOST_ITEMS = 50


@dataclass(frozen=True, slots=True)
class Cell:
    """`kind` is number, date or text; `sort` is the bare value where the shown one differs."""

    parts: tuple[Part, ...]
    kind: str = "text"
    sort: str = ""


def cell(page: Page, table: PublishedTable, field: Field, row: Row, words: bool = False) -> Cell:
    """The cell of one column in one row: codes carry their label, ids a link, `words` dates."""
    value = row[field.name]
    kind = kind_of(table, field)
    if not value:
        return Cell((), kind)
    if kind == "number":
        shown = figure_words(field.name, row)
        return Cell((Part(shown),), kind, "" if shown == value else value)
    if kind == "date":
        return Cell((Part(dated_words(value) if words else value, datetime=value),), kind)
    return Cell(tuple(cut_short(parts(page, table, field, value))), kind)


def cut_short(found: list[Part]) -> list[Part]:
    """Of very many items the first, and how many more there are: the files have all of them."""
    rest = len(found) - MOST_ITEMS
    if rest <= 0:
        return found
    return [*found[:MOST_ITEMS], Part(say("{} more").format(group_thousands(str(rest))))]


def figure_words(column: str, row: Row) -> str:
    value = row[column]
    if not value.lstrip("-").isdigit():
        return decimal(value)
    qualifier = row.get("qualifier", "")
    is_qualified = qualifier and column in QUALIFIED
    return qualified_words(value, qualifier) if is_qualified else group_thousands(value)


def parts(page: Page, table: PublishedTable, field: Field, value: str) -> list[Part]:
    if field.address:
        lang = page.lang(table.name, field.name)
        return [Part(item, field.address.format(item), lang=lang) for item in items(value)]
    labels = field.labels or inherited_labels(page.data, table.name, field.name)
    target = targets(page.data, table.name).get(field.name)
    if asks(table, field, "row-ids"):
        return [named_row(page, item) for item in items(value)]
    if target and not labels:
        return [link_to(page, target, row_id) for row_id in items(value)]
    if field.type == "boolean":
        return [Part(say(YES_NO[value]))]
    if labels or asks(table, field, "list-cell"):
        lang = "" if labels else page.lang(table.name, field.name)
        return [Part(labels.get(item, item), lang=lang) for item in items(value)]
    return [Part(value, lang=page.lang(table.name, field.name))]


def kind_of(table: PublishedTable, field: Field) -> str:
    if field.type in ("integer", "number"):
        return "number"
    if field.type == "date" or field.name in date_columns(table):
        return "date"
    return "text"


@cache
def date_columns(table: PublishedTable) -> frozenset[str]:
    """The columns that hold dates of any precision: those checked to, and any called a date."""
    checked = {c["field"] for c in table.schema.checks if c["type"] == "calendar-date"}
    named = {f.name for f in table.schema.fields if f.name == "date" or f.name.endswith("_date")}
    return frozenset(checked | named)


def asks(table: PublishedTable, field: Field, check: str) -> bool:
    return field.name in checked_columns(table, check)


@cache
def checked_columns(table: PublishedTable, check: str) -> frozenset[str]:
    """The columns that a schema has this check for."""
    return frozenset(c["field"] for c in table.schema.checks if c["type"] == check)


def named_row(page: Page, named: str) -> Part:
    """A row given as table/id, with a link to it unless it was removed or is computed."""
    name, _, row_id = named.partition("/")
    table = page.data.tables.get(name)
    row = table.by_id.get(row_id) if table else None
    place = home(page.data, name, row) if row else ""
    return Part(named, page.href(place) if place else "", lang=page.lang())


@cache
def inherited_labels(data: Published, name: str, column: str) -> Mapping[str, str]:
    """The labels of a derived column: those of the authored column that it was taken from."""
    table = data.tables[name]
    if not table.schema.derived:
        return {}
    fields = (
        field
        for other in data.tables.values()
        if other.dataset == table.dataset and not other.schema.derived
        for field in other.schema.fields
    )
    return next((one.labels for one in fields if one.name == column and one.labels), {})
