"""The legend: a sign and its words on each line, where nothing else stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.charts.label_placing import LETTER
from scripts.charts.palette import PAGE, TEXT
from scripts.charts.shapes import Shapes, line, rect, sign, solid, text
from scripts.charts.surface import Surface

STEP, HALF = 18, 9
"""Pixels from one line to the next, and half the length of a piece of line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and its meaning: a filled or stroked sign, or else a piece of line."""

    words: str
    colour: str
    sign: str = ""
    stroked: bool = False
    dash: str = ""
    width: float = 2


def height(entries: Sequence[Entry]) -> int:
    """The room that a legend takes above a drawing."""
    return STEP * len(entries)


def legend(surface: Surface, entries: Sequence[Entry], right: int, down: int) -> Shapes:
    """From a place inside the margins, on plain ground so that no line runs through a word."""
    wide = LETTER * max(len(entry.words) for entry in entries)
    corner = surface.inside(right - 16, down - HALF - 3)
    opposite = surface.inside(right + 16 + wide, down + height(entries) - HALF + 3)
    yield rect(corner, opposite, fill=PAGE)
    for number, entry in enumerate(entries):
        x, y = surface.inside(right, down + STEP * number)
        if entry.stroked:
            yield sign((x, y), entry.sign, 80, stroke=entry.colour, stroke_width=1.6)
        elif entry.sign:
            yield sign((x, y), entry.sign, 40, **solid(entry.colour))
        else:
            start, end = (x - HALF, y), (x + HALF, y)
            yield line(start, end, entry.colour, entry.width, stroke_dasharray=entry.dash)
        yield text((x + 16, y), entry.words, surface.letters, TEXT, "left", "middle")
