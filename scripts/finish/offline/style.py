"""What the edition looks like: the site's own styles, and a few for what only it has."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml.html import HtmlElement

from scripts.finish.built_page import BuiltPage
from scripts.finish.offline.chapters import Page
from scripts.problems import InvalidData, Problem

OWN = Path(__file__).with_name("edition.css")
# An id, and not a colour.
PLACE = re.compile(r"#(?![0-9a-fA-F]{3,8}\b)([a-z][\w-]*)")
ADDRESS = re.compile(r"url\([^)]*\)|@import[^;]*", re.IGNORECASE)
DATA = re.compile(r"[\[(](data-[\w-]+)")


def own_style(folder: Path, first: BuiltPage) -> str:
    """The style sheets that we wrote ourselves, then the edition's.

    Raises InvalidData where one of them fetches something.
    """
    paths = own_sheets(folder, first)
    problems = [
        Problem(file=path, message=f"{address!r} is a file, which the offline edition cannot hold.")
        for path in paths
        for address in ADDRESS.findall(path.read_text(encoding="utf-8"))
    ]
    if problems:
        raise InvalidData("site", problems)
    style = "".join(path.read_text(encoding="utf-8") for path in (*paths, OWN))
    # Ids begin with the anchor of their page here, so that a place is known by its end.
    return PLACE.sub(r"[id$=':\1']", style)


def own_sheets(folder: Path, first: BuiltPage) -> list[Path]:
    """Those that lie right in `assets/`, for the theme's lie deeper: in the order of the first
    page, then those that only other pages ask for."""
    links = first.document.xpath("//link[@rel='stylesheet']/@href")
    linked = [folder / link for link in links]
    return sorted(
        (folder / "assets").glob("*.css"),
        key=lambda path: (linked.index(path) if path in linked else len(linked), path.name),
    )


def attributes_in(style: str) -> set[str]:
    """The data attributes that selectors or contents ask for."""
    return set(DATA.findall(style))


def labels_in_style(pages: Sequence[Page]) -> str:
    """Rules that hold the labels once for all tables of the same columns, instead of each cell."""
    kinds: dict[tuple[str, ...], str] = {}
    for page in pages:
        for table in page.content.iter("table"):
            if any(labels := tuple(take_labels(table))):
                name = kinds.setdefault(labels, f"labels-{len(kinds)}")
                table.set("class", f"{table.get('class', '')} {name}".strip())
    return "".join(
        f".{name} td:nth-child({place}){{--label:{style_string(label)}}}\n"
        for labels, name in kinds.items()
        for place, label in enumerate(labels, start=1)
        if label
    )


def take_labels(table: HtmlElement) -> Iterator[str]:
    """Of each column, from the cells, which lose them."""
    for column in zip(*table.iter("tr"), strict=False):
        yield max(cell.attrib.pop("data-label", "") for cell in column)


def style_string(text: str) -> str:
    """A string for a style that no tag can end."""
    return json.dumps(text, ensure_ascii=False).replace("<", "\\3c ")
