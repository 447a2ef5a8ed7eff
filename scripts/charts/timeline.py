"""Lanes one above the other on one time axis: people released, and the sanctions of each body."""

from collections import Counter
from collections.abc import Mapping

import altair as alt
import pandas as pd

from scripts.addresses import record_path
from scripts.charts import marks as signs
from scripts.charts.palette import EASING, RELEASED, TIGHTENING
from scripts.charts.picture import Figures, Picture
from scripts.charts.surface import Canvas, years
from scripts.charts.timeline_labels import Lanes, labels
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import day_words, grouped, qualified

COLOURS = {"released": RELEASED, "tightening": TIGHTENING, "easing": EASING}
SANCTIONS = ("tightening", "easing")
BODIES = ("eu", "us", "others")
BODY_COLUMNS = ("date", "body", "sign", "action_id")
COLUMNS = {
    "released": ("date", "release_id", "value", "lowest", "highest"),
    "all": ("date", "event_id"),
}
MONTH = 1 / 12
READING = (
    "A stem is as long as the headline figure of a release; the thin line across it goes from the"
    " lowest to the highest figure that anybody states. A tick tightens, a triangle eases. A hollow"
    " mark is a date that is not known to the day. Renewals and amendments are left out."
)


WIDE = Lanes(
    base=172,
    person=0.69,
    ticks={"eu": 132, "us": 80, "others": 28},
    triangles={"eu": 112, "us": 60, "others": 8},
    tick=9,
    beyond=6,
)
NARROW = Lanes(
    base=0,
    person=0.42,
    ticks={"eu": 140, "us": 198, "others": 256},
    triangles={"eu": 162, "us": 220, "others": 278},
    tick=9,
    beyond=-24,
)


def timeline(data: Published) -> Picture:
    """The overview: releases as stems, tightenings as ticks, easings as triangles, elections."""
    table = data.tables["timeline"]
    days = [period(row["date"]) for row in table.rows]
    span = (years(days[0].first), max(years(day.last) for day in days) + MONTH)
    across = Canvas(
        across=True, span=span, depth=(0, 362), size=(676, 362), margins=(26, 12, 24, 132)
    )
    down = Canvas(across=False, span=span, depth=(-4, 290), size=(294, 860), margins=(44, 4, 6, 42))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table),
        wide=drawing(data, table, across, WIDE),
        narrow=drawing(data, table, down, NARROW),
        figures=figures(table),
    )


def drawing(data: Published, table: PublishedTable, canvas: Canvas, lanes: Lanes) -> alt.LayerChart:
    marks = pd.DataFrame([mark(data, table, row, canvas, lanes) for row in table.rows])
    exact = marks[marks["exact"]]
    coarse = marks[~marks["exact"]]
    released = exact[exact["sign"] == "released"]
    return canvas.draw(
        signs.rules(canvas, marks[marks["sign"] == "election"]),
        signs.ticks(canvas, exact[exact["sign"] == "tightening"], TIGHTENING),
        signs.points(canvas, exact[exact["sign"] == "easing"], "triangle-down", EASING, 70),
        *(
            signs.spans(canvas, coarse[coarse["sign"] == sign], colour)
            for sign, colour in COLOURS.items()
        ),
        signs.stems(canvas, released),
        signs.whiskers(canvas, released),
        signs.links(canvas, marks[marks["address"] != ""]),
        *labels(data, table, marks, canvas, lanes),
    )


def mark(
    data: Published, table: PublishedTable, row: Row, canvas: Canvas, lanes: Lanes
) -> Mapping[str, object]:
    """A row with its place in the drawing, its name and where it leads."""
    days = period(row["date"])
    first, last = years(days.first), years(days.last)
    low, high = depths(row, canvas, lanes)
    beyond = high if row["sign"] == "released" else high + lanes.beyond
    return {
        **row,
        "exact": days.precision == "day",
        "first": first,
        "last": last,
        "time": (first + last) / 2,
        "base": low,
        "depth": high,
        "span_low": beyond - 3,
        "span_high": beyond + 3,
        "low": lanes.base + lanes.person * int(row["lowest"] or 0),
        "high": lanes.base + lanes.person * int(row["highest"] or 0),
        "words": name(data, table, row),
        "address": address(row),
    }


def depths(row: Row, canvas: Canvas, lanes: Lanes) -> tuple[float, float]:
    if row["sign"] == "election":
        return canvas.depth
    if row["sign"] == "released":
        return lanes.base, lanes.base + lanes.person * int(row["value"])
    if row["sign"] == "easing":
        middle = lanes.triangles[row["lane"]]
        return middle, middle
    middle = lanes.ticks[row["lane"]]
    return middle - lanes.tick, middle + lanes.tick


def name(data: Published, table: PublishedTable, row: Row) -> str:
    """What a mark is called: its date, what happened, and how many people."""
    day = day_words(row["date"])
    if row["release_id"]:
        title = data.tables["releases"].by_id[row["release_id"]]["title"]
        return f"{day}: {title}, {qualified(row['value'], row['qualifier'])}"
    if row["action_id"]:
        action = data.tables["sanctions_actions"].by_id[row["action_id"]]
        body = data.tables["sanctions_actions"].label("body", row["body"])
        return f"{day}: {table.label('sign', row['sign'])}, {body}: {action['title']}"
    return f"{day}: {table.label('sign', row['sign'])}"


def address(row: Row) -> str:
    if row["release_id"]:
        return record_path("releases", row["release_id"])
    return record_path("sanctions_actions", row["action_id"]) if row["action_id"] else ""


def figures(table: PublishedTable) -> tuple[Figures, ...]:
    """A table for each lane, with the columns that its marks have."""
    return tuple(
        Figures(
            table.name,
            f"{table.schema.title}: {label}",
            COLUMNS.get(lane, BODY_COLUMNS),
            tuple(row[table.schema.key] for row in table.where("lane", lane)),
        )
        for lane, label in table.schema.field("lane").labels.items()
    )


def description(table: PublishedTable) -> str:
    """What the picture shows, in a few sentences made from its rows."""
    released = table.where("sign", "released")
    largest = max(released, key=lambda row: int(row["value"]))
    total, low, high = (
        grouped(sum(int(row[column]) for row in released))
        for column in ("value", "lowest", "highest")
    )
    most = qualified(largest["value"], largest["qualifier"])
    first, last = table.rows[0], max(table.rows, key=lambda row: row["last_day"])
    sentences = [
        f"From {day_words(first['date'])} to {day_words(last['date'])}.",
        f"{len(released)} releases with {total} people by headline figures ({low} to {high}"
        f" stated); the largest: {most} on {day_words(largest['date'])}.",
    ]
    for lane in BODIES:
        rows = table.where("lane", lane)
        counts = Counter(row["sign"] for row in rows)
        told = ", ".join(
            f"{table.label('sign', sign).lower()}: {counts[sign]}" for sign in SANCTIONS
        )
        latest = max(row["date"] for row in rows)
        sentences.append(f"{table.label('lane', lane)}: {told}, the last on {day_words(latest)}.")
    elections = [day_words(row["date"]) for row in table.where("sign", "election")]
    sentences.append(f"{table.label('sign', 'election')}: {' and '.join(elections)}.")
    return " ".join(sentences)
