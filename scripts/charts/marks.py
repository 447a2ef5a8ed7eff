"""The signs. Each means the same thing in every picture.

A chart turns each row of its table into a `Mark`, which is the row in its place, and draws it with
the functions below. What is drawn later lies on top.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from scripts.charts.palette import RELEASED, TEXT
from scripts.charts.shapes import Link, Place, Shape, Shapes, line, path, rect, sign, solid
from scripts.charts.surface import Surface, years
from scripts.export.published import Row
from scripts.periods import period
from scripts.words.languages import ENGLISH, LANGUAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A row in its place: a date from `first` to `last`, and a depth that is drawn from `base`."""

    row: Row = field(default_factory=dict)
    first: float
    last: float
    depth: float
    base: float = 0
    low: float = 0
    high: float = 0
    """The lowest and the highest depth that anybody states."""
    words: str = ""
    """What it is called where it is a link."""
    address: str = ""
    """The page it leads to, from the top of the site."""

    @classmethod
    def on(cls, date: str, depth: float, base: float | None = None, **more: object) -> "Mark":
        """At a date as exactly as it is known."""
        days, base = period(date), depth if base is None else base
        return cls(first=years(days.first), last=years(days.last), depth=depth, base=base, **more)

    @property
    def time(self) -> float:
        return (self.first + self.last) / 2

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last


def stem(surface: Surface, mark: Mark) -> Shapes:
    """People released: an upright stem with a head; its length is the headline figure."""
    top = surface.at(mark.time, mark.depth)
    yield line(surface.at(mark.time, mark.base), top, RELEASED, 2)
    yield sign(top, "circle", 16, **solid(RELEASED))


def title_of(row: Row) -> str:
    """What a record is called, in a drawing in English. Titles of data have no translation."""
    return row["title"] if LANGUAGE.get() == ENGLISH else ""


def whisker(surface: Surface, mark: Mark) -> Shapes:
    """From the lowest to the highest figure that anybody states."""
    if mark.low == mark.high:
        return
    ends = surface.at(mark.time, mark.low), surface.at(mark.time, mark.high)
    yield line(*ends, TEXT)
    dx, dy = (2.7, 0) if surface.across else (0, 2.7)
    for x, y in ends:
        yield line((x - dx, y - dy), (x + dx, y + dy), TEXT)


def tick(surface: Surface, mark: Mark, colour: str) -> Shape:
    """A tightening: a thin tick that lets others on nearby days shine through."""
    start, end = surface.at(mark.time, mark.base), surface.at(mark.time, mark.depth)
    return line(start, end, colour, 1.8, opacity=0.8)


def point(surface: Surface, mark: Mark, name: str, area: float, **paint: object) -> Shape:
    """A sign at the end of a mark; an easing is a triangle that points down."""
    return sign(surface.at(mark.time, mark.depth), name, area, **paint)


def span(surface: Surface, mark: Mark, low: float, high: float, colour: str) -> Shape:
    """A date that is not known to the day: hollow, as long as the time it can mean."""
    corners = surface.at(mark.first, low), surface.at(mark.last, high)
    return rect(*corners, stroke=colour, stroke_width=1.2, rx=2)


def bar(surface: Surface, mark: Mark, **paint: object) -> Shape:
    """How many in a span of time."""
    return rect(surface.at(mark.first, mark.base), surface.at(mark.last, mark.depth), **paint)


def election(surface: Surface, mark: Mark) -> Shape:
    """A dashed rule through everything."""
    start, end = surface.at(mark.time, mark.depth), surface.at(mark.time, mark.base)
    return line(start, end, TEXT, opacity=0.6, stroke_dasharray="4,3")


def steps(surface: Surface, marks: Sequence[Mark], width: float, dash: str) -> Shape:
    """A sum of people released, which stays until the next mark."""
    places = stairs(surface, [(mark.time, mark.depth) for mark in marks])
    return path(places, stroke=RELEASED, stroke_width=width, stroke_dasharray=dash)


def band(surface: Surface, marks: Sequence[Mark]) -> Shape:
    """From the lowest to the highest sum of people released."""
    low = stairs(surface, [(mark.time, mark.low) for mark in marks])
    high = stairs(surface, [(mark.time, mark.high) for mark in marks])
    return path([*high, *reversed(low)], closed=True, fill=RELEASED, opacity=0.2)


def stairs(surface: Surface, sums: Sequence[tuple[float, float]]) -> list[Place]:
    places = [surface.at(*sums[0])]
    for (_, before), (time, after) in pairwise(sums):
        places += [surface.at(time, before), surface.at(time, after)]
    return places


def link(surface: Surface, mark: Mark) -> Link:
    """What a finger can hit: a mark with room around it."""
    time, depth = 4 / surface.year, 5 / surface.unit
    low, high = sorted((mark.base, mark.depth))
    corner = surface.at(mark.first - time, low - depth)
    opposite = surface.at(mark.last + time, high + depth)
    return Link(rect(corner, opposite, opacity=0), mark.address, mark.words)
