"""People released month by month, new names on Viasna's list, and sanctions steps below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from scripts.charts import marks as signs
from scripts.charts.label_placing import Box, placed
from scripts.charts.legend import Entry, height, key
from scripts.charts.palette import EASING, RELEASED, SOFT, TEXT, TIGHTENING
from scripts.charts.picture import Figures, Picture
from scripts.charts.surface import Canvas, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import grouped, month_words

MONTH = 1 / 12
SHOWN = 20
"""The smallest figure that is written at the end of its bar."""
LANES = {"eu": "eu", "us": "us", "other": "others"}
"""The lane of the timeline that has the name of a body."""
READING = (
    "A bar is the number of people released in a month by headline figures; the thin line across it"
    " goes from the lowest to the highest that anybody states. A circle is how many new names"
    " Viasna's list must at least have got, by Viasna's own numbers, and the line from it how many"
    " if everybody released was on the list; there is none where the list is not known for two"
    " months in a row. Below are tightenings (up) and easings (down) by body, one step for each."
)
COLUMNS = (
    *("month", "releases", "people", "people_lowest", "people_highest"),
    *("tightenings_eu", "tightenings_us", "tightenings_other"),
    *("easings_eu", "easings_us", "easings_other"),
    *("listed_at_end", "change", "new_names_lowest", "new_names_if_all_listed"),
)


@dataclass(frozen=True, slots=True)
class Lanes:
    """Pixels of depth: where bars begin, for each person, the zero of each body, for each step."""

    base: float
    person: float
    bodies: Mapping[str, float]
    step: float


WIDE = Lanes(130, 0.72, {"eu": 96, "us": 60, "other": 16}, 5)
NARROW = Lanes(0, 0.45, {"eu": 162, "us": 206, "other": 250}, 5)


def release_rate(data: Published) -> Picture:
    """Bars of people by month, with lanes of sanctions steps on the same axis."""
    table = data.tables["release_rate"]
    span = years(period(table.rows[0]["month"]).first), years(period(table.rows[-1]["month"]).last)
    bars = key_entries(table)
    across = Canvas(
        across=True, span=span, depth=(0, 335), size=(676, 335), margins=(14, 12, 24, 96)
    )
    down = Canvas(
        across=False,
        span=span,
        depth=(-4, 290),
        size=(294, 820),
        margins=(height(bars) + 52, 4, 6, 42),
    )
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table),
        wide=drawing(data, table, across, WIDE, key(across, bars, 24, 14)),
        narrow=drawing(data, table, down, NARROW, key(down, bars, -30, -40 - height(bars))),
        figures=(
            Figures(
                table.name,
                table.schema.title,
                COLUMNS,
                tuple(row["month"] for row in table.rows),
            ),
        ),
    )


def key_entries(table: PublishedTable) -> list[Entry]:
    return [
        Entry(table.schema.field("people").title, RELEASED, width=6),
        Entry(table.schema.field("new_names_lowest").title, TEXT, shape="circle", stroked=True),
        Entry(table.schema.field("tightenings_eu").title.split(",")[0], TIGHTENING, width=6),
        Entry(table.schema.field("easings_eu").title.split(",")[0], EASING, width=6),
    ]


def drawing(
    data: Published,
    table: PublishedTable,
    canvas: Canvas,
    lanes: Lanes,
    names: Sequence[alt.Chart],
) -> alt.LayerChart:
    people = pd.DataFrame([released(row, lanes) for row in table.rows])
    steps = pd.DataFrame([step for row in table.rows for step in sanctions(row, lanes)])
    known = people[people["new"]].assign(
        time=lambda rows: rows["beside"],
        time_end=lambda rows: rows["beside"],
        depth=lambda rows: rows["least"],
        depth_end=lambda rows: rows["most"],
    )
    return canvas.draw(
        *names,
        signs.bars(
            canvas,
            people[people["people"].gt(0)].assign(low=lanes.base, high=lambda rows: rows["depth"]),
            RELEASED,
        ),
        signs.whiskers(canvas, people),
        signs.bars(canvas, steps[steps["up"]], TIGHTENING),
        signs.bars(canvas, steps[~steps["up"]], EASING),
        signs.piece(canvas, known, TEXT, strokeWidth=1),
        signs.hollow(canvas, known, "circle", TEXT, 18),
        *lane_names(data, canvas, lanes),
        *figures(canvas, people),
    )


def released(row: Row, lanes: Lanes) -> Mapping[str, object]:
    """The bar of a month, and beside it the new names."""
    start = years(period(row["month"]).first)

    def depth(column: str) -> float:
        return lanes.base + lanes.person * int(row[column] or 0)

    return {
        "people": int(row["people"]),
        "first": start + MONTH * 0.15,
        "last": start + MONTH * 0.6,
        "time": start + MONTH * 0.375,
        "beside": start + MONTH * 0.85,
        "depth": depth("people"),
        "low": depth("people_lowest"),
        "high": depth("people_highest"),
        "new": bool(row["new_names_lowest"]),
        "least": depth("new_names_lowest"),
        "most": depth("new_names_if_all_listed"),
    }


def sanctions(row: Row, lanes: Lanes) -> list[Mapping[str, object]]:
    """A bar up for tightenings and one down for easings, for each body that took any."""
    start = years(period(row["month"]).first)
    found = []
    for body, base in lanes.bodies.items():
        for name, sign in (("tightenings", 1), ("easings", -1)):
            steps = int(row[f"{name}_{body}"])
            low, high = sorted((base + sign, base + sign + sign * lanes.step * steps))
            place = {"first": start + MONTH * 0.15, "last": start + MONTH * 0.6}
            if steps:
                found.append({**place, "low": low, "high": high, "up": sign > 0})
    return found


def lane_names(data: Published, canvas: Canvas, lanes: Lanes) -> list[alt.Chart]:
    """Beside or above each lane whose it is."""
    names = [
        ("released", lanes.base + 4),
        *((LANES[body], at) for body, at in lanes.bodies.items()),
    ]
    table = data.tables["timeline"]
    places = pd.DataFrame(
        [
            {"time": canvas.span[0], "depth": at, "text": table.label("lane", lane)}
            for lane, at in names
        ]
    )
    beside = {"align": "right", "dx": -8} if canvas.across else {"align": "left", "dy": -14}
    return [signs.words(canvas, places, color=SOFT, **beside)]


def figures(canvas: Canvas, people: pd.DataFrame) -> list[alt.Chart]:
    """The numbers of the largest months, as far as there is room."""
    rows = people.sort_values("people", ascending=False).to_dict("records")
    bars = [
        Box((row["first"] * canvas.year, row["last"] * canvas.year), (0, row["high"]))
        for row in rows
    ]
    wanted = [
        (grouped(row["people"]), row["time"] * canvas.year, row["high"])
        for row in rows
        if row["people"] >= SHOWN
    ]
    beside = {"align": "left", "dx": 5}
    return [
        signs.words(
            canvas,
            pd.DataFrame([{"time": one.time / canvas.year, "depth": one.depth, "text": one.text}]),
            **({"align": one.align, "baseline": "bottom", "dy": -4} if canvas.across else beside),
        )
        for one in placed(wanted, bars, canvas.across)
    ]


def description(table: PublishedTable) -> str:
    """How many months had releases, which had most, and how many steps there were."""
    busy = [row for row in table.rows if row["releases"] != "0"]
    most = max(busy, key=lambda row: int(row["people"]))
    tight, eased = (
        sum(int(row[f"{name}_{body}"]) for row in table.rows for body in LANES)
        for name in ("tightenings", "easings")
    )
    first, last = (month_words(period(table.rows[at]["month"]).first) for at in (0, -1))
    return (
        f"From {first} to {last}: releases in {len(busy)} of {len(table.rows)} months, the most"
        f" people in {month_words(period(most['month']).first)} ({grouped(most['people'])})."
        f" {tight} tightenings and {eased} easings."
    )
