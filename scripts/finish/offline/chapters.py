"""Which pages the edition holds, and in which order."""

import posixpath
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from markupsafe import Markup

from scripts.addresses import KINDS
from scripts.finish.offline.content import content_of, parsed, written
from scripts.load import load_schema
from scripts.problems import InvalidData, Problem

FILE = "offline.html"
"""The edition's own name, from the top of the site."""
LEFT_OUT = ("404.html", "search.html", FILE)
"""Pages without content, or that do nothing without a script."""
HAND_WRITTEN = "Pages"


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
    def html(self) -> Markup:
        return Markup(written(self.content))


@dataclass(frozen=True, slots=True)
class Chapter:
    anchor: str
    title: str
    pages: tuple[Page, ...]


def anchor_of(address: str) -> str:
    """Only signs that drawings may have in their ids too, so no slash."""
    return address.removeprefix("records/").removesuffix(".html").replace("/", ".")


def read_pages(folder: Path, looked_at: Collection[str] = ()) -> list[Page]:
    """Every page by its address. Raises InvalidData with those that have no content or title."""
    pages, problems = [], []
    for path in sorted(folder.rglob("*.html")):
        address = path.relative_to(folder).as_posix()
        if address in LEFT_OUT:
            continue
        content = content_of(parsed(path), looked_at)
        headings = () if content is None else content.xpath(".//h1")
        if headings:
            title = " ".join(headings[0].text_content().split())
            pages.append(Page(path, address, title, content))
        else:
            message = "the offline edition finds no <article> or <main> with an <h1> here."
            problems.append(Problem(file=path, message=message))
    if problems:
        raise InvalidData("site", problems)
    return pages


def chapters(folder: Path, pages: Sequence[Page]) -> list[Chapter]:
    """The hand-written pages as the menus have them, then the records of each kind, then all else
    that is made of data."""
    order = {address: place for place, address in enumerate(menu(folder))}
    own = [page for page in pages if not page.address.startswith("records/")]
    own.sort(key=lambda page: (order.get(page.address, len(order)), page.address))
    found = [Chapter("pages", HAND_WRITTEN, tuple(own))]
    titles = {kind.folder: load_schema(kind.table).title for kind in KINDS.values()}
    titles["sources"] = load_schema("sources").title
    for name, title in titles.items():
        inside = [page for page in pages if page.address.startswith(f"records/{name}/")]
        if inside:
            found.append(Chapter(f"all-{name}", title, tuple(inside)))
    return found


def menu(folder: Path) -> Iterator[str]:
    """The addresses that the menus of the first page name, in their order, each once."""
    hrefs = parsed(folder / "index.html").xpath("//nav//a/@href")
    links = (urlsplit(href).path for href in hrefs)
    return iter(dict.fromkeys(["index.html", *(posixpath.normpath(link) for link in links)]))
