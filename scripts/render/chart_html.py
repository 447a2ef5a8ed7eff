"""A picture on a page: two drawings, how to read it, its figures as tables, and its files."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from markupsafe import Markup

from scripts.export.published import Published
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.tables import Download, TableView, child_table, download
from scripts.words import kilobytes

ADDRESS = re.compile(r'(?<= href=")[^"]+')


@dataclass(frozen=True, slots=True)
class ChartView:
    """`wide` and `narrow` are SVG that the project drew itself, so they are not escaped."""

    name: str
    title: str
    caption: str
    wide: Markup
    narrow: Markup
    tables: tuple[TableView, ...]
    downloads: tuple[Download, ...]


def chart_html(page: Page, name: str) -> str:
    """`{{ chart("timeline") }}` shows a picture with the figures that it is drawn from."""
    stored = drawn(page.data, name)
    names = dict.fromkeys(figures["table"] for figures in stored["figures"])
    view = ChartView(
        name,
        stored["title"],
        stored["caption"],
        with_links(page, stored["wide"]),
        with_links(page, stored["narrow"]),
        tuple(table for figures in stored["figures"] if (table := shown(page, figures))),
        (
            picture_file(page, name, "png"),
            picture_file(page, name, "svg"),
            *(download(page, page.data.tables[table]) for table in names),
        ),
    )
    return fill("chart.html", chart=view)


@cache
def drawn(data: Published, name: str) -> Mapping[str, Any]:
    path = data.folder / "charts" / f"{name}.json"
    if not path.is_file():
        raise KeyError(name)
    return json.loads(path.read_text(encoding="utf-8"))


def with_links(page: Page, svg: str) -> Markup:
    """A drawing whose links start from this page rather than from the top of the site."""
    return Markup(ADDRESS.sub(lambda found: page.href(found[0]), svg))


def shown(page: Page, figures: Mapping[str, Any]) -> TableView | None:
    """The rows that a picture shows; they have their anchors elsewhere."""
    table = page.data.tables[figures["table"]]
    rows = [table.by_id[row_id] for row_id in figures["rows"]]
    return child_table(
        page, table, rows, figures["columns"], caption=figures["caption"], anchors=False
    )


def picture_file(page: Page, name: str, form: str) -> Download:
    file = f"{name}.{form}"
    size = kilobytes(page.data.size(f"charts/{file}"))
    return Download(page.href(f"data/charts/{file}"), form.upper(), size)
