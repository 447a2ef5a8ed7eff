"""The words for the signs of a drawing, one below the other where nothing else stands."""

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from scripts.charts import marks as signs
from scripts.charts.label_placing import LETTER
from scripts.charts.palette import PAGE
from scripts.charts.surface import Canvas

STEP = 18
"""Pixels from one line to the next."""
HALF = 9
"""Half the length of a piece of line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and its meaning: a filled or stroked shape, or else a piece of line."""

    text: str
    colour: str
    shape: str = ""
    stroked: bool = False
    dash: tuple[int, ...] = (1, 0)
    width: float = 2


def height(entries: Sequence[Entry]) -> int:
    """The room that a key takes above a drawing."""
    return STEP * len(entries)


def key(canvas: Canvas, entries: Sequence[Entry], right: int, down: int) -> list[alt.Chart]:
    """The signs and words, from a place in pixels right of and below the upper left corner."""
    lines = [
        layer
        for number, entry in enumerate(entries)
        for layer in line(canvas, entry, right, down + STEP * number)
    ]
    return [ground(canvas, entries, right, down), *lines]


def ground(canvas: Canvas, entries: Sequence[Entry], right: int, down: int) -> alt.Chart:
    """Plain ground, so that no line of the axes runs through a word."""
    wide = LETTER * max(len(entry.text) for entry in entries)
    start = canvas.place(right - 16, down - HALF - 3)
    end = canvas.place(right + 16 + wide, down + height(entries) - HALF + 3)
    place = {**start, "time_end": end["time"], "depth_end": end["depth"]}
    area = alt.Chart(pd.DataFrame([place])).mark_rect(color=PAGE, opacity=1)
    return area.encode(**canvas.at("time", "depth", "time_end", "depth_end"))


def line(canvas: Canvas, entry: Entry, right: int, down: int) -> list[alt.Chart]:
    place = canvas.place(right, down)
    at = pd.DataFrame([{**place, "text": entry.text}])
    words = signs.words(canvas, at, align="left", dx=16)
    if entry.stroked:
        return [signs.strokes(canvas, at, entry.shape, entry.colour), words]
    if entry.shape:
        return [signs.points(canvas, at, entry.shape, entry.colour, 40), words]
    start, end = canvas.place(right - HALF, down), canvas.place(right + HALF, down)
    piece = pd.DataFrame([{**start, "time_end": end["time"], "depth_end": end["depth"]}])
    dash, width = list(entry.dash), entry.width
    return [signs.piece(canvas, piece, entry.colour, strokeDash=dash, strokeWidth=width), words]
