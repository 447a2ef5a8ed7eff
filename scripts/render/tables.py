"""A published table as plain HTML: caption, scopes, and a link to the whole file."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.addresses import KINDS
from scripts.export.published import PublishedTable, Row
from scripts.render.cells import Cell, cell, kind_of, row_name
from scripts.render.links import home
from scripts.render.numbers import kilobytes
from scripts.render.pages import Page
from scripts.render.relations import is_derived
from scripts.render.selection import selected
from scripts.render.templates import fill


@dataclass(frozen=True, slots=True)
class Column:
    """`kind` tells a sorting script how to compare: number, date or text."""

    title: str
    kind: str = "text"
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table as shown: its first cell is its heading; the id is its anchor, if any."""

    cells: tuple[Cell, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class TableView:
    caption: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]

    def filled(self) -> "TableView":
        """Without the columns that are empty in every row."""
        kept = [
            index
            for index in range(len(self.columns))
            if any(line.cells[index].parts for line in self.lines)
        ]
        return TableView(
            self.caption,
            tuple(self.columns[index] for index in kept),
            tuple(Line(tuple(line.cells[index] for index in kept), line.id) for line in self.lines),
        )


@dataclass(frozen=True, slots=True)
class Download:
    href: str
    name: str
    size: str


def table_html(
    page: Page,
    name: str,
    columns: Sequence[str] = (),
    where: str = "",
    caption: str = "",
    order: str = "",
    rows: int = 0,
    start: int = 1,
) -> str:
    """The rows and columns asked for; `rows` cuts a long table, beginning at row `start`."""
    table = page.data.tables[name]
    chosen = selected(table, where, order)
    caption = caption or table.schema.title
    if rows and len(chosen) > rows:
        part = chosen[start - 1 : start - 1 + rows]
        caption = f"{caption}: {start} to {start - 1 + len(part)} of {len(chosen)}"
        chosen = part
    view = table_view(page, table, chosen, columns, caption)
    return fill("table.html", table=view, download=download(page, table))


def table_view(
    page: Page, table: PublishedTable, rows: Sequence[Row], columns: Sequence[str], caption: str
) -> TableView:
    """Rows by the columns of their schema; a row has an anchor where its home is this page."""
    names = list(columns) or [field.name for field in table.schema.fields]
    fields = [table.schema.field(name) for name in names]
    named = None if is_derived(table) else table.schema.key
    titled = table.name in KINDS and KINDS[table.name].title in names

    def cells(row: Row) -> tuple[Cell, ...]:
        return tuple(
            row_name(page, table, row, titled)
            if field.name == named
            else cell(page, table, field, row)
            for field in fields
        )

    heads = tuple(Column(field.title, kind_of(table, field), field.unit) for field in fields)
    lines = tuple(Line(cells(row), anchor(page, table, row)) for row in rows)
    return TableView(caption, heads, lines)


def anchor(page: Page, table: PublishedTable, row: Row) -> str:
    place, _, row_id = home(page.data, table.name, row).partition("#")
    return row_id if place == page.url else ""


def download(page: Page, table: PublishedTable) -> Download:
    return Download(
        page.href(table.address), table.resource["path"], kilobytes(table.resource["bytes"])
    )
