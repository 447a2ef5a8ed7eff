"""What the cells of a table are called where each row of it becomes a list."""

import json
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from scripts.finish.offline.chapters import Page

LABEL = "data-label"


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
        yield max(cell.attrib.pop(LABEL, "") for cell in column)


def style_string(text: str) -> str:
    """A string for a style that no tag can end."""
    return json.dumps(text, ensure_ascii=False).replace("<", "\\3c ")
