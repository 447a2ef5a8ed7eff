"""The surface of a drawing: a scale of time, a scale of depth, and the lines of both.

A chart has two as constants, one for desks and one for phones, gives them their scales with
`dataclasses.replace`, and places everything with `at`. Time can run across or down. What adds up
has time across on phones too, so that a rise is never drawn as a fall.

The scales are plain numbers. Time is in years, but a surface of pixels, of days from an event or of
places in a row works as well: name its lines in `times`.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from scripts.charts.palette import LINE, SOFT, TEXT
from scripts.charts.shapes import Place, Shape, Shapes, line, text
from scripts.words import group_thousands

DAYS = 365.25
PEOPLE = (100, 200)
"""Where the scale of a lane of people has lines."""
FULL = 270
"""How many people such a lane has room for as it is; with more, each takes less."""
ROOM = 36
"""Pixels that the number of a year takes across."""


def years(day: date) -> float:
    """A day as a number of years, so that an axis needs no time zone: 2024-07-01 is 2024.497."""
    first, after = date(day.year, 1, 1), date(day.year + 1, 1, 1)
    return round(day.year + (day - first).days / (after - first).days, 5)


def counting(most: int, step: int, name: str) -> Mapping[str, object]:
    """The scale of depth for counts from zero to a bit over the most, with a line at each step."""
    levels = tuple((count, group_thousands(count)) for count in range(0, most + 1, step))
    return {"depth": (0, most * 1.06), "levels": levels, "levels_name": name}


def person_size(pixels: float, most: int) -> float:
    """Pixels for each person, of those that a lane has, where the largest bar is of `most`."""
    return pixels * min(1, FULL / most)


def people_levels(
    base: float, person: float, unit: str, across: bool
) -> tuple[tuple[float, str], ...]:
    """The scale of a lane of people whose depth is in pixels. Its last line says the unit, and is
    the only one where words would lie side by side."""
    *others, last = PEOPLE
    named = [(people, f"{people}") for people in others if across] + [(last, f"{last} {unit}")]
    return tuple((base + person * people, words) for people, words in named)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """`span` is in years, `depth` in the unit of the other axis, sizes in pixels.

    Depth grows upwards where time runs across, and to the right where it runs down.
    """

    size: tuple[int, int]
    """Width and height of what lies within the margins."""
    margins: tuple[int, int, int, int]
    """Top, right, bottom, left."""
    across: bool = True
    letters: int = 13
    """The size of letters. On phones 12: only the wide drawing is ever shrunk to fit."""
    span: tuple[float, float] = (0, 1)
    depth: tuple[float, float] = (0, 1)
    times: tuple[tuple[float, str], ...] | None = None
    """Where the scale of time has lines, and their words; at every year if nothing is said."""
    levels: tuple[tuple[float, str], ...] = ()
    """The same for depth."""
    levels_name: str = ""
    """What the levels count, such as people."""
    times_name: str = ""
    """What the scale of time counts, where it is not years."""

    @classmethod
    def of_pixels(
        cls, size: tuple[int, int], margins: tuple[int, int, int, int], letters: int
    ) -> "Surface":
        """To the right and upwards, with no lines of its own."""
        scales = {"span": (0, size[0]), "depth": (0, size[1]), "times": ()}
        return cls(size=size, margins=margins, letters=letters, **scales)

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
        along, beside = (time - self.span[0]) * self.year, (depth - self.depth[0]) * self.unit
        right, down = (along, self.size[1] - beside) if self.across else (beside, along)
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
        """The lines of both scales, with the words at their ends."""
        first, low = self.span[0], self.depth[0]
        for time, words in self.years() if self.times is None else self.times:
            yield rule(self.at(time, low), self.at(time, self.depth[1]))
            side = {"dx": 3.5, "align": "left"} if self.across else {"dx": -1.5, "align": "right"}
            yield self.words(time, low, words, dy=2.5, colour=SOFT, baseline="top", **side)
        if self.times_name:
            middle, down = (first + self.span[1]) / 2, 2.5 + 1.5 * self.letters
            yield self.words(middle, low, self.times_name, dy=down, colour=SOFT, baseline="top")
        for depth, words in self.levels:
            yield rule(self.at(first, depth), self.at(self.span[1], depth))
            side = {"dx": -1.5, "dy": 0.5, "align": "right"}
            if not self.across:
                side = {"dx": 0.5, "dy": -1.5, "baseline": "bottom"}
            yield self.words(first, depth, words, colour=SOFT, **side)
        # Above the numbers, at the upper left or at the upper right.
        side = {"dx": -self.margins[3], "dy": -2, "align": "left"}
        if not self.across:
            side = {"dy": -16, "align": "right"}
        if self.levels_name:
            style = {"colour": SOFT, "baseline": "bottom", **side}
            yield self.words(first, self.depth[1], self.levels_name, **style)

    def years(self) -> Iterator[tuple[float, str]]:
        """The start of each year, and of the drawing where there is room for its own year."""
        first, last = self.span
        starts = range(math.floor(first) + 1, math.ceil(last))
        room = ROOM if self.across else self.letters
        if not starts or (starts[0] - first) * self.year > room:
            yield first, f"{math.floor(first)}"
        for year in starts:
            yield year, f"{year}"


def rule(start: Place, end: Place) -> Shape:
    """A thin line in the middle of pixels, where it is sharp."""
    (x1, y1), (x2, y2) = ((round(x) + 0.5, round(y) + 0.5) for x, y in (start, end))
    return line((x1, y1), (x2, y2), LINE)
