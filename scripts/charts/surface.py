"""The surface of a drawing: time runs across it on a desk and down it on a phone."""

import json
import math
from dataclasses import dataclass
from datetime import date
from typing import Any

import altair as alt

from scripts.charts.palette import LINE, SOFT

DAYS = 365.25


def years(day: date) -> float:
    """A day as a number of years, so that an axis needs no time zone: 2024-07-01 is 2024.497."""
    first, after = date(day.year, 1, 1), date(day.year + 1, 1, 1)
    return round(day.year + (day - first).days / (after - first).days, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
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
    def text(self) -> int:
        """The size of letters; the wide drawing is shown smaller than it is on middling screens."""
        return 13 if self.across else 12

    @property
    def step(self) -> str:
        """How a line is drawn that stays on its level until the next mark."""
        return "step-after" if self.across else "step-before"

    def place(self, right: float, down: float) -> dict[str, float]:
        """The time and depth of a place in pixels from the upper left corner, or outside of it."""
        time, depth = (right, self.size[1] - down) if self.across else (down, right)
        return {
            "time": self.span[0] + time / self.year,
            "depth": self.depth[0] + depth / self.unit,
        }

    def at(self, time: str, depth: str, time_end: str = "", depth_end: str = "") -> dict[str, Any]:
        """The channels that put columns of a frame in their places."""
        along, beside = ("x", "y") if self.across else ("y", "x")
        channels = {along: self.time_channel(time), beside: self.depth_channel(depth)}
        ends = {f"{along}2": time_end, f"{beside}2": depth_end}
        return channels | {channel: column for channel, column in ends.items() if column}

    def time_channel(self, column: str) -> alt.X | alt.Y:
        scale = alt.Scale(domain=self.span, nice=False, zero=False, reverse=not self.across)
        first, last = self.span
        marks = [first, *range(math.floor(first) + 1, math.ceil(last))]
        words = "floor(datum.value)"
        if self.marks is not None:
            marks, words = [mark for mark, _ in self.marks], words_at(self.marks)
        axis = alt.Axis(
            values=marks,
            labelExpr=words,
            orient="bottom" if self.across else "left",
            labelAlign="left" if self.across else "right",
            labelBaseline="top",
            labelOffset=3 if self.across else 2,
            grid=True,
            labelFontSize=self.text,
            **QUIET,
        )
        return (alt.X if self.across else alt.Y)(f"{column}:Q", scale=scale, axis=axis)

    def depth_channel(self, column: str) -> alt.X | alt.Y:
        scale = alt.Scale(domain=self.depth, nice=False, zero=False)
        axis = None
        if self.axis:
            axis = alt.Axis(
                values=self.axis,
                labelExpr="replace(format(datum.value, ','), ',', '\u202f')",
                orient="left" if self.across else "top",
                grid=True,
                labelFontSize=self.text,
                **QUIET,
            )
        return (alt.Y if self.across else alt.X)(f"{column}:Q", scale=scale, axis=axis)

    def draw(self, *layers: alt.Chart) -> alt.LayerChart:
        """All layers on this surface, none of it sized by the fonts of the machine."""
        top, right, bottom, left = self.margins
        width, height = self.size
        return (
            alt.layer(*layers)
            .properties(
                width=width,
                height=height,
                padding={"top": top, "right": right, "bottom": bottom, "left": left},
                autosize=alt.AutoSizeParams(type="none"),
            )
            .configure(background="transparent")
            .configure_view(stroke=None)
        )


def words_at(marks: tuple[tuple[float, str], ...]) -> str:
    """An expression that gives each mark of an axis its words."""
    chosen = [f"datum.value == {mark} ? {json.dumps(text)} : " for mark, text in marks]
    return "".join(chosen) + "''"


QUIET: dict[str, Any] = {
    "title": None,
    "domain": False,
    "ticks": False,
    "gridColor": LINE,
    "labelColor": SOFT,
    "labelOverlap": False,
    "labelBound": False,
    "labelFlush": False,
}
