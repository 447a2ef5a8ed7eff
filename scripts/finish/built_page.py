"""The pages as an engine wrote them, each parsed once for all that is done with it."""

from dataclasses import dataclass
from pathlib import Path

from lxml import html as parser
from lxml.etree import ElementDefaultClassLookup
from lxml.html import HtmlComment, HtmlElement

PARSER = parser.HTMLParser()
# One class for all tags: lxml's own choice among several takes longer than all that is asked.
PARSER.set_element_class_lookup(ElementDefaultClassLookup(element=HtmlElement, comment=HtmlComment))


@dataclass(frozen=True, slots=True, eq=False)
class BuiltPage:
    """`address` is that of the page from the top of the site."""

    path: Path
    address: str
    document: HtmlElement

    def write(self) -> str:
        """Write the document as it is now, and return its text."""
        text = text_of(self.document)
        self.path.write_text(text, encoding="utf-8", newline="")
        return text


def read_pages(folder: Path) -> list[BuiltPage]:
    return [
        BuiltPage(path, path.relative_to(folder).as_posix(), parse(read(path)))
        for path in sorted(folder.rglob("*.html"))
    ]


def read(path: Path) -> str:
    """The text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def parse(text: str) -> HtmlElement:
    return parser.document_fromstring(text.rstrip(), PARSER)


def text_of(document: HtmlElement) -> str:
    """The page as HTML: what a browser reads in it is what it read before."""
    text = parser.tostring(document, encoding="unicode", doctype="<!doctype html>") + "\n"
    # The parser knows HTML 4, and closes what is closed already.
    return text.replace("</source>", "")
