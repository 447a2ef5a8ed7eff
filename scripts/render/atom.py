"""What Atom feeds (RFC 4287) are made of."""

from collections.abc import Sequence
from pathlib import Path

from lxml import etree
from lxml.builder import ElementMaker

from scripts.addresses import identity
from scripts.render.pages import Page

ATOM = "http://www.w3.org/2005/Atom"
E = ElementMaker(namespace=ATOM, nsmap={None: ATOM})


def write_atom(page: Page, about: str, entries: Sequence[etree._Element]) -> None:
    """Write the feed that is the page, and `about` is the page that shows the same.
    Relative addresses start from the feed itself; they are full once the site has its own."""
    package, file = page.data.packages["releases"], page.data.folder / Path(page.url).name
    licence = package["licenses"][0]
    feed = E.feed(
        E.id(identity(file.stem)),
        E.title(page.site.name),
        E.updated(max(entry.findtext(f"{{{ATOM}}}updated") or "" for entry in entries)),
        E.author(E.name(package["contributors"][0]["title"])),
        E.rights(f"{licence['title']} ({licence['name']})"),
        E.link(rel="license", href=licence["path"]),
        E.link(rel="self", type="application/atom+xml", href=page.full(page.url)),
        E.link(rel="alternate", type="text/html", href=page.full(about)),
        *entries,
    )
    content = etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True)
    file.write_bytes(content)


def midnight(day: str) -> str:
    """Days have no hour here, and Atom wants one."""
    return f"{day}T00:00:00Z"
