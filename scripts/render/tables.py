"""A published table as plain HTML: caption, scopes, and a link to the whole file."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from scripts.addresses import KINDS, ROWS_ON_A_PAGE
from scripts.export.published import PublishedTable, Row
from scripts.model import items
from scripts.render.cells import Cell, cell, kind_of
from scripts.render.corrections import Correction, correction_of
from scripts.render.links import Part, home, list_pages, title_of
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.words import kilobytes
from scripts.words.languages import say

TURN = "How to read this: "
"""Where the description of a table turns from what it holds to how it is read."""


@dataclass(frozen=True, slots=True)
class Column:
    """`kind` is how a sorting script compares: as number, date or text."""

    title: str
    kind: str = "text"
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table as shown: its first cell is its heading; the id is its anchor, if any."""

    cells: tuple[Cell, ...]
    id: str = ""
    correction: Correction | None = None


@dataclass(frozen=True, slots=True)
class TableView:
    caption: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]

    def filled(self) -> "TableView":
        """Without the columns that are empty in every row."""
        columns = zip(*(line.cells for line in self.lines), strict=True)
        kept = [any(cell.parts for cell in column) for column in columns]
        return TableView(
            self.caption,
            tuple(compress(self.columns, kept)),
            tuple(replace(line, cells=tuple(compress(line.cells, kept))) for line in self.lines),
        )


@dataclass(frozen=True, slots=True)
class Download:
    """A file: what it holds and of which kind is for lists of several."""

    href: str
    name: str
    size: str
    what: str = ""
    format: str = ""
    rows: str = ""


def table_html(
    page: Page,
    name: str,
    columns: str = "",
    where: str = "",
    caption: str = "",
    order: str = "",
    start: int = 1,
) -> str:
    """`{{ table("releases", "date title") }}` shows a published table.

    A long table is cut, beginning at row `start`, and leads to the pages of all rows.
    """
    table = page.data.tables[name]
    chosen = select_rows(table, where, order)
    caption, chosen = cut(caption or table.schema.title, chosen, start)
    names = columns.split() or [field.name for field in table.schema.fields]
    lines = [table_line(page, table, row, names) for row in chosen]
    view = table_view(table, names, lines, caption)
    pages = list_pages(page, name)
    return fill("table.html", table=view, download=download(page, table.address), pages=pages)


def cut(caption: str, rows: Sequence[Row], start: int = 1) -> tuple[str, Sequence[Row]]:
    """As many rows as a page shows, under words that say which of how many they are."""
    part = rows[start - 1 : start - 1 + ROWS_ON_A_PAGE]
    if len(part) == len(rows):
        return caption, rows
    words = say("{}: {} to {} of {}")
    return words.format(caption, start, start - 1 + len(part), len(rows)), part


def table_view(
    table: PublishedTable, columns: Sequence[str], lines: Iterable[Line], caption: str = ""
) -> TableView:
    """Lines under the words of the schema."""
    fields = [table.schema.field(name) for name in columns]
    heads = tuple(Column(field.title, kind_of(table, field), field.unit) for field in fields)
    return TableView(caption or table.schema.title, heads, tuple(lines))


def table_line(page: Page, table: PublishedTable, row: Row, columns: Sequence[str]) -> Line:
    """The id of a row leads to where it is at home, unless that is this page, where it has its
    anchor. A row with a title is called by it, unless that stands in a column beside."""
    place, key = home(page.data, table.name, row), table.schema.key
    address, _, anchor = place.partition("#")
    is_here = page.own(address) == page.url
    cells = {name: cell(page, table, table.schema.field(name), row) for name in columns}
    if key in cells and not table.schema.derived:
        title = KINDS[table.name].title if table.name in KINDS else "title"
        is_titled = title in row and title not in cells
        text = title_of(page.data, table.name, row) if is_titled else row[key]
        cells[key] = Cell((Part(text, "" if is_here else page.href(place), lang=page.lang()),))
    correction = correction_of(page.site.repository, table, row)
    return Line(tuple(cells.values()), anchor if is_here else "", correction)


def download(page: Page, address: str, name: str = "", what: str = "", rows: str = "") -> Download:
    """A published file by its address from the top of the site, under its own name or another."""
    file = address.rpartition("/")[2]
    size = kilobytes(page.data.size(address.removeprefix("data/")))
    form = file.rpartition(".")[2].upper()
    return Download(page.href(address), name or file, size, what, form, rows)


def reading_html(page: Page, name: str) -> str:
    """`{{ reading("timing_test") }}` says what a table holds and how it is read."""
    table = page.data.tables[name]
    what, _, how = table.schema.description.partition(TURN)
    return fill(
        "reading.html",
        what=what.strip(),
        how=how[:1].upper() + how[1:],
        columns=page.href(f"codebook.html#{name}"),
        download=download(page, table.address),
    )


def select_rows(table: PublishedTable, where: str = "", order: str = "") -> Sequence[Row]:
    """Rows for which all conditions hold, such as `"body=EU,US status!=announced"`: one of the
    values is an item of the cell, or with `!=` none of them is. `order` names columns."""
    conditions = [condition(table, words) for words in where.split()]
    rows = [row for row in table.rows if all(holds(row) for holds in conditions)]
    columns = order.split()
    return sorted(rows, key=lambda row: [row[column] for column in columns]) if columns else rows


def condition(table: PublishedTable, words: str) -> Callable[[Row], bool]:
    column, sign, values = words.partition("!=" if "!=" in words else "=")
    if not sign:
        raise ValueError(f"{words!r} is no condition like body=EU or body!=EU,US")
    if column not in [field.name for field in table.schema.fields]:
        raise KeyError(column)
    wanted = set(values.split(","))
    if sign == "!=":
        return lambda row: wanted.isdisjoint(items(row[column]) or ("",))
    return lambda row: not wanted.isdisjoint(items(row[column]) or ("",))
