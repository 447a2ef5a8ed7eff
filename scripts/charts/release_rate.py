"""People released month by month, and sanctions steps beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from scripts.charts.label_placing import BEFORE, Box, Label, place_labels, with_room_beside
from scripts.charts.legend import Entry, drawing_with_legend
from scripts.charts.marks import Mark, bar, whisker
from scripts.charts.palette import EASING, RELEASED, SOFT, TIGHTENING
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Shapes, solid
from scripts.charts.surface import Surface, people_levels, person_size, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import group_thousands

MONTH = 1 / 12
BAR = (MONTH * 0.15, MONTH * 0.85)
"""Where in a month its bar stands."""
SHOWN = 20
"""The smallest figure that is written at the end of its bar."""
LANES = {"eu": "eu", "us": "us", "other": "others"}
"""The lane of the timeline that has the name of a body."""
COLUMNS = (
    *("month", "releases", "people", "people_lowest", "people_highest"),
    *("tightenings_eu", "tightenings_us", "tightenings_other"),
    *("easings_eu", "easings_us", "easings_other"),
)


@dataclass(frozen=True, slots=True)
class Lanes:
    """Pixels of depth: where bars begin, for each person, the zero of each body, for each step."""

    base: float
    person: float
    bodies: Mapping[str, float]
    step: float

    def people(self, cell: str) -> float:
        return self.base + self.person * int(cell)


WIDE = Surface(size=(676, 335), margins=(26, 12, 24, 96), depth=(0, 335))
WIDE_LANES = Lanes(130, 0.72, {"eu": 96, "us": 60, "other": 16}, 5)
NARROW = Surface(size=(294, 820), margins=(52, 4, 6, 42), depth=(-4, 290), across=False, letters=12)
NARROW_LANES = Lanes(0, 0.45, {"eu": 162, "us": 206, "other": 250}, 5)


def release_rate(data: Published) -> Picture:
    """Bars of people by month, with lanes of sanctions steps on the same axis."""
    table = data.tables["release_rate"]
    entries, unit = legend_entries(table), table.schema.field("people").unit
    first, last = period(table.rows[0]["month"]).first, period(table.rows[-1]["month"]).last
    span = years(first), years(last)
    names = [data.tables["timeline"].label("lane", lane) for lane in ("released", *LANES.values())]
    most = max(int(row["people_highest"]) for row in table.rows)

    def drawing(surface: Surface, lanes: Lanes) -> Drawing:
        lanes = replace(lanes, person=person_size(lanes.person, most))
        levels = people_levels(lanes.base, lanes.person, unit, surface.across)
        place = replace(surface, span=span, levels=levels)
        return drawing_with_legend(place, entries, partial(shapes, data, lanes))

    return Picture(
        wide=drawing(with_room_beside(WIDE, names), WIDE_LANES),
        narrow=drawing(NARROW, NARROW_LANES),
        figures=(Figures.of(table, table.rows, COLUMNS),),
    )


def legend_entries(table: PublishedTable) -> list[Entry]:
    def title(column: str) -> str:
        return table.schema.field(column).title

    return [
        Entry(title("people"), RELEASED, width=6),
        Entry(title("tightenings_eu").split(",")[0], TIGHTENING, width=6),
        Entry(title("easings_eu").split(",")[0], EASING, width=6),
    ]


def shapes(data: Published, lanes: Lanes, surface: Surface) -> Shapes:
    rows = data.tables["release_rate"].rows
    yield from people_bars(rows, surface, lanes)
    yield from step_bars(rows, surface, lanes)
    yield from lane_names(data.tables["timeline"], surface, lanes)


def people_bars(rows: Sequence[Row], surface: Surface, lanes: Lanes) -> Shapes:
    """The bar of each month with its range, and the largest numbers as far as there is room."""
    marks = [month(row, lanes) for row in rows if row["people"] != "0"]
    for mark in marks:
        yield bar(surface, mark, **solid(RELEASED))
    for mark in marks:
        yield from whisker(surface, mark)
    largest = sorted(marks, key=lambda mark: -int(mark.row["people"]))
    wanted = [
        Label(group_thousands(mark.row["people"]), mark.time, mark.high)
        for mark in largest
        if int(mark.row["people"]) >= SHOWN
    ]
    taken = [
        Box.between(surface.at(mark.first, 0), surface.at(mark.last, mark.high)) for mark in marks
    ]
    for label in place_labels(surface, wanted, taken):
        yield label.written(surface)


def month(row: Row, lanes: Lanes) -> Mark:
    start = years(period(row["month"]).first)
    return Mark(
        row=row,
        first=start + BAR[0],
        last=start + BAR[1],
        base=lanes.base,
        depth=lanes.people(row["people"]),
        low=lanes.people(row["people_lowest"]),
        high=lanes.people(row["people_highest"]),
    )


def step_bars(rows: Sequence[Row], surface: Surface, lanes: Lanes) -> Shapes:
    """A bar up for tightenings and one down for easings, for each body that took any."""
    for kind, direction, colour in (("tightenings", 1, TIGHTENING), ("easings", -1, EASING)):
        for row in rows:
            start = years(period(row["month"]).first)
            for body, zero in lanes.bodies.items():
                if steps := int(row[f"{kind}_{body}"]):
                    base = zero + direction
                    depth = base + direction * lanes.step * steps
                    mark = Mark(first=start + BAR[0], last=start + BAR[1], base=base, depth=depth)
                    yield bar(surface, mark, **solid(colour))


def lane_names(table: PublishedTable, surface: Surface, lanes: Lanes) -> Shapes:
    """Beside or above each lane whose it is."""
    place = {"dx": -BEFORE, "align": "right"} if surface.across else {"dy": -30}
    depths = {LANES[body]: depth for body, depth in lanes.bodies.items()}
    for lane, depth in {"released": lanes.base + 4, **depths}.items():
        name = table.label("lane", lane)
        yield surface.words(surface.span[0], depth, name, colour=SOFT, **place)
