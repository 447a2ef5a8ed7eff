"""Figures for sentences: no page holds a number of its own."""

from dataclasses import dataclass

from markupsafe import escape

from scripts.export.published import Row
from scripts.render.cells import cell, kind_of
from scripts.render.numbers import day_words, grouped, qualified
from scripts.render.pages import Page
from scripts.render.selection import selected
from scripts.render.templates import fill

KEY_FIGURES = "key_figures"


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """The lowest and the highest stated are empty where nobody states another figure."""

    figure: str
    title: str
    lowest: str
    highest: str
    since: str
    until: str


def figure_text(page: Page, figure_id: str, part: str = "") -> str:
    """A key figure with its qualifier; or a part: `range`, `year` (of its date), or any column."""
    table = page.data.tables[KEY_FIGURES]
    row = table.by_id[figure_id]
    if part == "":
        return escape(qualified(row["value"], row["qualifier"]))
    if part == "range":
        return escape(range_words(row))
    if part == "year":
        return escape(row["date"][:4])
    if part == "title":
        return escape(table.label(table.schema.key, figure_id))
    if not row[part]:
        raise ValueError(f"the figure {figure_id!r} has no {part}")
    return escape(column_words(page, row, part))


def column_words(page: Page, row: Row, column: str) -> str:
    table = page.data.tables[KEY_FIGURES]
    field = table.schema.field(column)
    if kind_of(table, field) == "number":
        return grouped(row[column])
    return day_words(row[column]) if column in ("date", "since") else row[column]


def quoted(page: Page, name: str, row_id: str, column: str) -> str:
    """One cell of any published table, in words."""
    table = page.data.tables[name]
    parts = cell(page, table, table.schema.field(column), table.by_id[row_id], words=True).parts
    return escape("; ".join(part.text for part in parts))


def range_words(row: Row) -> str:
    return " to ".join(bound for bound in stated_range(row) if bound)


def stated_range(row: Row) -> tuple[str, str]:
    """The lowest and the highest stated; empty where nobody states another figure."""
    if row["lowest"] == row["highest"]:
        return "", ""
    return grouped(row["lowest"]), grouped(row["highest"])


def headlines_html(page: Page, *figure_ids: str) -> str:
    """Key figures side by side, each with what it counts, its range and its dates."""
    table = page.data.tables[KEY_FIGURES]
    figures = tuple(
        KeyFigure(
            qualified(row["value"], row["qualifier"]),
            table.label(table.schema.key, row[table.schema.key]),
            *stated_range(row),
            day_words(row["since"]) if row["since"] else "",
            day_words(row["date"]),
        )
        for row in (table.by_id[figure_id] for figure_id in figure_ids)
    )
    return fill("headlines.html", figures=figures)


def number_of_rows(page: Page, name: str, where: str = "") -> str:
    return grouped(len(selected(page.data.tables[name], where)))
