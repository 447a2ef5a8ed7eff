"""The words in the timeline: each lane, each election and the largest releases by name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import altair as alt
import pandas as pd

from scripts.charts import marks as signs
from scripts.charts.label_placing import GAP, Box, Label, placed
from scripts.charts.palette import EASING, SOFT, TIGHTENING
from scripts.charts.surface import Canvas
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import qualified

SHOWN = 10
"""The smallest figure that is written beside its stem."""
BOLD = {"fontWeight": "bold", "fontSize": 13}


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where each lane lies, in pixels of depth: where stems begin and how long they are for each
    person, and for each body where its ticks and its triangles are centred."""

    base: float
    person: float
    ticks: Mapping[str, float]
    triangles: Mapping[str, float]
    tick: float
    beyond: float
    """How far from the end of a tick an action lies whose day is not known."""


def labels(
    data: Published, table: PublishedTable, marks: pd.DataFrame, canvas: Canvas, lanes: Lanes
) -> list[alt.Chart]:
    names = names_beside if canvas.across else names_above
    return [
        *names(table, canvas, lanes),
        elections(table, marks, canvas),
        *release_figures(data, marks, canvas, lanes),
    ]


def names_beside(table: PublishedTable, canvas: Canvas, lanes: Lanes) -> list[alt.Chart]:
    """To the left of each lane its name, and what its two rows of marks mean."""
    start, left = canvas.span[0], -canvas.margins[3]
    heads = [("released", lanes.base + 6), *lanes.ticks.items()]
    names = pd.DataFrame(
        [{"time": start, "depth": at, "text": table.label("lane", lane)} for lane, at in heads]
    )
    rows = {"tightening": (lanes.ticks, TIGHTENING), "easing": (lanes.triangles, EASING)}
    meanings = [
        signs.words(
            canvas,
            pd.DataFrame(
                [
                    {"time": start, "depth": at, "text": table.label("sign", sign)}
                    for at in places.values()
                ]
            ),
            align="right",
            dx=-8,
            color=colour,
        )
        for sign, (places, colour) in rows.items()
    ]
    unit = {"time": start, "depth": lanes.base + 6, "text": table.schema.field("value").unit}
    return [
        signs.words(canvas, names, align="left", dx=left, **BOLD),
        signs.words(canvas, pd.DataFrame([unit]), align="right", dx=-8, color=SOFT),
        *meanings,
    ]


def names_above(table: PublishedTable, canvas: Canvas, lanes: Lanes) -> list[alt.Chart]:
    """Above the lanes their names, and above these what the marks mean."""
    start = canvas.span[0]

    def line(at: float, text: str, up: int, **style: object) -> alt.Chart:
        place = pd.DataFrame([{"time": start, "depth": at, "text": text}])
        return signs.words(canvas, place, dy=-up, **style)

    key = {"tightening": ("― ", "eu", TIGHTENING), "easing": ("▼ ", "others", EASING)}
    released = f"{table.label('lane', 'released')}"
    unit = table.schema.field("value").unit
    return [
        line(lanes.base, released, 14, align="left", **BOLD),
        line(lanes.base + 72, unit, 14, align="left", color=SOFT),
        *(
            line((at + lanes.triangles[lane]) / 2, table.label("lane", lane), 14, **BOLD)
            for lane, at in lanes.ticks.items()
        ),
        *(
            line(lanes.ticks[lane], sign + table.label("sign", name), 38, color=colour)
            for name, (sign, lane, colour) in key.items()
        ),
    ]


def elections(table: PublishedTable, marks: pd.DataFrame, canvas: Canvas) -> alt.Chart:
    """The name of each election where its rule begins."""
    held = marks[marks["sign"] == "election"]
    text = held.assign(text=table.label("sign", "election"))
    if canvas.across:
        return signs.words(canvas, text, align="left", dx=-1, dy=-8, color=SOFT)
    beside = text.assign(depth=16 / canvas.unit)
    return signs.words(canvas, beside, align="left", baseline="top", dy=3, color=SOFT, fontSize=11)


def release_figures(
    data: Published, marks: pd.DataFrame, canvas: Canvas, lanes: Lanes
) -> list[alt.Chart]:
    """The parts of the often quoted sum of 2024 by counter, then the largest that find room."""
    released = marks[(marks["sign"] == "released") & marks["exact"]].to_dict("records")
    early = data.tables["early_series"].by_id
    groups = [
        [row for row in released if row["release_id"] in rows]
        for rows in by_counter(early.values())
    ]
    first = [group_label(canvas, group) for group in groups if group]
    alone = [row for row in released if row["release_id"] not in early]
    wanted = [
        (figure(row), row["time"] * canvas.year, top(row))
        for row in sorted(alone, key=lambda row: -int(row["value"]))
        if int(row["value"]) >= SHOWN
    ]
    taken = [
        *(stem(canvas, row) for row in released),
        *(rule(canvas, row) for row in marks[marks["sign"] == "election"].to_dict("records")),
        *(label.box(canvas.across) for label in first),
    ]
    shown = [*first, *placed(wanted, taken, canvas.across)]
    return [written(canvas, label) for label in shown]


def by_counter(rows: Iterable[Row]) -> list[set[str]]:
    """The ids of releases that one counter after another counts."""
    return [
        {row["release_id"] for row in group}
        for _, group in groupby(rows, key=lambda row: row["counter"])
    ]


def figure(row: Mapping[str, Any]) -> str:
    return qualified(row["value"], row["qualifier"])


def top(row: Mapping[str, Any]) -> float:
    return max(row["depth"], row["high"])


def group_label(canvas: Canvas, rows: Sequence[Mapping[str, Any]]) -> Label:
    """Several figures in one text: to the left of the last, or beside the middle one."""
    text, depth = " + ".join(map(figure, rows)), max(map(top, rows))
    times = [row["time"] * canvas.year for row in rows]
    if canvas.across:
        return Label(text, max(times) + 4, depth, "right")
    return Label(text, (times[0] + times[-1]) / 2, depth, "center")


def stem(canvas: Canvas, row: Mapping[str, Any]) -> Box:
    time = row["time"] * canvas.year
    return Box((time - 2, time + 2), (row["base"], row["depth"] + 2))


def rule(canvas: Canvas, row: Mapping[str, Any]) -> Box:
    """An election's rule; where time runs down its name hangs under it."""
    time, below = row["time"] * canvas.year, 2 if canvas.across else 15
    return Box((time - 1, time + below), canvas.depth)


def written(canvas: Canvas, label: Label) -> alt.Chart:
    place = {"time": label.time / canvas.year, "depth": label.depth, "text": label.text}
    style = {"align": label.align, "baseline": "bottom", "dy": -GAP}
    if not canvas.across:
        style = {"align": "left", "dx": GAP + 3}
    return signs.words(canvas, pd.DataFrame([place]), **style)
