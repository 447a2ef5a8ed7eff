"""What helps to use the data in other work: the words to cite it, and code to start with."""

import json
from pathlib import Path

from markupsafe import Markup

from scripts.load.yaml_files import read_yaml
from scripts.render.packages import cite_words
from scripts.render.pages import Page
from scripts.render.ready_html import fill

SNIPPETS = Path(__file__).with_name("snippets.yaml")


def citation_html(page: Page) -> str:
    """`{{ citation() }}`: all data, short, in full and for BibTeX, with the version."""
    umbrella = page.data.folder / "datapackage.json"
    package = json.loads(umbrella.read_text(encoding="utf-8"))
    return fill("citation.html", package=package, site=page.site, short=Markup(cite_words(page)))


def snippets_html(page: Page) -> str:
    """`{{ snippets() }}`: one question, asked of the files in several languages."""
    found = read_yaml(SNIPPETS, SNIPPETS.stem).content["snippets"]
    return fill("snippets.html", snippets=found)
