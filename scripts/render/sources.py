"""The bibliography: all sources, each letter of publishers on a page of its own."""

from collections import Counter

from scripts.addresses import sources_path
from scripts.render.links import Part
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record


def sources_html(page: Page, letter: str) -> str:
    """`{{ sources("a") }}` lists every source of the publishers under one letter, by publisher and
    date."""
    table = page.data.tables["sources"]
    return fill(
        "sources.html",
        title=f"{table.schema.title}: {letter.upper()}",
        letters=letters(page),
        sources=[Record(page, table, row) for row in page.data.bibliography[letter]],
        index=page.href("sources.html"),
    )


def letters(page: Page) -> list[Part]:
    """The page of each letter, with how many sources it has."""
    return [
        Part(letter.upper(), page.href(sources_path(letter)), note=str(len(rows)))
        for letter, rows in page.data.bibliography.items()
    ]


def source_index_html(page: Page) -> str:
    """`{{ source_index() }}` counts the sources of each letter and of each grade."""
    table = page.data.tables["sources"]
    return fill(
        "source_index.html",
        letters=letters(page),
        grade=table.schema.field("grade"),
        numbers=Counter(row["grade"] for row in table.rows),
    )
