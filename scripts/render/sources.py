"""The bibliography: all sources, each letter of publishers on a page of its own."""

from collections import Counter
from functools import cache

from scripts.addresses import initial, sources_path
from scripts.export.published import Published, Row
from scripts.render.links import Part
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record


def sources_html(page: Page, letter: str) -> str:
    """`{{ sources("a") }}` lists every source of the publishers under one letter, by publisher and
    date."""
    table = page.data.tables["sources"]
    rows = sorted(
        by_letter(page.data)[letter],
        key=lambda row: (row["publisher"].casefold(), row["published_date"], row["source_id"]),
    )
    return fill(
        "sources.html",
        title=f"{table.schema.title}: {letter.upper()}",
        letters=letters(page),
        sources=[Record(page, table, row) for row in rows],
        index=page.href("sources.html"),
    )


@cache
def by_letter(data: Published) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in data.tables["sources"].rows:
        found.setdefault(initial(row), []).append(row)
    return dict(sorted(found.items()))


def letters(page: Page) -> list[Part]:
    """The page of each letter, with how many sources it has."""
    return [
        Part(letter.upper(), page.href(sources_path(letter)), note=str(len(rows)))
        for letter, rows in by_letter(page.data).items()
    ]


def source_index_html(page: Page) -> str:
    """`{{ source_index() }}` counts the sources of each letter and of each grade."""
    table = page.data.tables["sources"]
    numbers = Counter(row["grade"] for row in table.rows)
    return fill(
        "source_index.html",
        letters=letters(page),
        grade=table.schema.field("grade"),
        numbers=numbers,
    )
