"""What a drawing consists of: lines, areas, signs and words, at places in pixels.

A chart function yields shapes and knows no SVG; `svg` is the one place that writes them out.
Paint is given as SVG names it, with an underscore: `fill=TEXT, stroke_width=2`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from scripts.charts.palette import PAGE

Place = tuple[float, float]
"""Pixels to the right and down."""
SIGNS: Mapping[str, str] = {
    "diamond": "M-1,0L0,-1L1,0L0,1Z",
    "triangle-down": "M0,.866L-1,-.866H1Z",
    "times": "M-.5,-.5L.5,.5M-.5,.5L.5,-.5",
}
"""Outlines around the middle of a sign; a circle needs none."""
HALO = {"stroke": PAGE, "stroke_width": 4, "paint_order": "stroke"}
"""Plain ground around words that lie on a line."""
BOLD = {"font_weight": "bold"}
NUMBER = re.compile(r"-?\d*\.?\d+")
ANCHORS = {"left": "start", "center": "middle", "right": "end"}
BASELINES = {"top": 0.79, "middle": 0.3, "bottom": -0.21, "alphabetic": 0}
"""How far below its place a line of text has its foot, in parts of the size of its letters."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One SVG element, as text."""

    tag: str
    attributes: Mapping[str, str]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An area that leads to an address from the top of the site, and what it is called."""

    area: Shape
    address: str
    words: str


Shapes = Iterator[Shape]


def line(start: Place, end: Place, colour: str, width: float = 1, **paint: object) -> Shape:
    (x1, y1), (x2, y2) = start, end
    return shape("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=colour, stroke_width=width, **paint)


def path(places: Sequence[Place], closed: bool = False, **paint: object) -> Shape:
    """Straight lines from place to place."""
    steps = "L".join(f"{number(x)},{number(y)}" for x, y in places)
    return shape("path", d=f"M{steps}{'Z' if closed else ''}", **paint)


def rect(corner: Place, opposite: Place, **paint: object) -> Shape:
    (x1, y1), (x2, y2) = corner, opposite
    size = {"width": abs(x2 - x1), "height": abs(y2 - y1)}
    return shape("rect", x=min(x1, x2), y=min(y1, y2), **size, **paint)


def sign(place: Place, name: str, area: float, **paint: object) -> Shape:
    """A sign that fills about this many square pixels."""
    x, y, half = *place, sqrt(area) / 2
    if name == "circle":
        return shape("circle", cx=x, cy=y, r=half, **paint)
    outline = NUMBER.sub(lambda found: number(float(found[0]) * half), SIGNS[name])
    return shape("path", transform=f"translate({number(x)},{number(y)})", d=outline, **paint)


def solid(colour: str) -> dict[str, object]:
    return {"fill": colour}


def hollow(colour: str) -> dict[str, object]:
    """How a sign is painted whose day is not known."""
    return {"fill": PAGE, "stroke": colour, "stroke_width": 1.2}


def text(
    place: Place, words: str, size: int, colour: str, align: str, baseline: str, **paint: object
) -> Shape:
    """Words that begin, end or lie in the middle at a place."""
    foot = place[1] + round(BASELINES[baseline] * size)
    where = {"x": place[0], "y": foot, "text_anchor": ANCHORS[align]}
    return shape("text", words, **where, font_size=f"{size}px", fill=colour, **paint)


def shape(tag: str, words: str = "", **attributes: object) -> Shape:
    """Paint that is empty is left out."""
    named = {
        key.replace("_", "-"): attribute_text(value)
        for key, value in attributes.items()
        if value != ""
    }
    return Shape(tag, named, words)


def attribute_text(value: object) -> str:
    return value if isinstance(value, str) else number(value)


def number(value: float) -> str:
    """To a tenth of a pixel: nobody sees less."""
    return f"{round(value, 1) + 0:g}"
