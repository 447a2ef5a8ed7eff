"""The signs. Each means the same thing in every picture; see the key beside the first of them."""

import altair as alt
import pandas as pd

from scripts.charts.palette import NONE, PAGE, RELEASED, TEXT
from scripts.charts.surface import Canvas

LINK = "//site/"
"""Marks an address from the top of the site, which each page makes relative to itself."""


def stems(canvas: Canvas, marks: pd.DataFrame) -> alt.LayerChart:
    """People released: an upright stem with a head; its length is the headline figure."""
    at = canvas.at("time", "depth", depth_end="base")
    stem = alt.Chart(marks).mark_rule(color=RELEASED, strokeWidth=2).encode(**at)
    head = alt.Chart(marks).mark_point(shape="circle", size=16, **solid(RELEASED))
    return alt.layer(stem, head.encode(**canvas.at("time", "depth")))


def whiskers(canvas: Canvas, marks: pd.DataFrame) -> alt.LayerChart:
    """From the lowest to the highest figure that anybody states."""
    apart = marks[marks["low"] < marks["high"]]
    line = alt.Chart(apart).mark_rule(color=TEXT, strokeWidth=1)
    angle = 0 if canvas.across else 90
    cap = alt.Chart(apart).mark_point(
        shape="stroke", size=30, angle=angle, color=TEXT, strokeWidth=1, opacity=1
    )
    return alt.layer(
        line.encode(**canvas.at("time", "low", depth_end="high")),
        cap.encode(**canvas.at("time", "low")),
        cap.encode(**canvas.at("time", "high")),
    )


def ticks(canvas: Canvas, marks: pd.DataFrame, colour: str) -> alt.Chart:
    """A tightening: a thin tick that lets others on nearby days shine through."""
    tick = alt.Chart(marks).mark_rule(color=colour, strokeWidth=1.8, opacity=0.75)
    return tick.encode(**canvas.at("time", "depth", depth_end="base"))


def points(
    canvas: Canvas, marks: pd.DataFrame, shape: str, colour: str, size: int = 45
) -> alt.Chart:
    """A mark of one shape; an easing is a triangle that points down."""
    point = alt.Chart(marks).mark_point(shape=shape, size=size, **solid(colour))
    return point.encode(**canvas.at("time", "depth"))


def hollow(
    canvas: Canvas, marks: pd.DataFrame, shape: str, colour: str, size: int = 45
) -> alt.Chart:
    """The same mark where the day is not known."""
    point = alt.Chart(marks).mark_point(
        shape=shape, size=size, fill=PAGE, stroke=colour, strokeWidth=1.2, opacity=1
    )
    return point.encode(**canvas.at("time", "depth"))


def line(canvas: Canvas, marks: pd.DataFrame, colour: str, **style: object) -> alt.Chart:
    """A line through marks in order of time, one for each value of `part`."""
    drawn = alt.Chart(marks).mark_line(color=colour, **style)
    return drawn.encode(**canvas.at("time", "depth"), order="time:Q", detail="part:N")


def steps(canvas: Canvas, marks: pd.DataFrame, colour: str, **style: object) -> alt.Chart:
    """A sum that stays until the next mark."""
    return line(canvas, marks, colour, interpolate=canvas.step, **style)


def band(canvas: Canvas, marks: pd.DataFrame, colour: str) -> alt.Chart:
    """From the lowest to the highest sum."""
    area = alt.Chart(marks).mark_area(
        color=colour, opacity=0.2, interpolate=canvas.step, line=False
    )
    return area.encode(**canvas.at("time", "low", depth_end="high"))


def piece(canvas: Canvas, marks: pd.DataFrame, colour: str, **style: object) -> alt.Chart:
    """A piece of a line, for the key."""
    drawn = alt.Chart(marks).mark_rule(color=colour, **style)
    return drawn.encode(**canvas.at("time", "depth", "time_end", "depth_end"))


def strokes(canvas: Canvas, marks: pd.DataFrame, shape: str, colour: str) -> alt.Chart:
    """A mark of lines only, such as a cross: a number that a source gives to an action."""
    point = alt.Chart(marks).mark_point(
        shape=shape, size=80, color=colour, filled=False, strokeWidth=1.6, opacity=1
    )
    return point.encode(**canvas.at("time", "depth"))


def spans(canvas: Canvas, marks: pd.DataFrame, colour: str) -> alt.Chart:
    """A date that is not known to the day: hollow, as long as the time it can mean."""
    span = alt.Chart(marks).mark_rect(color=NONE, stroke=colour, strokeWidth=1.2, cornerRadius=2)
    return span.encode(**canvas.at("first", "span_low", "last", "span_high"))


def bars(canvas: Canvas, marks: pd.DataFrame, colour: str, opacity: float = 1) -> alt.Chart:
    """How many in a span of time: from `low` to `high` between `first` and `last`."""
    bar = alt.Chart(marks).mark_rect(color=colour, opacity=opacity)
    return bar.encode(**canvas.at("first", "low", "last", "high"))


def frames(canvas: Canvas, marks: pd.DataFrame, colour: str) -> alt.Chart:
    """The same as an outline: what would be if less were sure."""
    frame = alt.Chart(marks).mark_rect(color=NONE, stroke=colour, strokeWidth=1)
    return frame.encode(**canvas.at("first", "low", "last", "high"))


def rules(canvas: Canvas, marks: pd.DataFrame) -> alt.Chart:
    """An election: a dashed rule through everything."""
    rule = alt.Chart(marks).mark_rule(color=TEXT, opacity=0.6, strokeDash=[4, 3], strokeWidth=1)
    return rule.encode(**canvas.at("time", "depth", depth_end="base"))


def words(canvas: Canvas, marks: pd.DataFrame, **style: object) -> alt.Chart:
    """Text from the column `text` at a place."""
    text = alt.Chart(marks).mark_text(**{"color": TEXT, "fontSize": canvas.text, **style})
    return text.encode(**canvas.at("time", "depth"), text="text:N")


def links(canvas: Canvas, marks: pd.DataFrame) -> alt.Chart:
    """What a finger can hit: each mark with room around it, its name and its address."""
    time, depth = 4 / canvas.year, 5 / canvas.unit
    low, high = marks[["depth", "base"]].min(axis=1), marks[["depth", "base"]].max(axis=1)
    room = marks[["words", "address"]].assign(
        first=marks["first"] - time,
        last=marks["last"] + time,
        low=low - depth,
        high=high + depth,
        address=LINK + marks["address"],
    )
    area = alt.Chart(room).mark_rect(color=TEXT, opacity=0)
    return area.encode(
        **canvas.at("first", "low", "last", "high"), href="address:N", description="words:N"
    )


def solid(colour: str) -> dict[str, object]:
    return {"color": colour, "filled": True, "opacity": 1}
