"""A drawing as SVG: a file that a page shows, and the links that lie over it there."""

from collections.abc import Mapping

from lxml import etree

from scripts.charts.palette import DARK, LIGHT
from scripts.charts.picture import Drawing
from scripts.charts.shapes import Shape

NAMESPACE = "http://www.w3.org/2000/svg"
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"


def page_file(drawing: Drawing) -> str:
    """The drawing in the reader's own scheme of colours; the page says what it shows."""
    width, height = drawing.surface.outer
    image = etree.Element(
        "svg", viewBox=f"0 0 {width} {height}", fill="none", attrib={"font-family": FONT}
    )
    dark = f"@media (prefers-color-scheme:dark){{:root{{{colour_declarations(DARK)}}}}}"
    etree.SubElement(image, "style").text = f":root{{{colour_declarations(LIGHT)}}}{dark}"
    image.extend(map(element, drawing.shapes))
    return standing(image)


def colour_declarations(colours: Mapping[str, str]) -> str:
    """--text:#1a2123;--soft:#4d5759"""
    return ";".join(f"{name[4:-1]}:{colour}" for name, colour in colours.items())


def links(drawing: Drawing) -> str:
    """An area over each mark that has a page. Each address stands in the table under the picture
    as well, so the areas are for pointers alone: no hundred stops on the way of a keyboard."""
    width, height = drawing.surface.outer
    areas = etree.Element(
        "svg", {"class": "marks", "viewBox": f"0 0 {width} {height}", "aria-hidden": "true"}
    )
    for link in drawing.links:
        area = etree.SubElement(areas, "a", href=link.address, tabindex="-1")
        area.append(element(link.area))
        etree.SubElement(area, "title").text = link.words
    return etree.tostring(areas, encoding="unicode") if drawing.links else ""


def in_light_colours(shape: Shape) -> etree._Element:
    """In the light colours, for a picture that stands alone."""
    return element(shape, LIGHT)


def element(shape: Shape, colours: Mapping[str, str] | None = None) -> etree._Element:
    own = colours or {}
    drawn = etree.Element(
        shape.tag, {name: own.get(value, value) for name, value in shape.attributes.items()}
    )
    drawn.text = shape.words or None
    return drawn


def standing(image: etree._Element) -> str:
    """As a file of its own."""
    text = etree.tostring(image, encoding="unicode")
    return text.replace("<svg", f'<svg xmlns="{NAMESPACE}"', 1) + "\n"
