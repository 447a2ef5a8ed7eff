"""A picture on a page: how to read it, its figures as tables, its files and its caption."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from markupsafe import Markup

from scripts.addresses import charts_path
from scripts.export.published import Published
from scripts.render.cells import cell
from scripts.render.corrections import correction_of
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.tables import Line, TableView, cut, download, table_view

MOST_LINKS = 500
ADDRESS = re.compile(r'(?<= href=")[^"]+')


@dataclass(frozen=True, slots=True)
class Image:
    """A drawing, and its size in pixels, so that the page keeps its place free."""

    href: str
    width: int
    height: int


def chart_html(page: Page, name: str) -> str:
    """`{{ chart("timeline") }}` shows a picture with the figures that it is drawn from."""
    folder = charts_path(page.language)
    stored, folder = read_chart(page.data, folder, name), f"data/{folder}"
    names = dict.fromkeys(figures["table"] for figures in stored["figures"])
    files = [download(page, page.data.tables[table].address) for table in names]
    return fill(
        "chart.html",
        name=name,
        title=stored["title"],
        subject=stored["subject"],
        reading=page.data.tables[name].schema.chart["reading"],
        credit=stored["credit"],
        wide=Image(page.href(f"{folder}/{name}-wide.svg"), *stored["wide"]),
        narrow=Image(page.href(f"{folder}/{name}-narrow.svg"), *stored["narrow"]),
        links=links(page, stored["links"]),
        tables=[shown_rows(page, figures) for figures in stored["figures"] if figures["rows"]],
        print_wide=download(page, f"{folder}/{name}.png"),
        print_square=download(page, f"{folder}/{name}-square.png"),
        downloads=[download(page, f"{folder}/{name}.svg", "SVG"), *files],
    )


def links(page: Page, drawn: str) -> Markup:
    """SVG that the project drew itself, so it is not escaped, with links that start from this page.
    Where they are too many to be told apart, the tables below the picture have them alone."""
    linked, number = ADDRESS.subn(lambda found: page.href(found[0]), drawn)
    return Markup(linked if number <= MOST_LINKS else "")


@cache
def read_chart(data: Published, folder: str, name: str) -> Mapping[str, Any]:
    path = data.folder / folder / f"{name}.json"
    if not path.is_file():
        raise KeyError(name)
    return json.loads(path.read_text(encoding="utf-8"))


def shown_rows(page: Page, figures: Mapping[str, Any]) -> TableView:
    """The rows that a picture shows; they have their anchors elsewhere."""
    table, columns = page.data.tables[figures["table"]], figures["columns"]
    fields = [table.schema.field(name) for name in columns]
    caption, rows = cut(figures["caption"], [table.by_id[row_id] for row_id in figures["rows"]])
    lines = [
        Line(
            tuple(cell(page, table, field, row) for field in fields),
            correction=correction_of(page.site.repository, table, row),
        )
        for row in rows
    ]
    return table_view(table, columns, lines, caption).filled()
