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
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.tables import Download, TableView, child_table, cut, download
from scripts.words import kilobytes

MOST_LINKS = 500
ADDRESS = re.compile(r'(?<= href=")[^"]+')


@dataclass(frozen=True, slots=True)
class Image:
    """A drawing, and its size in pixels, so that the page keeps its place free."""

    href: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ChartView:
    """`links` is SVG that the project drew itself, so it is not escaped."""

    name: str
    title: str
    subject: str
    reading: str
    credit: str
    wide: Image
    narrow: Image
    links: Markup
    tables: tuple[TableView, ...]
    newspaper: tuple[Download, ...]
    downloads: tuple[Download, ...]


def chart_html(page: Page, name: str) -> str:
    """`{{ chart("timeline") }}` shows a picture with the figures that it is drawn from."""
    stored = read_chart(page.data, charts_path(page.language), name)
    names = dict.fromkeys(figures["table"] for figures in stored["figures"])
    view = ChartView(
        name,
        stored["title"],
        stored["subject"],
        page.data.tables[name].schema.chart["reading"],
        stored["credit"],
        image(page, f"{name}-wide.svg", stored["wide"]),
        image(page, f"{name}-narrow.svg", stored["narrow"]),
        links(page, stored["links"]),
        tuple(table for figures in stored["figures"] if (table := shown_rows(page, figures))),
        tuple(picture_file(page, f"{name}{end}.png") for end in ("", "-square")),
        (
            picture_file(page, f"{name}.svg"),
            *(download(page, page.data.tables[table]) for table in names),
        ),
    )
    return fill("chart.html", chart=view)


def links(page: Page, drawn: str) -> Markup:
    """They start from this page rather than from the top of the site. Where they are too many to
    be told apart, the tables below the picture have them alone."""
    linked, number = ADDRESS.subn(lambda found: page.href(found[0]), drawn)
    return Markup(linked if number <= MOST_LINKS else "")


@cache
def read_chart(data: Published, folder: str, name: str) -> Mapping[str, Any]:
    path = data.folder / folder / f"{name}.json"
    if not path.is_file():
        raise KeyError(name)
    return json.loads(path.read_text(encoding="utf-8"))


def image(page: Page, file: str, size: tuple[int, int]) -> Image:
    return Image(page.href(f"data/{charts_path(page.language)}/{file}"), *size)


def shown_rows(page: Page, figures: Mapping[str, Any]) -> TableView | None:
    """The rows that a picture shows; they have their anchors elsewhere."""
    table = page.data.tables[figures["table"]]
    rows = [table.by_id[row_id] for row_id in figures["rows"]]
    caption, rows = cut(figures["caption"], rows)
    return child_table(page, table, rows, figures["columns"], caption, anchors=False)


def picture_file(page: Page, file: str) -> Download:
    size = kilobytes(page.data.size(f"{charts_path(page.language)}/{file}"))
    form = file.rpartition(".")[2].upper()
    return Download(page.href(f"data/{charts_path(page.language)}/{file}"), form, size)
