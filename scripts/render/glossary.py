"""The words of the site, as the glossary decides them."""

from itertools import groupby

from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record


def glossary_html(page: Page) -> str:
    """`{{ glossary() }}` lists all terms by part, each part in the order of the alphabet."""
    parts = [*page.data.tables["glossary"].schema.field("part").labels]
    terms = sorted(
        Record.all(page, "glossary"),
        key=lambda term: (parts.index(term["part"]), term["term"].casefold()),
    )
    return fill(
        "glossary.html",
        parts=[[*found] for _, found in groupby(terms, key=lambda term: term["part"])],
    )
