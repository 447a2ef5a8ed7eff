"""The drawings of a page lie in files beside it; one file has to hold them itself."""

from pathlib import Path

from lxml import etree

from scripts.finish.offline.chapters import Page

NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"'


def draw_in(page: Page) -> None:
    """Put both drawings of each picture in its place; the styles show one of them, and give them
    their colours."""
    for picture in page.content.xpath(".//picture"):
        (image,), (source,) = picture.xpath(".//img"), picture.xpath(".//source")
        for form, address in (("wide", source.get("srcset")), ("narrow", image.get("src"))):
            drawing = read_drawing(page.path.parent / address)
            drawing.attrib.update({"class": form, "role": "img", "aria-label": image.get("alt")})
            picture.addprevious(drawing)
        picture.drop_tree()


def read_drawing(path: Path) -> etree._Element:
    drawing = etree.fromstring(path.read_text(encoding="utf-8").replace(NAMESPACE, "", 1))
    for style in drawing.findall("style"):
        drawing.remove(style)
    return drawing
