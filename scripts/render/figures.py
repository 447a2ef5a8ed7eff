"""Figures for sentences: no page holds a number of its own."""

from scripts.export.published import Row
from scripts.model import items
from scripts.periods import period
from scripts.render.cells import kind_of
from scripts.render.pages import Page
from scripts.render.ready_html import fill, plain
from scripts.render.record import Record
from scripts.render.tables import select_rows
from scripts.words import day_words, group_thousands, qualified_words, span_words


def figure_text(page: Page, figure_id: str, part: str = "") -> str:
    """`{{ figure("held-latest", "as_of_date") }}`: a key figure with its qualifier; or a part of
    it, `range`, `year` (of its date), or any column."""
    table = page.data.tables["key_figures"]
    row = table.by_id[figure_id]
    if part == "":
        return plain(qualified_words(row["value"], row["qualifier"]))
    if part == "range":
        return plain(range_words(row))
    if part == "year":
        return plain(row["as_of_date"][:4])
    if not row[part]:
        raise ValueError(f"the figure {figure_id!r} has no {part}")
    words = {"number": group_thousands, "date": day_words}
    return plain(words.get(kind_of(table, table.schema.field(part)), str)(row[part]))


def quoted_cell(page: Page, name: str, row_id: str, column: str) -> str:
    """`{{ quote("claim_results", "seed-26-all", "value") }}` is one cell of a table, in words."""
    return plain(Record.of(page, name, row_id).label(column))


def range_words(row: Row) -> str:
    """The lowest and the highest stated; empty where nobody states another figure."""
    if row["lowest"] == row["highest"]:
        return ""
    return span_words(row["lowest"], row["highest"])


def headlines_html(page: Page, *figure_ids: str) -> str:
    """`{{ headlines("released-since-2024") }}` shows key figures side by side, each with what it
    counts, its range and its dates."""
    figures = [Record.of(page, "key_figures", figure_id) for figure_id in figure_ids]
    latest = max((figure["as_of_date"] for figure in figures), key=lambda day: period(day).first)
    newest = period(latest).first
    return fill(
        "headlines.html",
        figures=figures,
        range_words=range_words,
        note_of=note_of,
        earlier_than=lambda one: latest if period(one["as_of_date"]).last < newest else "",
    )


def note_of(figure: Record) -> str:
    """The note of the row that a figure rests on, where it rests on one alone."""
    rows = items(figure["row_ids"])
    if len(rows) != 1:
        return ""
    return Record.of(figure.page, *rows[0].split("/", 1)).row.get("note", "")


def number_of_rows(page: Page, name: str, where: str = "") -> str:
    """`{{ number_of("releases", "adds_to_totals=TRUE") }}` counts rows."""
    return group_thousands(len(select_rows(page.data.tables[name], where)))
