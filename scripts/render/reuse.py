"""What helps to use the data in other work: the words to cite it, and code to start with."""

from pathlib import Path

import yaml
from markupsafe import Markup

from scripts.render.packages import cite_words
from scripts.render.pages import Page
from scripts.render.ready_html import fill

SNIPPETS = Path(__file__).with_name("snippets.yaml")


def citation_html(page: Page) -> str:
    """`{{ citation() }}`: all data, short, in full and for BibTeX, with the version."""
    short = Markup(cite_words(page))
    return fill("citation.html", package=page.data.umbrella, site=page.site, short=short)


def snippets_html(page: Page) -> str:
    """`{{ snippets() }}`: one question, asked of the files in several languages."""
    found = yaml.safe_load(SNIPPETS.read_text(encoding="utf-8"))["snippets"]
    return fill("snippets.html", snippets=found)
