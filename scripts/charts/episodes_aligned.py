"""Four episodes of releases below each other, on one axis that begins with the first release."""

from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd

from scripts.addresses import KINDS, record_path
from scripts.charts import marks as signs
from scripts.charts.label_placing import Box, placed
from scripts.charts.palette import EASING, RELEASED, SOFT, TIGHTENING
from scripts.charts.picture import Figures, Picture
from scripts.charts.surface import Canvas
from scripts.charts.timeline_labels import BOLD
from scripts.derive.episodes_aligned import DAYS_AFTER, DAYS_BEFORE
from scripts.derive.occurrences import KEYS
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import day_words, grouped

YEAR = 365
HEIGHT = 104
"""Pixels of depth for each episode, and from its lower edge to each of its lanes."""
RELEASES, LANES = 58, {"EU": 42, "US": 26, "other": 10}
STEM, TICK = 14, 6
SHOWN = 4
"""The smallest figure that is written above its stem."""
READING = (
    "Each strip is one episode, and all begin at the same place with their first release. A stem is"
    " a release, with the number of people where there is room; a tick tightens, a triangle eases;"
    " a hollow mark is a date that is not known to the day, a dashed line an election. The last"
    " strip ends where the data end."
)
MARKS = ((-1, "a year before"), (0, "first release"), (1, "a year after"))
COLOURS = {"release": RELEASED, "tightening": TIGHTENING, "easing": EASING}
COLUMNS = ("kind", "body", "date", *KEYS.values(), "days_lowest", "days_highest", "people")


def episodes_aligned(data: Published) -> Picture:
    """A strip for each episode with a lane for releases and one for each body."""
    table = data.tables["episodes_aligned"]
    names = tuple(table.schema.field("episode").labels)
    frame = {
        "across": True,
        "span": (-DAYS_BEFORE / YEAR, DAYS_AFTER / YEAR),
        "depth": (0, HEIGHT * len(names)),
        "marks": MARKS,
    }
    height = HEIGHT * len(names)
    wide = Canvas(size=(690, height), margins=(8, 12, 24, 76), **frame)
    narrow = Canvas(size=(262, height), margins=(8, 6, 24, 66), **frame)
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table, names),
        wide=drawing(data, table, wide),
        narrow=drawing(data, table, narrow),
        figures=tuple(
            Figures(
                table.name,
                f"{table.schema.title}: {table.label('episode', name)}",
                COLUMNS,
                tuple(row[table.schema.key] for row in table.where("episode", name)),
            )
            for name in names
        ),
    )


def drawing(data: Published, table: PublishedTable, canvas: Canvas) -> alt.LayerChart:
    marks = pd.DataFrame([mark(data, table, row) for row in table.rows])
    exact, coarse = marks[marks["exact"]], marks[~marks["exact"]]
    kinds = {kind: exact[exact["kind"].eq(kind)] for kind in ("release", "tightening", "easing")}
    return canvas.draw(
        signs.rules(canvas, marks[marks["kind"].str.endswith("election")]),
        signs.ticks(canvas, kinds["tightening"], TIGHTENING),
        signs.points(canvas, kinds["easing"], "triangle-down", EASING, 70),
        *(
            signs.spans(canvas, coarse[coarse["kind"].eq(kind)], colour)
            for kind, colour in COLOURS.items()
        ),
        signs.stems(canvas, kinds["release"]),
        *labels(data, table, canvas),
        *figures(canvas, kinds["release"]),
        signs.links(canvas, marks[marks["address"].ne("")]),
    )


