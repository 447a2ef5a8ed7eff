"""The legend: a sign and its words on each line, where nothing else stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scripts.charts.label_placing import LETTER
from scripts.charts.palette import PAGE, TEXT
from scripts.charts.shapes import Place, Shapes, line, rect, sign, solid, text
from scripts.charts.surface import Surface

STEP, HALF, START = 18, 9, (12, 15)
"""Pixels from one line to the next, half the length of a piece of line, and the place of the first
sign above a drawing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and its meaning: a filled or stroked sign, or else a piece of line."""

    words: str
    colour: str
    sign: str = ""
    stroked: bool = False
    dash: str = ""
    width: float = 2


def below(surface: Surface, entries: Sequence[Entry]) -> Surface:
    """The surface with room for a legend above it."""
    top, *others = surface.margins
    return replace(surface, margins=(top + STEP * len(entries), *others))


def legend_above(surface: Surface, entries: Sequence[Entry]) -> Shapes:
    """At the top of the drawing, whose surface lies below the legend."""
    return listed(entries, START, surface.letters)


def legend(surface: Surface, entries: Sequence[Entry], right: int, down: int) -> Shapes:
    """From a place inside the margins, on plain ground so that no line runs through a word."""
    wide = LETTER * max(len(entry.words) for entry in entries)
    corner = surface.inside(right - 16, down - HALF - 3)
    opposite = surface.inside(right + 16 + wide, down + STEP * len(entries) - HALF + 3)
    yield rect(corner, opposite, fill=PAGE)
    yield from listed(entries, surface.inside(right, down), surface.letters)


def listed(entries: Sequence[Entry], place: Place, letters: int) -> Shapes:
    """A line for each entry, the first at this place."""
    for number, entry in enumerate(entries):
        x, y = place[0], place[1] + STEP * number
        if entry.stroked:
            yield sign((x, y), entry.sign, 80, stroke=entry.colour, stroke_width=1.6)
        elif entry.sign:
            yield sign((x, y), entry.sign, 40, **solid(entry.colour))
        else:
            start, end = (x - HALF, y), (x + HALF, y)
            yield line(start, end, entry.colour, entry.width, stroke_dasharray=entry.dash)
        yield text((x + 16, y), entry.words, letters, TEXT, "left", "middle")
