"""The page that asks the data: questions with their answers, and queries in the browser."""

from collections.abc import Mapping
from typing import Any

from scripts.paths import DATABASE, QUERIES
from scripts.render.cells import Cell
from scripts.render.links import Part
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.tables import Column, Line, TableView

Question = Mapping[str, Any]


def explore_html(page: Page) -> str:
    """`{{ explore() }}`: where a reader runs queries. Nothing is loaded before a click."""
    addresses = {
        "database": f"data/{DATABASE}",
        "as_of": f"data/claims/{QUERIES}/as_of.sql",
        "script": "assets/sqlite/sql-wasm.js",
        "sqlite": "assets/sqlite/sql-wasm.wasm",
        "worker": "assets/explore_worker.js",
    }
    return fill("explore.html", page=page, addresses=addresses)


def questions_html(page: Page, name: str) -> str:
    """`{{ questions("releases") }}`: what the tables of a dataset answer, by which query, and what
    it gives now."""
    found = [
        question
        for resource in page.data.packages[name]["resources"]
        for question in resource["questions"]
    ]
    return fill("question_answers.html", questions=found, answer=answer_view)


def answer_view(question: Question) -> TableView:
    """The rows that a query gives, under its own names for the columns."""
    cells = [tuple(map(plain_cell, row)) for row in question["rows"]]
    names = question["columns"]
    kinds = [column[0].kind for column in zip(*cells, strict=True)] or ["text"] * len(names)
    return TableView(
        caption=question["question"],
        columns=tuple(map(Column, names, kinds)),
        lines=tuple(map(Line, cells)),
    )


def plain_cell(value: str | float | None) -> Cell:
    parts = () if value is None else (Part(str(value)),)
    return Cell(parts, "number" if isinstance(value, int | float) else "text")
