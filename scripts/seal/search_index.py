"""The words of every page, for the search: made from the built pages, so by either engine alike."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import html as parser

HEADINGS = ("h1", "h2", "h3")
# Zensical takes the second away while it builds, so that pages should say the first.
LEFT_OUT = ("data-unsearched", "data-search-exclude")
SILENT = ("script", "style", "svg", "template", "button")
NOT_FOUND_BY_SEARCH = ("404.html", "search.html")


def write_search_index(folder: Path, pages: Mapping[Path, str]) -> None:
    """Write `assets/search_index.js`: a script, because a page opened as a file may not fetch."""
    entries = [
        [path.relative_to(folder).as_posix(), sections(html)]
        for path, html in pages.items()
        if path.name not in NOT_FOUND_BY_SEARCH
    ]
    target = folder / "assets" / "search_index.js"
    target.parent.mkdir(exist_ok=True)
    content = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    target.write_text(f"const SEARCH_INDEX={content};\n", encoding="utf-8", newline="")


def sections(html: str) -> list[list[str]]:
    """`[anchor, heading, text]` for each part of a page; the first heading is the page's title.

    What stands before that heading only says where in the site the page is.
    """
    mains = parser.fromstring(html).xpath("//main")
    found: list[list[str]] = []
    for piece in pieces(mains[0]) if mains else ():
        if isinstance(piece, parser.HtmlElement):
            found.append([piece.get("id", ""), squeezed(piece.text_content()), ""])
        elif found:
            found[-1][2] += f" {piece}"
    return [[anchor, heading, squeezed(text)] for anchor, heading, text in found]


def pieces(element: parser.HtmlElement) -> Iterator[parser.HtmlElement | str]:
    """Headings as they are, and all other text, in the order of the page."""
    if element.text:
        yield element.text
    for child in element:
        if child.tag in HEADINGS:
            yield child
        elif is_spoken(child):
            yield from pieces(child)
        if child.tail:
            yield child.tail


def is_spoken(element: parser.HtmlElement) -> bool:
    """Comments have no name; whole tables are left out where the page says so."""
    return (
        isinstance(element.tag, str)
        and element.tag not in SILENT
        and not any(name in element.attrib for name in LEFT_OUT)
    )


def squeezed(text: str) -> str:
    return " ".join(text.split())
