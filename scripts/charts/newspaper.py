"""A picture for a newspaper, which stands alone: its finding, what it shows, and who made it."""

from dataclasses import dataclass

from lxml import etree

from scripts.charts.lettering import BOLD, REGULAR, lines
from scripts.charts.palette import PAGE, SOFT, TEXT
from scripts.charts.picture import Drawing, Picture
from scripts.charts.shapes import rect, text
from scripts.charts.svg import FONT, in_light_colours, standing

EDGE, GAP = 36, 18
"""Pixels around everything, and between its parts."""
LEADING = 1.25


@dataclass(frozen=True, slots=True)
class Words:
    """The words around a drawing, from top to bottom."""

    title: str
    subject: str
    credit: str


@dataclass(frozen=True, slots=True)
class Format:
    """Pixels across and down, and the sizes of letters."""

    across: int
    down: int
    title: int
    subject: int = 20
    credit: int = 16


WIDE, SQUARE = Format(1200, 675, 30), Format(1080, 1080, 36)


def sheet(picture: Picture, words: Words, form: Format) -> str:
    """The drawing that fits best, as large as it can be between the words."""
    room = form.across - 2 * EDGE
    head = lines(words.title, form.title, room, BOLD)
    foot = lines(words.credit, form.credit, room)
    below_title = EDGE + LEADING * form.title * len(head)
    top = below_title + LEADING * form.subject + GAP
    bottom = form.down - EDGE - LEADING * form.credit * len(foot)
    sizes = {"width": f"{form.across}", "height": f"{form.down}"}
    image = etree.Element(
        "svg", viewBox=f"0 0 {form.across} {form.down}", **sizes, attrib={"font-family": FONT}
    )
    image.append(in_light_colours(rect((0, 0), (form.across, form.down), fill=PAGE)))
    image.extend(lines_of_words(head, EDGE, form.title, TEXT, BOLD))
    image.extend(lines_of_words([words.subject], below_title, form.subject, SOFT))
    image.append(fit_drawing(picture, room, top, bottom - GAP - top))
    image.extend(lines_of_words(foot, bottom, form.credit, SOFT))
    return standing(image)


def fit_drawing(picture: Picture, across: float, top: float, down: float) -> etree._Element:
    """The drawing whose letters are larger, in the middle of its room."""

    def scale(drawing: Drawing) -> float:
        width, height = drawing.surface.outer
        return min(across / width, down / height)

    drawing = max(picture.wide, picture.narrow, key=scale)
    width, height = (scale(drawing) * side for side in drawing.surface.outer)
    left, above = EDGE + (across - width) / 2, top + (down - height) / 2
    place = f"translate({left:.1f},{above:.1f}) scale({scale(drawing):.4f})"
    group = etree.Element("g", transform=place, fill="none")
    group.extend(map(in_light_colours, drawing.shapes))
    return group


def lines_of_words(
    words: list[str], top: float, size: int, colour: str, weight: int = REGULAR
) -> list[etree._Element]:
    step, style = LEADING * size, {"align": "left", "baseline": "top", "font_weight": weight}
    return [
        in_light_colours(text((EDGE, top + step * number), line, size, colour, **style))
        for number, line in enumerate(words)
    ]