def mark(data: Published, table: PublishedTable, row: Row) -> Mapping[str, object]:
    """A row with its place, its name and where it leads."""
    low, high = (int(row[column]) / YEAR for column in ("days_lowest", "days_highest"))
    base, depth = depths(table, row)
    own = next(name for name, key in KEYS.items() if row[key])
    return {
        "kind": row["kind"],
        "people": int(row["people"] or 0),
        "exact": low == high,
        "first": max(low, -DAYS_BEFORE / YEAR),
        "last": min(high, DAYS_AFTER / YEAR),
        "time": (low + high) / 2,
        "base": base,
        "depth": depth,
        "span_low": base + TICK / 2 if row["kind"] != "release" else base,
        "span_high": base + TICK * 1.5 if row["kind"] != "release" else depth,
        "words": f"{day_words(row['date'])}: {data.tables[own].by_id[row[KEYS[own]]]['title']}",
        "address": record_path(own, row[KEYS[own]]) if own in KINDS else "",
    }


def depths(table: PublishedTable, row: Row) -> tuple[float, float]:
    """Where a mark begins and ends; the first episode is the uppermost."""
    names = [*table.schema.field("episode").labels]
    foot = HEIGHT * (len(names) - 1 - names.index(row["episode"]))
    if row["kind"] == "release":
        return foot + RELEASES, foot + RELEASES + STEM
    if row["kind"].endswith("election"):
        return foot, foot + RELEASES + STEM + 8
    lane = foot + LANES.get(row["body"], LANES["other"])
    return (lane, lane) if row["kind"] == "easing" else (lane - TICK, lane + TICK)


def labels(data: Published, table: PublishedTable, canvas: Canvas) -> list[alt.Chart]:
    """The name of each episode above its strip, and of each lane to its left."""
    names = [*reversed(table.schema.field("episode").labels.values())]
    bodies = data.tables["timeline"]
    lanes = {
        bodies.label("lane", lane): depth
        for lane, depth in zip(
            ("released", "eu", "us", "others"), (RELEASES + 6, *LANES.values()), strict=True
        )
    }
    start = canvas.span[0]
    heads = [
        {"time": start, "depth": HEIGHT * at + RELEASES + 30, "text": name}
        for at, name in enumerate(names)
    ]
    beside = [
        {"time": start, "depth": HEIGHT * at + depth, "text": lane}
        for at in range(len(names))
        for lane, depth in lanes.items()
    ]
    left = -canvas.margins[3]
    return [
        signs.words(canvas, pd.DataFrame(heads), align="left", dx=left, **BOLD),
        signs.words(canvas, pd.DataFrame(beside), align="right", dx=-8, color=SOFT),
    ]


def figures(canvas: Canvas, released: pd.DataFrame) -> list[alt.Chart]:
    """The numbers of people, the largest first, as far as there is room."""
    rows = released.sort_values("people", ascending=False).to_dict("records")
    wanted = [
        (grouped(row["people"]), row["time"] * canvas.year, row["depth"])
        for row in rows
        if row["people"] >= SHOWN
    ]
    times = [row["time"] * canvas.year for row in rows]
    stems = [
        Box((time - 1, time + 1), (row["base"], row["depth"]))
        for time, row in zip(times, rows, strict=True)
    ]
    return [
        signs.words(
            canvas,
            pd.DataFrame([{"time": one.time / canvas.year, "depth": one.depth, "text": one.text}]),
            align=one.align,
            baseline="bottom",
            dy=-4,
            fontSize=11,
        )
        for one in placed(wanted, stems, across=True)
    ]


def description(table: PublishedTable, names: Sequence[str]) -> str:
    """How many releases, tightenings and easings each strip has on either side of its first day."""
    return " ".join(strip(table, name) for name in names)


def strip(table: PublishedTable, name: str) -> str:
    rows = table.where("episode", name)
    since = [row for row in rows if int(row["days_highest"]) >= 0]
    counts = {kind: sum(row["kind"] == kind for row in since) for kind in COLOURS}
    eased = [int(row["days_lowest"]) for row in since if row["kind"] == "easing"]
    first = f"the first easing after {min(eased)} days" if eased else "no easing"
    told = ", ".join(f"{table.label('kind', kind).lower()}: {n}" for kind, n in counts.items())
    return f"{table.label('episode', name)}: from the first release on, {told}; {first}."
