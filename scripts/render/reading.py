"""What a table holds and how it is read, in the words of its schema."""

from dataclasses import dataclass

from scripts.render.pages import Page
from scripts.render.tables import Download, download
from scripts.render.templates import fill

TURN = "How to read this: "
"""Where the description of a table turns from what it holds to how it is read."""


@dataclass(frozen=True, slots=True)
class Reading:
    what: str
    how: str
    columns: str
    download: Download


def reading_html(page: Page, name: str) -> str:
    table = page.data.tables[name]
    what, _, how = table.schema.description.partition(TURN)
    columns = page.href(f"codebook.html#{name}")
    view = Reading(what.strip(), how[:1].upper() + how[1:], columns, download(page, table))
    return fill("reading.html", reading=view)
