"""Ids that stay unique in one file, and links that lead to them."""

import posixpath
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from lxml.html import HtmlElement

from scripts.finish.offline.chapters import Page, anchor_of, is_left_out
from scripts.problems import Problem

NAMING = (
    "for",
    "headers",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-labelledby",
    "aria-owns",
)
"""Attributes that name ids, one or several."""
IN_DRAWING = re.compile(r"url\(\s*#([^)\s]+)\s*\)")
NEEDED = ("src", "srcset", "poster", "data", "background", "xlink:href")
"""Attributes by which a page fetches a file; in the edition there are no files."""


def faults_of_content(page: Page) -> Iterator[str]:
    """What one file could not hold, or would mix up."""
    for element in page.content.iter():
        for name in NEEDED:
            if name in element.attrib:
                yield (
                    f"<{element.tag} {name}={element.get(name)!r}> is a file, which the offline"
                    " edition cannot hold. Put a drawing into the page as SVG."
                )
        if "style" in element.attrib:
            yield f"<{element.tag} style=…> is blocked in the offline edition. Use a class."
    for name, times in Counter(page.content.xpath(".//@id")).items():
        if times > 1:
            yield f"the id {name!r} is there {times} times. Give each place one of its own."


def relink(pages: Sequence[Page], folder: Path) -> Iterator[Problem]:
    """Change ids and links in place, and report each link that leads nowhere.

    Links to files and to pages that are left out become plain text.
    """
    places = {page.address: set(page.content.xpath(".//@id")) for page in pages}
    for page in pages:
        for element in page.content.iter():
            name_anew(element, page)
        for link in page.content.xpath(".//a[@href]"):
            if not lead_to_place(link, page, places) and not becomes_text(link, page, folder):
                message = f"<a href={link.get('href')!r}> leads to no page or place of the site."
                yield Problem(file=page.path, message=message)


def name_anew(element: HtmlElement, page: Page) -> None:
    """Every id, and every mention of one, begins with the page's own anchor."""
    for name, value in element.attrib.items():
        if name == "id":
            element.set(name, f"{page.anchor}:{value}")
        elif name in NAMING:
            element.set(name, " ".join(f"{page.anchor}:{one}" for one in value.split()))
        elif "url(" in value:
            element.set(name, IN_DRAWING.sub(rf"url(#{page.anchor}:\1)", value))


def lead_to_place(link: HtmlElement, page: Page, places: Mapping[str, Collection[str]]) -> bool:
    """Whether the link leads to a place in the edition, or out of the site; changed to do so."""
    address, mark, place = target(link, page)
    if urlsplit(link.get("href")).scheme or link.get("href").startswith("//"):
        return True
    if address not in places or (place and place not in places[address]):
        return False
    link.set("href", quote(f"#{anchor_of(address)}{mark}{place}", safe="#:/"))
    return True


def becomes_text(link: HtmlElement, page: Page, folder: Path) -> bool:
    """Whether the link is to something that only the site has; it is then no link any more."""
    address, _, _ = target(link, page)
    known = is_left_out(address) or (not address.endswith(".html") and (folder / address).is_file())
    if known:
        link.drop_tag()
    return known


def target(link: HtmlElement, page: Page) -> tuple[str, str, str]:
    """The address from the top of the site, a colon if there is a place in it, and the place. What
    only a script reads, as in `#claim=seed-26`, is no place."""
    parts = urlsplit(link.get("href"))
    beside = posixpath.join(posixpath.dirname(page.address), unquote(parts.path))
    address = posixpath.normpath(beside) if parts.path else page.address
    place = "" if "=" in parts.fragment else unquote(parts.fragment)
    return address, ":" if place else "", place
