"""The offline edition: the whole site as one file that needs nothing and asks nobody.

It is made from the built pages, so by either engine alike, and it is the same to the byte whenever
they are.
"""

from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from scripts.export.published import read_packages
from scripts.export.templates import TEMPLATES
from scripts.finish.built_page import BuiltPage
from scripts.finish.offline.anchors import faults_of_content, relink
from scripts.finish.offline.chapters import FILE as FILE
from scripts.finish.offline.chapters import Page, chapters, contents
from scripts.finish.offline.style import attributes_in, labels_in_style, own_style
from scripts.finish.policy import hash_of
from scripts.problems import InvalidData, Problem
from scripts.render.pages import Site
from scripts.words import day_words, decimal
from scripts.words.languages import language_of, say, speaking

LARGEST = 2_000_000
"""In bytes: people send it to each other over slow and costly networks."""
NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"'


def offline_edition(folder: Path, built: Sequence[BuiltPage]) -> str:
    """The text of `offline.html`, from pages that stay as they are.

    Raises InvalidData where a link leads nowhere, a page needs a file that would be left out, or
    the edition is too large.
    """
    (first,) = (page for page in built if page.address == "index.html")
    style = own_style(folder, first)
    pages = contents(built, attributes_in(style))
    for page in pages:
        draw_in(page)
    problems = [
        Problem(file=page.path, message=words)
        for page in pages
        for words in faults_of_content(page)
    ]
    problems += relink(pages, folder)
    if problems:
        raise InvalidData("site", problems)
    style += labels_in_style(pages)
    packages = read_packages(folder / "data").values()
    changed = max((package["updated"] for package in packages), default="")
    policy = f"default-src 'none'; style-src {hash_of(style)}; base-uri 'none'; form-action 'none'"
    edition = TEMPLATES.get_template("edition.html").render(
        name=Site.read().name,
        changed=day_words(changed) if changed else "",
        policy=policy,
        style=style,
        chapters=chapters(first, pages, packages),
    )
    if (size := len(edition.encode())) > LARGEST:
        message = (
            f"the offline edition has {size:,} bytes, and may have {LARGEST:,}. Leave out pages"
            " that few readers need away from the site, in scripts/finish/offline/chapters.py."
        )
        raise InvalidData("site", [Problem(file=folder / FILE, message=message)])
    return edition


def draw_in(page: Page) -> None:
    """Put both drawings of each picture in its place; the styles show one of them, and give them
    their colours."""
    for picture in page.content.xpath(".//picture"):
        (image,), (source,) = picture.xpath(".//img"), picture.xpath(".//source")
        for form, address in (("wide", source.get("srcset")), ("narrow", image.get("src"))):
            text = (page.path.parent / address).read_text(encoding="utf-8")
            drawing = etree.fromstring(text.replace(NAMESPACE, "", 1))
            for style in drawing.findall("style"):
                drawing.remove(style)
            drawing.attrib.update({"class": form, "role": "img", "aria-label": image.get("alt")})
            picture.addprevious(drawing)
        picture.drop_tree()


def say_size(built: Sequence[BuiltPage], size: int) -> None:
    """Fill the `<span id="offline-size">` of each page; the edition itself has none."""
    for page in built:
        with speaking(language_of(page.address)):
            words = say("{} MB").format(decimal(f"{size / 1_000_000:.1f}"))
        for span in page.document.xpath("id('offline-size')"):
            span.text = f" ({words})"
