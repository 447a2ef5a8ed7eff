"""The legend: a sign and its words on each line, above the drawing, where nothing else stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scripts.charts.palette import TEXT
from scripts.charts.shapes import Shapes, line, sign, solid, text
from scripts.charts.surface import Surface

STEP, HALF, START = 18, 9, (12, 15)
"""Pixels from one line to the next, half the length of a piece of line, and the place of the first
sign."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and its meaning: a filled or stroked sign, or else a piece of line."""

    words: str
    colour: str
    sign: str = ""
    stroked: bool = False
    dash: str = ""
    width: float = 2
    opacity: float | str = ""


def below(surface: Surface, entries: Sequence[Entry]) -> Surface:
    """The surface with room for a legend above it."""
    top, *others = surface.margins
    return replace(surface, margins=(top + STEP * len(entries), *others))


def legend(surface: Surface, entries: Sequence[Entry]) -> Shapes:
    """At the top of the drawing, whose surface lies below the legend."""
    for number, entry in enumerate(entries):
        x, y = START[0], START[1] + STEP * number
        if entry.stroked:
            yield sign((x, y), entry.sign, 80, stroke=entry.colour, stroke_width=1.6)
        elif entry.sign:
            yield sign((x, y), entry.sign, 40, **solid(entry.colour))
        else:
            start, end = (x - HALF, y), (x + HALF, y)
            paint = {"stroke_dasharray": entry.dash, "opacity": entry.opacity}
            yield line(start, end, entry.colour, entry.width, **paint)
        yield text((x + 16, y), entry.words, surface.letters, TEXT, "left", "middle")
