"""For each release, the days since the last tightening and to the next easing, back to back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from scripts.charts import marks as signs
from scripts.charts.legend import Entry, height, key
from scripts.charts.palette import EASING, LINE, SOFT, TIGHTENING
from scripts.charts.picture import Figures, Picture
from scripts.charts.surface import Canvas, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period

END = 400
"""Days at which the picture ends on either side."""
LEVELS = (-365, -180, 0, 180, 365)
READING = (
    "Each release since August 2020 stands at its date. The stem on one side is as long as the days"
    " since the last tightening, the one on the other side as long as the days to the next easing;"
    f" a stem without a head goes on beyond {END} days. A hollow head means that the days are a"
    " range, and stands at the lowest. A short stem shows order and distance, and no cause."
)
COLUMNS = ("release_id", "release_date", "body", "days_lowest", "days_highest", "action_ids")


@dataclass(frozen=True, slots=True)
class Side:
    """Which intervals stand on one side of the zero line: `sign` is 1 or -1."""

    side: str
    kind: str
    body: str
    sign: int
    colour: str
    shape: str


SIDES = (
    Side("before", "tightening", "EU", 1, TIGHTENING, "circle"),
    Side("after", "easing", "any", -1, EASING, "triangle-down"),
)


def release_intervals(data: Published) -> Picture:
    """Stems up and down from a line of releases."""
    table = data.tables["release_intervals"]
    chosen = {side: intervals(table, side) for side in SIDES}
    days = [period(row["release_date"]) for rows in chosen.values() for row in rows]
    last = max(day.last for day in days)
    frame = {"span": (years(min(day.first for day in days)) - 0.1, years(last) + 0.1)}
    entries = [Entry(short(table, one), one.colour, shape=one.shape) for one in SIDES]
    depth = (-END, END)
    across = Canvas(
        across=True,
        depth=depth,
        size=(690, 300),
        margins=(height(entries) + 16, 8, 24, 44),
        **frame,
    )
    down = Canvas(
        across=False,
        depth=depth,
        size=(270, 640),
        margins=(height(entries) + 40, 12, 8, 42),
        **frame,
    )
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table, chosen),
        wide=drawing(chosen, across, key(across, entries, 16, 4 - height(entries))),
        narrow=drawing(chosen, down, key(down, entries, -26, -20 - height(entries))),
        figures=tuple(
            Figures(
                table.name, heading(table, one), COLUMNS, tuple(row["interval_id"] for row in rows)
            )
            for one, rows in chosen.items()
        ),
    )


def intervals(table: PublishedTable, one: Side) -> list[Row]:
    """Those of releases since August 2020, in order of time."""
    rows = [
        row
        for row in table.rows
        if row["release_id"]
        and (row["side"], row["kind"], row["body"]) == (one.side, one.kind, one.body)
    ]
    return sorted(rows, key=lambda row: row["release_date"])


def heading(table: PublishedTable, one: Side) -> str:
    """Tightening: European Union, last before the release."""
    side = table.schema.field("side").labels[one.side]
    return f"{short(table, one)}, {side[0].lower()}{side[1:]}"


def short(table: PublishedTable, one: Side) -> str:
    kind, body = (table.schema.field(name).labels[getattr(one, name)] for name in ("kind", "body"))
    return f"{kind}: {body}"


def drawing(
    chosen: Mapping[Side, Sequence[Row]], canvas: Canvas, names: Sequence[alt.Chart]
) -> alt.LayerChart:
    layers = [levels(canvas), *names, scale(canvas)]
    for one, rows in chosen.items():
        marks = stems(rows, one)
        within = marks["days"].le(END)
        sure = marks["days"].eq(marks["most"])
        layers += [
            signs.ticks(canvas, marks, one.colour),
            signs.points(canvas, marks[within & sure], one.shape, one.colour, 30),
            signs.hollow(canvas, marks[within & ~sure], one.shape, one.colour, 30),
        ]
    return canvas.draw(*layers)


def stems(rows: Sequence[Row], one: Side) -> pd.DataFrame:
    """A stem from the zero line for each row, cut where the picture ends."""
    marks = pd.DataFrame(
        {
            "time": [years(period(row["release_date"]).first) for row in rows],
            "days": [int(row["days_lowest"]) for row in rows],
            "most": [int(row["days_highest"] or -1) for row in rows],
        }
    )
    return marks.assign(base=0, depth=one.sign * marks["days"].clip(upper=END))


def levels(canvas: Canvas) -> alt.Chart:
    first, last = canvas.span
    rows = [{"time": first, "time_end": last, "depth": at, "depth_end": at} for at in LEVELS]
    return signs.piece(canvas, pd.DataFrame(rows), LINE, strokeWidth=1)


def scale(canvas: Canvas) -> alt.Chart:
    """The days at each level, which count from the zero line on both sides."""
    rows = [{"time": canvas.span[0], "depth": at, "text": f"{abs(at)}"} for at in LEVELS]
    style = {"align": "right", "dx": -6} if canvas.across else {"baseline": "bottom", "dy": -6}
    return signs.words(canvas, pd.DataFrame(rows), color=SOFT, **style)


def description(table: PublishedTable, chosen: Mapping[Side, Sequence[Row]]) -> str:
    """For each side, the shortest, the middle and the longest distance."""
    told = []
    for one, rows in chosen.items():
        days = sorted(int(row["days_lowest"]) for row in rows)
        told.append(
            f"{heading(table, one)}: {len(days)} releases, from {days[0]} to {days[-1]} days,"
            f" {days[len(days) // 2]} in the middle."
        )
    return " ".join(told)
