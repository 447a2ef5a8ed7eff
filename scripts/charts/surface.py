"""The surface of a drawing: a scale of time, a scale of depth, and the lines of both.

A chart makes two, one for desks and one for phones, and places everything with `at`. Time may run
across or down. What adds up or goes up and down has time across on phones too, so that a rise is
never drawn as a fall.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from scripts.charts.palette import LINE, SOFT, TEXT
from scripts.charts.shapes import Place, Shape, Shapes, line, text
from scripts.words import grouped

DAYS = 365.25


def years(day: date) -> float:
    """A day as a number of years, so that an axis needs no time zone: 2024-07-01 is 2024.497."""
    first, after = date(day.year, 1, 1), date(day.year + 1, 1, 1)
    return round(day.year + (day - first).days / (after - first).days, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """`span` is in years, `depth` in the unit of the other axis, sizes in pixels.

    Depth grows upwards where time runs across, and to the right where it runs down.
    """

    across: bool
    span: tuple[float, float]
    depth: tuple[float, float]
    size: tuple[int, int]
    """Width and height of what lies within the margins."""
    margins: tuple[int, int, int, int]
    """Top, right, bottom, left."""
    letters: int = 13
    """The size of letters. On phones 12, as the wide drawing shrinks on middling screens."""
    axis: tuple[int, ...] = ()
    """Where the axis of depth is marked, if it is drawn."""
    marks: tuple[tuple[float, str], ...] | None = None
    """Where the axis of time is marked and with which words; every year if nothing is said."""

    @property
    def year(self) -> float:
        """Pixels in a year."""
        return self.size[0 if self.across else 1] / (self.span[1] - self.span[0])

    @property
    def unit(self) -> float:
        """Pixels in a unit of depth."""
        return self.size[1 if self.across else 0] / (self.depth[1] - self.depth[0])

    @property
    def outer(self) -> tuple[int, int]:
        """Width and height with the margins."""
        top, right, bottom, left = self.margins
        return self.size[0] + left + right, self.size[1] + top + bottom

    def at(self, time: float, depth: float) -> Place:
        """Where a time and a depth lie in the drawing."""
        along, beside = (time - self.span[0]) * self.year, (depth - self.depth[0]) * self.unit
        return self.inside(*((along, self.size[1] - beside) if self.across else (beside, along)))

    def inside(self, right: float, down: float) -> Place:
        """Where a place lies that is counted in pixels from the corner within the margins."""
        return self.margins[3] + right, self.margins[0] + down

    def words(
        self,
        time: float,
        depth: float,
        words: str,
        *,
        dx: float = 0,
        dy: float = 0,
        colour: str = TEXT,
        align: str = "center",
        baseline: str = "middle",
        size: int = 0,
        **paint: object,
    ) -> Shape:
        """Words at a time and depth, moved by some pixels."""
        x, y = self.at(time, depth)
        place = x + dx, y + dy
        return text(place, words, size or self.letters, colour, align, baseline, **paint)

    def grid(self) -> Shapes:
        """The lines of both axes, with the words at their ends."""
        for time, words in self.years() if self.marks is None else self.marks:
            yield rule(self.at(time, self.depth[0]), self.at(time, self.depth[1]))
            side = {"dx": 3.5, "align": "left"} if self.across else {"dx": -1.5, "align": "right"}
            low = self.depth[0]
            yield self.words(time, low, words, dy=2.5, colour=SOFT, baseline="top", **side)
        for depth in self.axis:
            first, last = self.span
            yield rule(self.at(first, depth), self.at(last, depth))
            side = {"dx": -1.5, "dy": 0.5, "align": "right"}
            if not self.across:
                side = {"dx": 0.5, "dy": -1.5, "baseline": "bottom"}
            yield self.words(first, depth, grouped(depth), colour=SOFT, **side)

    def years(self) -> Iterator[tuple[float, str]]:
        """The start of the drawing and of each year in it."""
        first, last = self.span
        for time in (first, *range(math.floor(first) + 1, math.ceil(last))):
            yield time, f"{math.floor(time)}"


def rule(start: Place, end: Place) -> Shape:
    """A thin line in the middle of pixels, where it is sharp."""
    (x1, y1), (x2, y2) = ((round(x) + 0.5, round(y) + 0.5) for x, y in (start, end))
    return line((x1, y1), (x2, y2), LINE)
