"""A published table as plain HTML: caption, scopes, and a link to the whole file."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.model import Field
from scripts.published import PublishedTable, Row
from scripts.render.cells import Cell, cell
from scripts.render.numbers import kilobytes
from scripts.render.pages import Page
from scripts.render.templates import fill


@dataclass(frozen=True, slots=True)
class TableView:
    """`rows` pairs the id of each row with its cells; the first cell is its heading."""

    caption: str
    columns: tuple[Field, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


@dataclass(frozen=True, slots=True)
class Download:
    href: str
    name: str
    size: str


def table_html(page: Page, name: str, columns: Sequence[str], where: str, caption: str) -> str:
    """All rows, or those `where` a column has a value (`"body=EU"`); all columns or some."""
    table = page.data.tables[name]
    rows = table.rows
    if where:
        column, value = where.split("=", 1)
        rows = table.where(column, value)
    view = table_view(page, table, rows, columns, caption or table.schema.title)
    return fill("table.html", table=view, download=download(page, table))


def table_view(
    page: Page, table: PublishedTable, rows: Sequence[Row], columns: Sequence[str], caption: str
) -> TableView:
    fields = tuple(map(table.schema.field, columns)) if columns else table.schema.fields
    body = tuple(
        (row[table.schema.key], tuple(cell(page, table, field, row) for field in fields))
        for row in rows
    )
    return TableView(caption, fields, body)


def download(page: Page, table: PublishedTable) -> Download:
    return Download(
        page.href(table.address), table.resource["path"], kilobytes(table.resource["bytes"])
    )
