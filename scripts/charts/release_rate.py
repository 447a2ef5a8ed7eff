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


WIDE = Surface(size=(676, 335), margins=(26, 12, 24, 96), depth=(0, 335))
WIDE_LANES = Lanes(130, 0.72, {"eu": 96, "us": 60, "other": 16}, 5)
NARROW = Surface(size=(294, 820), margins=(52, 4, 6, 42), depth=(-4, 290), across=False, letters=12)
NARROW_LANES = Lanes(0, 0.45, {"eu": 162, "us": 206, "other": 250}, 5)


def release_rate(data: Published) -> Picture:
    """Bars of people by month, with lanes of sanctions steps on the same axis."""
    table = data.tables["release_rate"]
    names = [data.tables["timeline"].label("lane", lane) for lane in ("released", *LANES.values())]
    return Picture(
        wide=drawing(data, with_room_beside(WIDE, names), WIDE_LANES),
        narrow=drawing(data, NARROW, NARROW_LANES),
        figures=(Figures.of(table, table.rows, COLUMNS),),
    )


def drawing(data: Published, place: Surface, lanes: Lanes) -> Drawing:
    table = data.tables["release_rate"]
    first, last = period(table.rows[0]["month"]).first, period(table.rows[-1]["month"]).last
    most = max(int(row["people_highest"]) for row in table.rows)
    lanes = replace(lanes, person=person_size(lanes.person, most))
    unit = table.schema.field("people").unit
    levels = people_levels(lanes.base, lanes.person, unit, place.across)
    surface = replace(place, span=(years(first), years(last)), levels=levels)
    return drawing_with_legend(surface, legend_entries(table), partial(shapes, data, lanes))


def legend_entries(table: PublishedTable) -> list[Entry]:
    colours = {"people": RELEASED, "tightenings_eu": TIGHTENING, "easings_eu": EASING}
    return [
        Entry(table.schema.field(column).title.split(",")[0], colour, width=6)
        for column, colour in colours.items()
    ]


def shapes(data: Published, lanes: Lanes, surface: Surface) -> Shapes:
    rows = data.tables["release_rate"].rows
    yield from people_bars(rows, surface, lanes)
    yield from step_bars(rows, surface, lanes)
    yield from lane_names(data.tables["timeline"], surface, lanes)


def people_bars(rows: Sequence[Row], surface: Surface, lanes: Lanes) -> Shapes:
    """The bar of each month with its range, and the largest numbers as far as there is room."""
    marks = [people_mark(row, lanes) for row in rows if row["people"] != "0"]
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


def people_mark(row: Row, lanes: Lanes) -> Mark:
    columns = {"depth": "people", "low": "people_lowest", "high": "people_highest"}
    depths = {name: lanes.base + lanes.person * int(row[cell]) for name, cell in columns.items()}
    return mark_in_month(row, base=lanes.base, **depths)


def mark_in_month(row: Row, **depths: float) -> Mark:
    start = years(period(row["month"]).first)
    return Mark(row=row, first=start + BAR[0], last=start + BAR[1], **depths)


def step_bars(rows: Sequence[Row], surface: Surface, lanes: Lanes) -> Shapes:
    """A bar up for tightenings and one down for easings, for each body that took any."""
    for kind, direction, colour in (("tightenings", 1, TIGHTENING), ("easings", -1, EASING)):
        for row in rows:
            for body, zero in lanes.bodies.items():
                if steps := int(row[f"{kind}_{body}"]):
                    base = zero + direction
                    depth = base + direction * lanes.step * steps
                    yield bar(surface, mark_in_month(row, base=base, depth=depth), **solid(colour))


def lane_names(table: PublishedTable, surface: Surface, lanes: Lanes) -> Shapes:
    """Beside or above each lane whose it is."""
    place = {"dx": -BEFORE, "align": "right"} if surface.across else {"dy": -30}
    depths = {LANES[body]: depth for body, depth in lanes.bodies.items()}
    for lane, depth in {"released": lanes.base + 4, **depths}.items():
        name = table.label("lane", lane)
        yield surface.words(surface.span[0], depth, name, colour=SOFT, **place)
