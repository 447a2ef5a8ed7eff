"""Tags with their places in the text, so that a page can be changed there and nowhere else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser

INLINE = ("script", "style")


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag; `content` is the text inside, for scripts and styles only."""

    name: str
    attributes: Mapping[str, str]
    line: int
    start: int
    end: int
    content: str = ""

    def rel(self) -> set[str]:
        return set(self.attributes.get("rel", "").lower().split())


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


def tags(html: str) -> list[Tag]:
    reader = Reader(html)
    reader.feed(html)
    reader.close()
    return reader.tags


def edited(html: str, edits: Iterable[Edit]) -> str:
    # From the end, so that places stay right; what is put in at a place goes before what was there.
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
        html = html[: edit.start] + edit.text + html[edit.end :]
    return html


def start_tag(name: str, attributes: Mapping[str, str]) -> str:
    words = [name, *(f'{key}="{escaped(value)}"' for key, value in attributes.items())]
    return f"<{' '.join(words)}>"


def escaped(value: str) -> str:
    """A policy is full of single quotes, which need no escape between double ones."""
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


class Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[Tag] = []
        self.line_starts = [0]
        for line in html.split("\n"):
            self.line_starts.append(self.line_starts[-1] + len(line) + 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        start = self.line_starts[line - 1] + column
        end = start + len(self.get_starttag_text() or "")
        attributes = {name: value or "" for name, value in attrs}
        self.tags.append(Tag(tag, attributes, line, start, end))

    def handle_data(self, data: str) -> None:
        """The content of a script comes in one piece or several."""
        if self.cdata_elem in INLINE and self.tags:
            last = self.tags.pop()
            content = last.content + data
            self.tags.append(
                Tag(last.name, last.attributes, last.line, last.start, last.end, content)
            )
