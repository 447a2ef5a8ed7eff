"""What the search looks through: the words of every page, in one script, which a page opened as a
file may run too."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from lxml.html import HtmlElement

from scripts.export.published import Row, read_rows
from scripts.finish.built_page import BuiltPage
from scripts.finish.libraries import MATCHING, Library
from scripts.finish.offline.content import SPACES

INDEX = Path("assets/search_index.js")
WORDS = Path(__file__).with_name("search_words.yaml")
NOT_SEARCHED = ("404.html", "offline.html")
REFERENCE = ("codebook.html", "problems.html", "downloads.html", "replication.html", "changes.html")
"""Pages about the data as files."""
IDLE_TAGS = ("script", "style", "template", "form", "svg", "picture", "button", "h1")
IDLE_CLASSES = {"crumb", "imprint", "verdict-line", "visually-hidden", "download", "downloads-row"}
INLINE = ("a", "abbr", "b", "bdi", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub")
SAID = ".//p[@class='crumb' or @class='verdict-line']"
NAMES = ("name", "belarusian", "russian", "lacinka", "latin")
"""The columns of public figures that hold spellings."""


@dataclass(slots=True)
class Part:
    """A heading with what stands under it: its anchor, and the ids of the rows in it."""

    anchor: str
    heading: str
    said: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return squeeze_spaces("".join(self.said)).removeprefix("· ")


def serve_search(folder: Path, built: Sequence[BuiltPage], library: Library = MATCHING) -> None:
    """Put the index and what matches words into the site, if a page has the search."""
    first = next((page for page in built if page.document.find_class("search")), None)
    if first:
        library.serve(folder, [first.path])
        write_index(folder, built)


def write_index(folder: Path, built: Sequence[BuiltPage]) -> None:
    """The same pages give the same bytes."""
    words = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    pages = [page for page in built if page.address not in NOT_SEARCHED]
    tables = folder.glob("data/*/public_figures.csv")
    figures = [row for table in tables for row in read_rows(table)]
    index = {
        "months": words["months"],
        "same": [*words["same"], *same_names(figures)],
        "pages": [entry(page) for page in pages],
    }
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    (folder / INDEX).parent.mkdir(exist_ok=True)
    content = f"globalThis.searchIndex={text};\n"
    (folder / INDEX).write_text(content, encoding="utf-8", newline="")


def same_names(rows: Sequence[Row]) -> Iterator[list[str]]:
    """Of each public figure: the spellings of each part of the name. The parts of a spelling with
    more or fewer parts than the name are not paired, but for the last, the surname."""
    for row in rows:
        spelled = [one.split() for column in NAMES for one in row[column].split(";") if one]
        name = spelled[0]
        for place in range(1, len(name) + 1):
            paired = [one[-place] for one in spelled if place == 1 or len(one) == len(name)]
            if len(set(paired)) > 1:
                yield [*dict.fromkeys(paired)]


def entry(page: BuiltPage) -> list[object]:
    """Address, title, kind, verdict, language, rank, and its parts."""
    article = next(page.document.iter("article", "main"))
    said = {line.get("class"): words_of([line]) for line in article.xpath(SAID)}
    return [
        page.address,
        words_of([*article.iter("h1")]),
        said.get("crumb", ""),
        said.get("verdict-line", ""),
        page.document.get("lang", ""),
        rank(page.address),
        [[part.anchor, part.heading, part.text, " ".join(part.ids)] for part in parts(article)],
    ]


def rank(address: str) -> int:
    """Records come first, and what is for reference last."""
    if address in REFERENCE or address.startswith("records/sources/"):
        return 0
    return 2 if address.startswith("records/") else 1


def parts(article: HtmlElement) -> list[Part]:
    found = [Part("", "")]
    collect(article, found, silent=False)
    return [part for part in found if part.heading or part.ids or part.text]


def collect(element: HtmlElement, found: list[Part], silent: bool) -> None:
    """Add what stands inside to the last part, and begin another with each heading. Of an element
    that is not to be searched only the ids of its rows count."""
    silent = silent or element.get("data-unsearched") is not None
    if not silent:
        found[-1].said.append(element.text or "")
    for child in element:
        space = "" if child.tag in INLINE else " · " if child.tag == "dt" else " "
        if not silent:
            found[-1].said.append(space)
        if child.tag in ("h2", "h3"):
            found.append(Part(child.get("id", found[-1].anchor), words_of([child])))
        elif not is_idle(child):
            found[-1].ids += filter(None, [child.get("id")])
            collect(child, found, silent)
        if not silent:
            found[-1].said += space[:1], child.tail or ""


def is_idle(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in IDLE_TAGS:
        return True
    classes = element.get("class")
    return bool(classes) and not IDLE_CLASSES.isdisjoint(classes.split())


def words_of(elements: Sequence[HtmlElement]) -> str:
    return squeeze_spaces(elements[0].text_content()) if elements else ""


def squeeze_spaces(text: str) -> str:
    """Narrow spaces stay, since they hold numbers together."""
    return SPACES.sub(" ", text).strip()
