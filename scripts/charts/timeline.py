"""Lanes one above the other on one time axis: people released, and the sanctions of each body."""

from dataclasses import replace

from scripts.addresses import record_path
from scripts.charts.label_placing import with_room_beside
from scripts.charts.marks import Mark, election, point, span, stem, tick, title_of, whisker
from scripts.charts.palette import EASING, RELEASED, TIGHTENING
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Shapes, solid
from scripts.charts.surface import Surface, people_levels, person_size, years
from scripts.charts.timeline_labels import (
    Lanes,
    event_boxes,
    event_name,
    event_names,
    lane_names,
    longest_names,
    release_figures,
)
from scripts.export.published import Published, Row
from scripts.periods import period
from scripts.words import day_words, qualified_words

COLOURS = {"released": RELEASED, "tightening": TIGHTENING, "easing": EASING}
BODY_COLUMNS = ("date", "body", "sign", "action_id")
COLUMNS = {
    "released": ("date", "release_id", "value", "lowest", "highest"),
    "all": ("date", "event_id"),
}
MONTH = 1 / 12
TICK = 9
"""Half the length of a tick."""
WIDE = Surface(size=(676, 362), margins=(58, 12, 24, 132), depth=(0, 362))
"""Depth is in pixels, since the lanes have nothing else in common."""
NARROW = Surface(size=(292, 860), margins=(58, 6, 6, 42), depth=(-4, 290), across=False, letters=12)
WIDE_LANES = Lanes(
    base=172,
    person=0.69,
    ticks={"eu": 132, "us": 80, "others": 28},
    triangles={"eu": 112, "us": 60, "others": 8},
    beyond=6,
)
NARROW_LANES = Lanes(
    base=0,
    person=0.45,
    ticks={"eu": 148, "us": 203, "others": 258},
    triangles={"eu": 169, "us": 224, "others": 279},
    beyond=-24,
)


def timeline(data: Published) -> Picture:
    """The overview: releases as stems, tightenings as ticks, easings as triangles, elections."""
    table = data.tables["timeline"]
    return Picture(
        wide=drawing(data, with_room_beside(WIDE, longest_names(table, WIDE_LANES)), WIDE_LANES),
        narrow=drawing(data, NARROW, NARROW_LANES),
        figures=Figures.by_label(table, "lane", BODY_COLUMNS, **COLUMNS),
    )


def drawing(data: Published, place: Surface, lanes: Lanes) -> Drawing:
    table = data.tables["timeline"]
    days = [period(row["date"]) for row in table.rows]
    span = years(days[0].first), years(max(day.last for day in days)) + MONTH
    most = max(int(row["highest"] or 0) for row in table.rows)
    lanes = replace(lanes, person=person_size(lanes.person, most))
    unit = table.schema.field("value").unit
    levels = people_levels(lanes.base, lanes.person, unit, place.across)
    surface = replace(place, span=span, levels=levels)
    marks = [mark(data, row, surface, lanes) for row in table.rows]
    return Drawing.of(surface, shapes(data, marks, surface, lanes), marks)


def shapes(data: Published, marks: list[Mark], surface: Surface, lanes: Lanes) -> Shapes:
    table = data.tables["timeline"]
    events = [*marks_of_sign(marks, "election"), *marks_of_sign(marks, "event")]
    exact = {kind: [one for one in marks_of_sign(marks, kind) if one.exact] for kind in COLOURS}
    for one in events:
        yield election(surface, one)
    for one in exact["tightening"]:
        yield tick(surface, one, TIGHTENING)
    for one in exact["easing"]:
        yield point(surface, one, "triangle-down", 70, **solid(EASING))
    for kind, colour in COLOURS.items():
        for one in marks_of_sign(marks, kind):
            if not one.exact:
                beyond = one.depth + (lanes.beyond if kind != "released" else 0)
                yield span(surface, one, beyond - 3, beyond + 3, colour)
    for draw in (stem, whisker):
        for one in exact["released"]:
            yield from draw(surface, one)
    yield from lane_names(table, surface, lanes)
    names = event_boxes(events, data, surface)
    yield from event_names(events, names, data, surface)
    early = data.tables["early_series"].rows
    yield from release_figures(early, exact["released"], names, surface)


def marks_of_sign(marks: list[Mark], kind: str) -> list[Mark]:
    return [mark for mark in marks if mark.row["sign"] == kind]


def mark(data: Published, row: Row, surface: Surface, lanes: Lanes) -> Mark:
    """A row with its place in the drawing, its name and where it leads."""
    base, depth = depths(row, surface, lanes)
    low, high = (lanes.base + lanes.person * int(row[name] or 0) for name in ("lowest", "highest"))
    words, address = name_and_address(data, row)
    cells = {"row": row, "low": low, "high": high, "words": words, "address": address}
    return Mark.on(row["date"], depth, base, **cells)


def depths(row: Row, surface: Surface, lanes: Lanes) -> tuple[float, float]:
    if row["event_id"]:
        return surface.depth
    if row["sign"] == "released":
        return lanes.base, lanes.base + lanes.person * int(row["value"])
    if row["sign"] == "easing":
        middle = lanes.triangles[row["lane"]]
        return middle, middle
    middle = lanes.ticks[row["lane"]]
    return middle - TICK, middle + TICK


def name_and_address(data: Published, row: Row) -> tuple[str, str]:
    """What a mark is called (its date, what happened, and how many people), and its page."""
    day, kind = day_words(row["date"]), data.tables["timeline"].label("sign", row["sign"])
    if release := row["release_id"]:
        title = title_of(data.tables["releases"].by_id[release]) or kind
        figure = qualified_words(row["value"], row["qualifier"])
        return f"{day}: {title}, {figure}", record_path("releases", release)
    if action := row["action_id"]:
        actions = data.tables["sanctions_actions"]
        step = f"{kind}, {actions.label('body', row['body'])}"
        words = ": ".join(filter(None, (day, step, title_of(actions.by_id[action]))))
        return words, record_path("sanctions_actions", action)
    event = data.tables["context_events"].by_id[row["event_id"]]
    return f"{day}: {title_of(event) or event_name(data, row['event_id'])}", ""
