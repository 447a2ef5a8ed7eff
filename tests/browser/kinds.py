"""Which pages of the site to look at: all of them, one of each kind or load, or all that are not
alike."""

from collections.abc import Hashable
from pathlib import Path

from lxml import etree, html

OFFLINE = "offline.html"
"""It holds all pages once more, and has tests of its own."""

TRANSLATED = ("be/", "ru/")
LOADING = ("audio", "embed", "form", "iframe", "img", "link", "object", "script", "source", "video")


def all_pages(site_dir: Path) -> list[str]:
    """The addresses of all pages but the offline edition, from the top of the site."""
    pages = sorted(path.relative_to(site_dir).as_posix() for path in site_dir.rglob("*.html"))
    return [page for page in pages if page != OFFLINE]


def one_of_each_kind(site_dir: Path) -> list[str]:
    """Every hand-written page, and of each folder of records the largest page."""
    by_folder: dict[str, list[str]] = {}
    for page in all_pages(site_dir):
        folder = page.rpartition("/")[0] if page.startswith("records/") else page
        by_folder.setdefault(folder, []).append(page)
    return [
        max(pages, key=lambda page: (site_dir / page).stat().st_size)
        for pages in by_folder.values()
    ]


def one_for_each_load(site_dir: Path) -> list[str]:
    """Of the pages with the same scripts and the same kinds of further files and forms, the
    largest."""
    by_load: dict[Hashable, str] = {}
    kinds = one_of_each_kind(site_dir)
    for page in sorted(kinds, key=lambda page: (site_dir / page).stat().st_size):
        elements = html.parse(str(site_dir / page)).getroot().iter(*LOADING)
        by_load[frozenset((part.tag, part.get("rel"), script(part)) for part in elements)] = page
    return [*by_load.values()]


def unlike_pages(site_dir: Path) -> dict[str, bool]:
    """One of each kind, and each further page that has an element in a place where no page before
    it has one: what is left out differs from these in words alone. With each, whether it has such
    an element: a translated page has hardly one."""
    known: set[Hashable] = set()
    chosen = {}
    first = sorted(one_of_each_kind(site_dir), key=lambda page: page.startswith(TRANSLATED))
    for page in dict.fromkeys([*first, *all_pages(site_dir)]):
        own = places(site_dir / page)
        is_new = not own <= known
        if is_new or page in first:
            chosen[page] = is_new
        known |= own
    return chosen


def places(path: Path) -> set[Hashable]:
    """Where elements are: what each is called, how it is marked, and all that it is within."""
    page = html.parse(str(path)).getroot()
    # What stands in the words of a language at the top of a page is nowhere else.
    found: dict[etree._Element, Hashable] = {page: ()}
    for element in page.iterdescendants(etree.Element):
        marks = (element.tag, element.get("class"), element.get("role"), script(element))
        found[element] = hash((found[element.getparent()], *marks, *sorted(element.attrib)))
    return {*found.values()}


def script(element: etree._Element) -> str:
    """The name of its file, where it is one."""
    return element.get("src", "").rpartition("/")[2] if element.tag == "script" else ""
