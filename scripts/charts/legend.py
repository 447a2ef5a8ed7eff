"""The legend: signs and their words side by side, above the drawing, where nothing else stands."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from scripts.charts.lettering import reserved_width
from scripts.charts.marks import Mark
from scripts.charts.palette import TEXT
from scripts.charts.picture import Drawing
from scripts.charts.shapes import Place, Shapes, line, sign, solid, text
from scripts.charts.surface import Surface

STEP, HALF, START = 18, 9, (12, 15)
"""Pixels from one line to the next, half the length of a piece of line, and the place of the first
sign."""
BESIDE, GAP = 16, 20
"""Pixels from the middle of a sign to its words, and from them to the next sign."""


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


def drawing_with_legend(
    surface: Surface,
    entries: Sequence[Entry],
    draw: Callable[[Surface], Shapes],
    linked: Iterable[Mark] = (),
) -> Drawing:
    """The legend, and below it what is drawn on the surface with room for it."""
    place = with_room_above(surface, entries)
    return Drawing.of(place, draw(place), linked, legend(place, entries))


def with_room_above(surface: Surface, entries: Sequence[Entry]) -> Surface:
    top, *others = surface.margins
    lines = {y for _, y in places(surface, entries)}
    return replace(surface, margins=(top + STEP * len(lines), *others))


def places(surface: Surface, entries: Sequence[Entry]) -> list[Place]:
    """Where the sign of each entry stands: on the line of the one before, if there is room."""
    x, y = START
    found = []
    for entry in entries:
        long = BESIDE + reserved_width(entry.words, surface.letters)
        if found and x + long > surface.outer[0]:
            x, y = START[0], y + STEP
        found.append((x, y))
        x += long + GAP
    return found


def legend(surface: Surface, entries: Sequence[Entry]) -> Shapes:
    """At the top of the drawing, whose surface lies below the legend."""
    for entry, (x, y) in zip(entries, places(surface, entries), strict=True):
        if entry.stroked:
            yield sign((x, y), entry.sign, 80, stroke=entry.colour, stroke_width=1.6)
        elif entry.sign:
            yield sign((x, y), entry.sign, 40, **solid(entry.colour))
        else:
            start, end = (x - HALF, y), (x + HALF, y)
            paint = {"stroke_dasharray": entry.dash, "opacity": entry.opacity}
            yield line(start, end, entry.colour, entry.width, **paint)
        yield text((x + BESIDE, y), entry.words, surface.letters, TEXT, "left", "middle")
