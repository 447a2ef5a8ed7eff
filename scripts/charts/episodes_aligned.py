"""Four episodes of releases below each other, on one axis that begins with the first release."""

from collections.abc import Mapping, Sequence

from scripts.addresses import KINDS, record_path
from scripts.charts.label_placing import BEFORE, Label, around, place_labels, with_room_beside
from scripts.charts.marks import Mark, election, point, span, stem, tick, title_of
from scripts.charts.palette import EASING, RELEASED, SOFT, TIGHTENING
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import HALO, Shapes, solid
from scripts.charts.surface import Surface
from scripts.charts.timeline_labels import BOLD
from scripts.derive.episodes_aligned import DAYS_AFTER, DAYS_BEFORE
from scripts.derive.occurrences import KEYS
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import day_words, group_thousands

YEAR = 365
HEIGHT = 104
"""Pixels of depth for each episode, and from its lower edge to each of its lanes."""
RELEASES, LANES = 58, {"EU": 42, "US": 26, "other": 10}
STEM, TICK = 14, 6
SHOWN = 4
"""The smallest figure that is written above its stem."""
TIMES = ((-1, "before"), (0, "first"), (1, "after"))
"""Years from the first release, and their names in the schema."""
COLOURS = {"release": RELEASED, "tightening": TIGHTENING, "easing": EASING}
COLUMNS = ("kind", "body", "date", *KEYS.values(), "days_lowest", "days_highest", "people")


def episodes_aligned(data: Published) -> Picture:
    """A strip for each episode with a lane for releases and one for each body."""
    table, lanes = data.tables["episodes_aligned"], lane_depths(data)
    height = HEIGHT * len(episodes(table))
    frame = {
        "span": (-DAYS_BEFORE / YEAR, DAYS_AFTER / YEAR),
        "depth": (0, height),
        "times": tuple((year, table.schema.chart[word]) for year, word in TIMES),
    }
    wide = with_room_beside(Surface(size=(690, height), margins=(8, 12, 24, 76), **frame), lanes)
    # Time runs across on phones as well: the strips are to be compared.
    phone = Surface(size=(262, height), margins=(8, 6, 24, 66), letters=12, **frame)
    narrow = with_room_beside(phone, lanes)
    return Picture(
        wide=drawing(data, wide),
        narrow=drawing(data, narrow),
        figures=Figures.by_label(table, "episode", COLUMNS),
    )


def episodes(table: PublishedTable) -> list[str]:
    return [*table.schema.field("episode").labels]


def drawing(data: Published, surface: Surface) -> Drawing:
    table = data.tables["episodes_aligned"]
    marks = [mark(data, table, row) for row in table.rows]
    shapes = [
        *signs(marks, surface),
        *names(table, lane_depths(data), surface),
        *number_labels(marks, surface),
    ]
    return Drawing.of(surface, shapes, marks)


def signs(marks: Sequence[Mark], surface: Surface) -> Shapes:
    for one in marks:
        if one.row["kind"].endswith("election"):
            yield election(surface, one)
    for one in marks_of_kind(marks, "tightening"):
        yield tick(surface, one, TIGHTENING)
    for one in marks_of_kind(marks, "easing"):
        yield point(surface, one, "triangle-down", 70, **solid(EASING))
    for kind, colour in COLOURS.items():
        for one in marks_of_kind(marks, kind, exact=False):
            low, high = one.base, one.depth
            if kind != "release":
                low, high = one.base + TICK / 2, one.base + TICK * 1.5
            yield span(surface, one, low, high, colour)
    for one in marks_of_kind(marks, "release"):
        yield from stem(surface, one)


def marks_of_kind(marks: Sequence[Mark], kind: str, exact: bool = True) -> list[Mark]:
    return [mark for mark in marks if mark.row["kind"] == kind and mark.exact is exact]


def mark(data: Published, table: PublishedTable, row: Row) -> Mark:
    """A row with its place, its name and where it leads."""
    base, depth = depths(table, row)
    own = next(name for name, key in KEYS.items() if row[key])
    title = title_of(data.tables[own].by_id[row[KEYS[own]]]) or table.label("kind", row["kind"])
    return Mark(
        row=row,
        first=max(int(row["days_lowest"]), -DAYS_BEFORE) / YEAR,
        last=min(int(row["days_highest"]), DAYS_AFTER) / YEAR,
        base=base,
        depth=depth,
        words=f"{day_words(row['date'])}: {title}",
        address=record_path(own, row[KEYS[own]]) if own in KINDS else "",
    )


def depths(table: PublishedTable, row: Row) -> tuple[float, float]:
    """Where a mark begins and ends; the first episode is the uppermost."""
    names = episodes(table)
    foot = HEIGHT * (len(names) - 1 - names.index(row["episode"]))
    if row["kind"] == "release":
        return foot + RELEASES, foot + RELEASES + STEM
    if row["kind"].endswith("election"):
        return foot, foot + RELEASES + STEM + 8
    lane = foot + LANES.get(row["body"], LANES["other"])
    return (lane, lane) if row["kind"] == "easing" else (lane - TICK, lane + TICK)


def lane_depths(data: Published) -> Mapping[str, float]:
    """How far above the foot of a strip each lane lies, by its name."""
    lanes = zip(("released", "eu", "us", "others"), (RELEASES + 6, *LANES.values()), strict=True)
    return {data.tables["timeline"].label("lane", lane): depth for lane, depth in lanes}


def names(table: PublishedTable, lanes: Mapping[str, float], surface: Surface) -> Shapes:
    """The name of each episode above its strip, and of each lane to its left."""
    start, left = surface.span[0], -surface.margins[3]
    for at, name in enumerate(reversed(table.schema.field("episode").labels.values())):
        foot = HEIGHT * at
        yield surface.words(
            start, foot + RELEASES + 30, name, dx=left, align="left", **BOLD, **HALO
        )
        for lane, depth in lanes.items():
            yield surface.words(start, foot + depth, lane, dx=-BEFORE, align="right", colour=SOFT)


def number_labels(marks: Sequence[Mark], surface: Surface) -> Shapes:
    """The numbers of people, the largest first, as far as there is room."""
    released = marks_of_kind(marks, "release")
    wanted = [
        Label(group_thousands(people), one.time, one.depth)
        for one in sorted(released, key=lambda one: -int(one.row["people"] or 0))
        if (people := int(one.row["people"] or 0)) >= SHOWN
    ]
    for label in place_labels(surface, wanted, [around(surface, one) for one in released]):
        yield label.written(surface, size=11)
