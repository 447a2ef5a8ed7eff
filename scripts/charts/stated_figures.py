"""Figures that somebody states for a date: a shape for each counter, and the key to the shapes."""

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from scripts.addresses import initial, sources_path
from scripts.charts import marks as signs
from scripts.charts.legend import Entry
from scripts.charts.surface import Canvas, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import day_words, qualified

STAR = "M0,-1L.3,-.35L1,-.3L.5,.2L.6,.9L0,.5L-.6,.9L-.5,.2L-1,-.3L-.3,-.35Z"
CROSSED = "M-1,-.6L-.6,-1L0,-.4L.6,-1L1,-.6L.4,0L1,.6L.6,1L0,.4L-.6,1L-1,.6L-.4,0Z"
HOURGLASS = "M-.8,-1H.8L.2,0L.8,1H-.8L-.2,0Z"
SHAPES: Mapping[str, str] = {
    "viasna": "circle",
    "government_of_belarus": "square",
    "media_report": "diamond",
    "eu": "cross",
    "un": "triangle-up",
    "us_government": "triangle-right",
    "other_government": "triangle-left",
    "opposition_office": CROSSED,
    "ngo": STAR,
    "other": HOURGLASS,
}
"""A triangle that points down is an easing, in every picture."""

SIZE = 40


def stated(data: Published, table: PublishedTable, row: Row) -> Mapping[str, Any]:
    """A figure with its place, its counter's shape, its words and the entry of its source."""
    days = period(row["as_of_date"])
    first, last = years(days.first), years(days.last)
    value = int(row["value"])
    source = data.tables["sources"].by_id[row["source_id"]]
    who = row["counter_name"] or table.label("counter", row["counter"])
    figure = qualified(row["value"], row["qualifier"])
    return {
        **{"first": first, "last": last, "time": (first + last) / 2},
        **{"depth": value, "base": value, "exact": days.precision == "day"},
        "counter": row["counter"],
        "words": f"{day_words(row['as_of_date'])}: {who}, {figure}",
        "address": f"{sources_path(initial(source))}#{row['source_id']}",
    }


def shaped(canvas: Canvas, marks: pd.DataFrame, colour: str, size: int = SIZE) -> list[alt.Chart]:
    """Each figure in its counter's shape: hollow, on a line as long as the time it can mean, where
    the day is not known."""
    coarse = marks[~marks["exact"]]
    period_line = alt.Chart(coarse).mark_rule(color=colour, strokeWidth=1)
    drawn = [period_line.encode(**canvas.at("first", "depth", time_end="last"))]
    for counter, rows in marks.groupby("counter"):
        shape = SHAPES[counter]
        drawn.append(signs.points(canvas, rows[rows["exact"]], shape, colour, size))
        drawn.append(signs.hollow(canvas, rows[~rows["exact"]], shape, colour, size))
    return drawn


def counters_key(
    table: PublishedTable, rows: Sequence[Row], colours: Mapping[str, str], other: str
) -> list[Entry]:
    """The key to the shapes of the counters that occur, in the order of the schema."""
    there = {row["counter"] for row in rows}
    return [
        Entry(label, colours.get(counter, other), shape=SHAPES[counter])
        for counter, label in table.schema.field("counter").labels.items()
        if counter in there
    ]
