"""The words in the timeline: each lane, each election and the largest releases by name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from scripts.charts.label_placing import Box, Label, around, placed
from scripts.charts.marks import Mark
from scripts.charts.palette import EASING, SOFT, TIGHTENING
from scripts.charts.shapes import Shape, Shapes
from scripts.charts.surface import Surface
from scripts.export.published import PublishedTable, Row
from scripts.words import qualified

SHOWN = 10
"""The smallest figure that is written beside its stem."""
BOLD = {"font_weight": "bold", "size": 13}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """Where each lane lies, in pixels of depth: where stems begin and how long they are for each
    person, and for each body where its ticks and its triangles are centred."""

    base: float
    person: float
    ticks: Mapping[str, float]
    triangles: Mapping[str, float]
    beyond: float
    """How far from the end of a tick an action lies whose day is not known."""


def lane_names(table: PublishedTable, surface: Surface, lanes: Lanes) -> Shapes:
    return (names_beside if surface.across else names_above)(table, surface, lanes)


def names_beside(table: PublishedTable, surface: Surface, lanes: Lanes) -> Shapes:
    """To the left of each lane its name, and what its two rows of marks mean."""
    start, left, up = surface.span[0], -surface.margins[3], lanes.base + 6
    for lane, depth in {"released": up, **lanes.ticks}.items():
        name = table.label("lane", lane)
        yield surface.words(start, depth, name, dx=left, align="left", **BOLD)
    aside = {"dx": -8, "align": "right"}
    yield surface.words(start, up, table.schema.field("value").unit, colour=SOFT, **aside)
    rows = (("tightening", lanes.ticks, TIGHTENING), ("easing", lanes.triangles, EASING))
    for kind, depths, colour in rows:
        for depth in depths.values():
            yield surface.words(start, depth, table.label("sign", kind), colour=colour, **aside)


def names_above(table: PublishedTable, surface: Surface, lanes: Lanes) -> Shapes:
    """Above the lanes their names, and above these what the marks mean."""
    start, side = surface.span[0], {"dy": -14, "align": "left"}
    yield surface.words(start, lanes.base, table.label("lane", "released"), **side, **BOLD)
    unit = table.schema.field("value").unit
    yield surface.words(start, lanes.base + 72, unit, colour=SOFT, **side)
    for lane, depth in lanes.ticks.items():
        middle = (depth + lanes.triangles[lane]) / 2
        yield surface.words(start, middle, table.label("lane", lane), dy=-14, **BOLD)
    meanings = (("tightening", "― ", "eu", TIGHTENING), ("easing", "▼ ", "others", EASING))
    for kind, mark, lane, colour in meanings:
        words = mark + table.label("sign", kind)
        yield surface.words(start, lanes.ticks[lane], words, dy=-38, colour=colour)


def election_name(table: PublishedTable, surface: Surface, mark: Mark) -> Shape:
    """Where its rule begins."""
    depth, style = mark.depth, {"dx": -1, "dy": -8}
    if not surface.across:
        depth, style = 16, {"dy": 3, "baseline": "top", "size": 11}
    words = table.label("sign", "election")
    return surface.words(mark.time, depth, words, align="left", colour=SOFT, **style)


def release_figures(
    early: Iterable[Row], released: Sequence[Mark], elections: Sequence[Mark], surface: Surface
) -> Shapes:
    """The parts of the often quoted sum of 2024 by counter, then the largest that find room."""
    groups = [
        [mark for mark in released if mark.row["release_id"] in ids] for ids in by_counter(early)
    ]
    grouped = {mark.row["release_id"] for group in groups for mark in group}
    first = [group_label(surface, group) for group in groups if group]
    wanted = [
        Label(figure(mark), mark.time, top(mark))
        for mark in sorted(released, key=lambda mark: -int(mark.row["value"]))
        if mark.row["release_id"] not in grouped and int(mark.row["value"]) >= SHOWN
    ]
    taken = [
        *(around(surface, mark, 2) for mark in released),
        *(rule(surface, mark) for mark in elections),
        *(label.box(surface) for label in first),
    ]
    for label in (*first, *placed(surface, wanted, taken)):
        yield label.written(surface)


def by_counter(rows: Iterable[Row]) -> list[set[str]]:
    """The ids of releases that one counter after another counts."""
    return [
        {row["release_id"] for row in group}
        for _, group in groupby(rows, key=lambda row: row["counter"])
    ]


def figure(mark: Mark) -> str:
    return qualified(mark.row["value"], mark.row["qualifier"])


def top(mark: Mark) -> float:
    return max(mark.depth, mark.high)


def group_label(surface: Surface, marks: Sequence[Mark]) -> Label:
    """Several figures in one label: to the left of the last, or beside the middle one."""
    words, depth = " + ".join(map(figure, marks)), max(map(top, marks))
    first, last = marks[0].time, max(mark.time for mark in marks)
    if surface.across:
        return Label(words, last, depth, "right", 4)
    return Label(words, (first + marks[-1].time) / 2, depth)


def rule(surface: Surface, mark: Mark) -> Box:
    """An election's rule; where time runs down its name hangs under it."""
    (left, top), (right, bottom) = (surface.at(mark.time, depth) for depth in surface.depth)
    below = 0 if surface.across else 15
    return Box.between((left - 1, top), (right + 2, bottom + below))
