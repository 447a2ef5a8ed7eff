"""For each release, the days since the last tightening and to the next easing, back to back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from scripts.charts.legend import Entry, drawing_with_legend
from scripts.charts.marks import Mark, point, tick
from scripts.charts.palette import EASING, TIGHTENING
from scripts.charts.picture import Figures, Picture
from scripts.charts.shapes import Shapes, hollow, solid
from scripts.charts.surface import Surface, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period

END = 400
"""Days at which the picture ends on either side."""
LEVELS = (-365, -180, 0, 180, 365)
COLUMNS = ("release_id", "release_date", "body", "days_lowest", "days_highest", "action_ids")
WIDE = Surface(size=(690, 300), margins=(26, 8, 24, 44))
NARROW = Surface(size=(270, 640), margins=(40, 12, 8, 42), across=False, letters=12)


@dataclass(frozen=True, slots=True)
class Side:
    """Which intervals stand on one side of the zero line: `direction` is 1 or -1."""

    side: str
    kind: str
    body: str
    direction: int
    colour: str
    sign: str


SIDES = (
    Side("before", "tightening", "EU", 1, TIGHTENING, "circle"),
    Side("after", "easing", "any", -1, EASING, "triangle-down"),
)


def release_intervals(data: Published) -> Picture:
    """Stems up and down from a line of releases."""
    table = data.tables["release_intervals"]
    chosen = {side: intervals(table, side) for side in SIDES}
    entries = [Entry(table.schema.chart[one.kind], one.colour, one.sign) for one in SIDES]
    scale = scales(table, [row for rows in chosen.values() for row in rows])
    draw = partial(shapes, chosen)
    return Picture(
        wide=drawing_with_legend(replace(WIDE, **scale), entries, draw),
        narrow=drawing_with_legend(replace(NARROW, **scale), entries, draw),
        figures=tuple(
            Figures.of(table, rows, COLUMNS, heading(table, one)) for one, rows in chosen.items()
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
    side = table.label("side", one.side)
    what = f"{table.label('kind', one.kind)}: {table.label('body', one.body)}"
    return f"{what}, {side[0].lower()}{side[1:]}"


def scales(table: PublishedTable, rows: Sequence[Row]) -> Mapping[str, object]:
    days = [period(row["release_date"]) for row in rows]
    first, last = min(day.first for day in days), max(day.last for day in days)
    return {
        "span": (years(first) - 0.1, years(last) + 0.1),
        "depth": (-END, END),
        # The days count from the zero line to both sides.
        "levels": tuple((days, f"{abs(days)}") for days in LEVELS),
        "levels_name": table.schema.field("days_lowest").unit,
    }


def shapes(chosen: Mapping[Side, Sequence[Row]], surface: Surface) -> Shapes:
    for side, rows in chosen.items():
        marks = [mark(row, side) for row in rows]
        for one in marks:
            yield tick(surface, one, side.colour)
        for one in marks:
            if int(one.row["days_lowest"]) <= END:
                sure = one.row["days_lowest"] == one.row["days_highest"]
                paint = solid(side.colour) if sure else hollow(side.colour)
                yield point(surface, one, side.sign, 30, **paint)


def mark(row: Row, side: Side) -> Mark:
    """A stem from the zero line, cut where the picture ends."""
    depth = side.direction * min(int(row["days_lowest"]), END)
    return Mark.on(row["release_date"], depth, 0, row=row)
