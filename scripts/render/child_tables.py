"""Small tables on record pages: rows of a child table with figures, counters and sources."""

from collections.abc import Callable, Mapping, Sequence

from scripts.export.published import PublishedTable, Row
from scripts.render.cells import Cell, cell, kind_of
from scripts.render.links import Part, counter
from scripts.render.numbers import qualified
from scripts.render.pages import Page
from scripts.render.tables import Column, Line, TableView

Special = Mapping[str, Callable[[Row], Cell]]
"""Columns whose cell says more than their value alone."""


def child_table(
    page: Page,
    table: PublishedTable,
    rows: Sequence[Row],
    columns: Sequence[str],
    caption: str = "",
    special: Special | None = None,
    anchors: bool = True,
) -> TableView | None:
    """Child rows by the columns that say something, with anchors unless these are elsewhere on
    the page; none without rows."""
    if not rows:
        return None
    fields = [table.schema.field(name) for name in columns]
    makers = special or {}

    def shown(name: str, row: Row) -> Cell:
        if name in makers:
            return makers[name](row)
        return cell(page, table, table.schema.field(name), row)

    return TableView(
        caption or table.schema.title,
        tuple(Column(field.title, kind_of(table, field), field.unit) for field in fields),
        tuple(
            Line(
                tuple(shown(name, row) for name in columns),
                row[table.schema.key] if anchors else "",
            )
            for row in rows
        ),
    ).filled()


def figure_cell(row: Row, mark: str = "") -> Cell:
    """A figure with its qualifier, and a mark in words for the one that is chosen."""
    if not row["value"]:
        return Cell((), "number")
    text = qualified(row["value"], row["qualifier"])
    return Cell((Part(text, note=mark),), "number", row["value"])


def counter_cell(page: Page, table: PublishedTable, row: Row) -> Cell:
    return Cell((Part(counter(page.data, table.name, row)),))
