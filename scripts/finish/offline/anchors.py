"""Ids that stay unique in one file, and links that lead to them."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Sequence
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
            href = link.get("href")
            address, place = target(href, page)
            if urlsplit(href).scheme or href.startswith("//"):
                continue
            if address in places and (not place or place in places[address]):
                anchor = f"#{anchor_of(address)}:{place}" if place else f"#{anchor_of(address)}"
                link.set("href", quote(anchor, safe="#:/"))
            elif is_only_on_the_site(address, folder):
                link.drop_tag()
            else:
                message = f"<a href={href!r}> leads to no page or place of the site."
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


def is_only_on_the_site(address: str, folder: Path) -> bool:
    is_file = not address.endswith(".html") and (folder / address).is_file()
    return is_left_out(address) or is_file


def target(href: str, page: Page) -> tuple[str, str]:
    """The address from the top of the site, and the place in it. What only a script reads, as in
    `#claim=seed-26`, is no place."""
    parts = urlsplit(href)
    beside = posixpath.join(posixpath.dirname(page.address), unquote(parts.path))
    address = posixpath.normpath(beside) if parts.path else page.address
    return address, "" if "=" in parts.fragment else unquote(parts.fragment)
