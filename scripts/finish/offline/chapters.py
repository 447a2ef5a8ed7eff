"""Which pages the edition holds, and in which order."""

import posixpath
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from markupsafe import Markup

from scripts.addresses import KINDS
from scripts.finish.built_page import BuiltPage
from scripts.finish.offline.content import content_of, inner_html
from scripts.problems import InvalidData, Problem
from scripts.words.languages import ENGLISH, language_of

FILE = "offline.html"
"""The edition's own name, from the top of the site."""
LEFT_OUT = (
    *("404.html", "search.html", FILE, "explore.html", "speed.html"),
    *("downloads.html", "codebook.html", "problems.html", "replication.html", "timeline.html"),
    *("analysis.html", "analysis_tests.html", "analysis_choices.html", "analysis_events.html"),
)
"""Pages that do nothing without a script or a network, and those that only few readers need away
from it: `edition.html` says which."""
LEFT_OUT_FOLDERS = ("records/sources/", "records/actions/", "records/lists/", "records/story/")
IN_EVERY_LANGUAGE = ("safety.html",)
"""Pages whose translations the edition holds too: a translation weighs as much as its page."""


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """The content of one page, by its address from the top of the site."""

    path: Path
    address: str
    title: str
    content: HtmlElement

    @property
    def anchor(self) -> str:
        """Its place in the edition: `releases.2024-09-04-pardon`."""
        return anchor_of(self.address)

    @property
    def row_id(self) -> str:
        """The id of the record that the page is of; empty for other pages."""
        records = tuple(f"records/{kind.folder}/" for kind in KINDS.values())
        return self.path.stem if self.address.startswith(records) else ""

    @property
    def language(self) -> str:
        return language_of(self.address)

    @property
    def html(self) -> Markup:
        return Markup(inner_html(self.content))


@dataclass(frozen=True, slots=True)
class Chapter:
    anchor: str
    title: str
    pages: tuple[Page, ...]


def anchor_of(address: str) -> str:
    """Only signs that drawings may have in their ids too, so no slash."""
    return address.removeprefix("records/").removesuffix(".html").replace("/", ".")


def is_left_out(address: str) -> bool:
    translated = language_of(address) != ENGLISH and not address.endswith(IN_EVERY_LANGUAGE)
    return translated or address in LEFT_OUT or address.startswith(LEFT_OUT_FOLDERS)


def contents(built: Iterable[BuiltPage], kept: Collection[str]) -> list[Page]:
    """The content of every page. Raises InvalidData with those that have none, or no title."""
    pages, problems = [], []
    for page in built:
        if is_left_out(page.address):
            continue
        content = content_of(page.document, kept)
        headings = () if content is None else content.xpath(".//h1")
        if headings:
            title = " ".join(headings[0].text_content().split())
            pages.append(Page(page.path, page.address, title, content))
        else:
            message = "the offline edition finds no <article> or <main> with an <h1> here."
            problems.append(Problem(file=page.path, message=message))
    if problems:
        raise InvalidData("site", problems)
    return pages


def chapters(
    first: BuiltPage, pages: Sequence[Page], packages: Iterable[Mapping[str, Any]]
) -> list[Chapter]:
    """The hand-written pages as the menus have them, then the records of each kind."""
    links = (urlsplit(href).path for href in first.document.xpath("//nav//a/@href"))
    order = [*dict.fromkeys(["index.html", *map(posixpath.normpath, links)])]
    own = [page for page in pages if not page.address.startswith("records/")]
    order += sorted(page.address for page in own if page.address not in order)
    own.sort(key=lambda page: order.index(page.address))
    found = [Chapter("pages", "Pages", tuple(own))]
    titles = {one["name"]: one["title"] for package in packages for one in package["resources"]}
    for kind in KINDS.values():
        inside = [page for page in pages if page.address.startswith(f"records/{kind.folder}/")]
        if inside:
            found.append(Chapter(f"all-{kind.folder}", titles[kind.table], tuple(inside)))
    return found
