"""A picture as SVG: for the page, and for download."""

from collections.abc import Mapping, Sequence
from textwrap import wrap

from lxml import etree

from scripts.charts.palette import PAGE, PRINTED, SOFT, TEXT
from scripts.charts.picture import Picture
from scripts.charts.shapes import Shape, Shapes, rect, text

NAMESPACE = "http://www.w3.org/2000/svg"
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
HEAD, FOOT, EDGE = 22, 15, 16
"""Heights of a line above and below the drawing, and the room around, in pixels."""


def inline(picture: Picture, form: str, name: str) -> str:
    """One of the two drawings, in the page's own colours and font, with links from its marks.

    The picture is one image to a screen reader. Its links lie over it, beside the image: what is
    inside an image has no names of its own.
    """
    drawing = {"wide": picture.wide, "narrow": picture.narrow}[form]
    width, height = drawing.surface.outer
    page = etree.Element("svg", {"class": form, "viewBox": f"0 0 {width} {height}"})
    image = etree.SubElement(page, "svg", {"role": "img", "fill": "none"})
    describe(image, picture, f"chart-{name}-{form}-")
    image.extend(map(element, drawing.shapes))
    links = etree.SubElement(page, "g", {"class": "marks"})
    for link in drawing.links:
        # Each address stands in the table under the picture as well: no hundred stops on the way.
        anchor = {"href": link.address, "aria-label": link.words, "tabindex": "-1"}
        area = etree.SubElement(links, "a", anchor)
        area.append(element(link.area))
        etree.SubElement(area, "title").text = link.words
    return etree.tostring(page, encoding="unicode")


def download(picture: Picture, source: str) -> str:
    """The wide drawing alone, on white: its title above, how to read it and its source below."""
    width, height = picture.wide.surface.outer
    heads = wrap(picture.title, width // 9)
    feet = [words for part in (picture.caption, source) for words in wrap(part, width // 6)]
    above, below = HEAD * len(heads) + EDGE, FOOT * len(feet) + 2 * EDGE
    across, down = width + 2 * EDGE, height + above + below
    measures = {"width": f"{across}", "height": f"{down}", "viewBox": f"0 0 {across} {down}"}
    image = etree.Element("svg", {"role": "img", **measures, "font-family": FONT})
    describe(image, picture, "")
    image.append(printed(rect((0, 0), (across, down), fill=PAGE)))
    image.extend(map(printed, lines(heads, EDGE + 12, HEAD, 17, TEXT, font_weight="bold")))
    moved = {"transform": f"translate({EDGE},{above})", "fill": "none"}
    etree.SubElement(image, "g", moved).extend(map(printed, picture.wide.shapes))
    image.extend(map(printed, lines(feet, above + height + EDGE + 8, FOOT, 11, SOFT)))
    standing = etree.tostring(image, encoding="unicode")
    return standing.replace("<svg", f'<svg xmlns="{NAMESPACE}"', 1) + "\n"


def describe(image: etree._Element, picture: Picture, prefix: str) -> None:
    """Give an image its name and its description, for those who do not see it."""
    words = {"title": picture.title, "desc": picture.description}
    image.set("aria-labelledby", " ".join(f"{prefix}{tag}" for tag in words))
    for tag, said in words.items():
        etree.SubElement(image, tag, {"id": f"{prefix}{tag}"}).text = said


def lines(
    words: Sequence[str], top: int, step: int, size: int, colour: str, **paint: object
) -> Shapes:
    for number, line in enumerate(words):
        place = EDGE, top + step * number
        yield text(place, line, size, colour, "left", "alphabetic", **paint)


def printed(shape: Shape) -> etree._Element:
    return element(shape, PRINTED)


def element(shape: Shape, colours: Mapping[str, str] | None = None) -> etree._Element:
    own = colours or {}
    drawn = etree.Element(
        shape.tag, {name: own.get(value, value) for name, value in shape.attributes.items()}
    )
    if shape.words:
        drawn.text = shape.words
        # A browser without pictures reads the words one after the other.
        drawn.tail = "\n"
    return drawn
