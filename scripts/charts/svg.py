"""The one place that turns a drawing into SVG: for the page, and for download."""

import re
import struct
import zlib
from collections.abc import Iterator
from textwrap import wrap

import altair as alt
import vl_convert
from lxml import etree

from scripts.charts.marks import LINK
from scripts.charts.palette import NONE, PAGE, SOFT, TEXT, VARIABLES
from scripts.charts.picture import Picture

SVG = "http://www.w3.org/2000/svg"
HREF = "{http://www.w3.org/1999/xlink}href"
SHAPES = ("path", "line", "rect", "circle", "text")
KEPT = (
    *("d", "x", "y", "x1", "y1", "x2", "y2", "r", "width", "height", "transform"),
    *("fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "fill-opacity"),
    *("stroke-opacity", "text-anchor", "font-size", "font-weight"),
)
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEAD, FOOT, EDGE = 22, 15, 16
"""Heights of a line above and below the drawing, and the room around, in pixels."""
INVISIBLE = ("", "M0,0h0v0h0Z")
MOVE = re.compile(r"translate\(([-\d.e]+),([-\d.e]+)\)")
DECIMALS = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")


def shapes(chart: alt.LayerChart) -> list[etree._Element]:
    """What a drawing consists of, without groups; linked shapes are inside their `a`."""
    root = etree.fromstring(vl_convert.vegalite_to_svg(chart.to_dict()).encode())
    return [*flattened(root, 0, 0)]


def flattened(node: etree._Element, x: float, y: float) -> Iterator[etree._Element]:
    """Each shape with the movement of all groups around it in its own transform."""
    moved = MOVE.match(node.get("transform", ""))
    if moved and node.tag == f"{{{SVG}}}g":
        x, y = x + float(moved[1]), y + float(moved[2])
    for child in node:
        name = etree.QName(child).localname
        if name in SHAPES and visible(child):
            yield shape(child, name, x, y)
        elif name == "a":
            link = etree.Element("a", {"href": child.get(HREF).split(LINK)[-1]})
            link.set("aria-label", child[0].get("aria-label"))
            link.extend(flattened(child, x, y))
            yield link
        elif name == "g":
            yield from flattened(child, x, y)


def visible(node: etree._Element) -> bool:
    painted = {node.get(paint, "none") for paint in ("fill", "stroke")} - {"none"}
    return bool(painted) and node.get("d", "-") not in INVISIBLE


def shape(node: etree._Element, name: str, x: float, y: float) -> etree._Element:
    """One shape with only what draws it; numbers rounded, as no eye sees a hundredth."""
    attributes = {key: value for key, value in node.attrib.items() if key in KEPT}
    rest = attributes.pop("transform", "")
    moved = MOVE.match(rest)
    if moved:
        x, y, rest = x + float(moved[1]), y + float(moved[2]), rest[moved.end() :]
    if attributes.get("opacity") == "1":
        del attributes["opacity"]
    drawn = etree.Element(name, {"transform": f"translate({x},{y}){rest}", **attributes})
    for key, value in drawn.attrib.items():
        drawn.set(key, DECIMALS.sub(rounded, value))
    drawn.text = node.text
    # A browser without pictures reads the words one after the other.
    drawn.tail = "\n" if name == "text" else None
    return drawn


def rounded(number: re.Match[str]) -> str:
    return f"{round(float(number[0]), 1) + 0:g}"


def size(chart: alt.LayerChart) -> tuple[int, int]:
    """Width and height of a drawing with its margins."""
    around = chart.padding
    width = chart.width + around["left"] + around["right"]
    return width, chart.height + around["top"] + around["bottom"]


def inline(picture: Picture, form: str, name: str) -> str:
    """One of the two drawings, in the page's own colours and font, with links from its marks.

    The picture is one image to a screen reader. Its links lie over it, beside the image: what is
    inside an image has no names of its own.
    """
    chart = {"wide": picture.wide, "narrow": picture.narrow}[form]
    width, height = size(chart)
    page = etree.Element("svg", {"class": form, "viewBox": f"0 0 {width} {height}"})
    ids = [f"chart-{name}-{form}-{part}" for part in ("title", "desc")]
    named = {"role": "img", "aria-labelledby": " ".join(ids), "fill": "none"}
    image = etree.SubElement(page, "svg", named)
    described(image, picture.title, picture.description, ids)
    links = etree.SubElement(page, "g", {"class": "marks"})
    for drawn in shapes(chart):
        (links if drawn.tag == "a" else image).append(recoloured(drawn))
    for link in links:
        # Each address stands in the table under the picture as well: no hundred stops on the way.
        link.set("tabindex", "-1")
        etree.SubElement(link, "title").text = link.get("aria-label")
    return etree.tostring(page, encoding="unicode")


def described(image: etree._Element, title: str, description: str, ids: list[str]) -> None:
    for tag, text, part_id in zip(("title", "desc"), (title, description), ids, strict=True):
        etree.SubElement(image, tag, {"id": part_id}).text = text


def recoloured(drawn: etree._Element) -> etree._Element:
    for node in drawn.iter():
        for paint in ("fill", "stroke"):
            colour = node.get(paint)
            if colour == NONE:
                node.set(paint, "none")
            elif colour:
                node.set(paint, VARIABLES[colour])
    return drawn


def download(picture: Picture, source: str) -> str:
    """The wide drawing alone, on white: its title above, how to read it and its source below."""
    width, height = size(picture.wide)
    heads = wrap(picture.title, width // 9)
    feet = [line for text in (picture.caption, source) for line in wrap(text, width // 6)]
    above, below = HEAD * len(heads) + EDGE, FOOT * len(feet) + 2 * EDGE
    across, down = f"{width + 2 * EDGE}", f"{height + above + below}"
    measures = {"width": across, "height": down, "viewBox": f"0 0 {across} {down}"}
    image = etree.Element("svg", {**measures, "role": "img", "font-family": FONT})
    described(image, picture.title, picture.description, ["title", "desc"])
    image.set("aria-labelledby", "title desc")
    etree.SubElement(image, "rect", {"width": across, "height": down, "fill": PAGE})
    large = {"font-size": "17px", "font-weight": "bold", "fill": TEXT}
    written(image, heads, EDGE + 12, HEAD, large)
    moved = {"transform": f"translate({EDGE},{above})", "fill": "none"}
    body = etree.SubElement(image, "g", moved)
    body.extend(drawn for drawn in shapes(picture.wide) if drawn.tag != "a")
    written(image, feet, above + height + EDGE + 8, FOOT, {"font-size": "11px", "fill": SOFT})
    return (
        etree.tostring(image, encoding="unicode").replace("<svg", f'<svg xmlns="{SVG}"', 1) + "\n"
    )


def written(
    image: etree._Element, lines: list[str], top: int, step: int, style: dict[str, str]
) -> None:
    for number, line in enumerate(lines):
        text = etree.SubElement(
            image, "text", {"x": f"{EDGE}", "y": f"{top + step * number}", **style}
        )
        text.text = line


def png(svg: str) -> bytes:
    """The download as a bitmap, with two dots to a pixel."""
    return packed(vl_convert.svg_to_png(svg, scale=2))


def packed(image: bytes) -> bytes:
    """The same bitmap in a quarter of the bytes: its pixels compressed with patience."""
    chunks, at = [], len(SIGNATURE)
    while at < len(image):
        (length,) = struct.unpack(">I", image[at : at + 4])
        chunks.append((image[at + 4 : at + 8], image[at + 8 : at + 8 + length]))
        at += length + 12
    pixels = zlib.decompress(b"".join(data for kind, data in chunks if kind == b"IDAT"))
    kept = {kind: data for kind, data in chunks} | {b"IDAT": zlib.compress(pixels, 9)}
    return SIGNATURE + b"".join(chunk(kind, data) for kind, data in kept.items())


def chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check
