"""The words in the timeline: each lane, each election and the largest releases by name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from scripts.charts.label_placing import BEFORE, Box, Label, around, place_labels
from scripts.charts.lettering import reserved_width
from scripts.charts.marks import Mark
from scripts.charts.palette import EASING, SOFT, TEXT, TIGHTENING
from scripts.charts.shapes import HALO, Shapes, line, text
from scripts.charts.surface import Surface
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import qualified_words

SHOWN = 10
"""The smallest figure that is written beside its stem."""
BOLD = {"font_weight": "bold", "size": 13}
OVER, ROW = 18, 15
"""Pixels from the top of the lanes up to the lowest line of names, and from one to the next."""
NAMES_END, BELOW = 134, 7
"""Where time runs down: the depth at which the names of events end, and pixels under the rule."""


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


def longest_names(table: PublishedTable, lanes: Lanes) -> list[str]:
    """What stands in one line to the left of the lane of each body."""
    kind = table.label("sign", "tightening")
    return [f"{table.label('lane', lane)}  {kind}" for lane in lanes.ticks]


def names_beside(table: PublishedTable, surface: Surface, lanes: Lanes) -> Shapes:
    """To the left of each lane its name, and what its two rows of marks mean."""
    start, left, up = surface.span[0], -surface.margins[3], lanes.base + 6
    for lane, depth in {"released": up, **lanes.ticks}.items():
        name = table.label("lane", lane)
        yield surface.words(start, depth, name, dx=left, align="left", **BOLD)
    aside = {"dx": -BEFORE, "align": "right"}
    rows = (("tightening", lanes.ticks, TIGHTENING), ("easing", lanes.triangles, EASING))
    for kind, depths, colour in rows:
        for depth in depths.values():
            yield surface.words(start, depth, table.label("sign", kind), colour=colour, **aside)


def names_above(table: PublishedTable, surface: Surface, lanes: Lanes) -> Shapes:
    """Above the lanes their names, and above these what the marks mean."""
    start = surface.span[0]
    yield surface.words(
        start, lanes.base, table.label("lane", "released"), dy=-30, align="left", **BOLD
    )
    for lane, depth in lanes.ticks.items():
        middle = (depth + lanes.triangles[lane]) / 2
        yield surface.words(start, middle, table.label("lane", lane), dy=-30, **BOLD)
    right = 0.0
    for mark, kind, colour in (("▼ ", "easing", EASING), ("― ", "tightening", TIGHTENING)):
        words = mark + table.label("sign", kind)
        place = {"dx": -right, "dy": -48, "align": "right"}
        yield surface.words(start, surface.depth[1], words, colour=colour, **place)
        right += reserved_width(words, surface.letters) + BEFORE


def event_names(
    events: Sequence[Mark], boxes: Sequence[Box], data: Published, surface: Surface
) -> Shapes:
    """Each in its box; where time runs across, its rule goes up to it."""
    style = {"size": 11, "align": "right"}
    if surface.across:
        for mark, box in zip(events, boxes, strict=True):
            x, top = surface.at(mark.time, surface.depth[1])
            yield line((x, top), (x, box.bottom), TEXT, opacity=0.6, stroke_dasharray="4,3")
        style = {"size": surface.letters, "align": "left"}
    for mark, box in zip(events, boxes, strict=True):
        place = (box.left if surface.across else box.right), box.top
        words = event_name(data, mark.row["event_id"])
        yield text(place, words, colour=SOFT, baseline="top", **style, **HALO)


def event_boxes(events: Sequence[Mark], data: Published, surface: Surface) -> list[Box]:
    """Each on the lowest line above its rule where it meets no other; where time runs down, under
    its rule and before the lanes of sanctions."""
    boxes: list[Box] = []
    for mark in events:
        words = event_name(data, mark.row["event_id"])
        x, top = surface.at(mark.time, surface.depth[1])
        long = reserved_width(words, surface.letters)
        if not surface.across:
            right, y = surface.at(mark.time, NAMES_END)
            boxes.append(Box(right - long, y + BELOW, right, y + BELOW + ROW))
            continue
        left = x if x + long <= surface.outer[0] else x - long
        lines = (
            Box(left, top - up, left + long, top - up + ROW)
            for up in range(OVER, OVER + ROW * len(events), ROW)
        )
        boxes.append(next(one for one in lines if not any(one.meets(other) for other in boxes)))
    return boxes


def event_name(data: Published, event: str) -> str:
    """As short as its row has it, else by its kind."""
    table = data.tables["context_events"]
    row = table.by_id[event]
    return row["short_title"] or table.label("kind", row["kind"])


def release_figures(
    early: Iterable[Row], released: Sequence[Mark], names: Sequence[Box], surface: Surface
) -> Shapes:
    """The parts of the often quoted sum of 2024 by counter, then the largest that find room beside
    the names of events."""
    marks = {mark.row["release_id"]: mark for mark in released}
    parts = [row for row in early if row["release_id"] in marks]
    first = [
        group_label(surface, [marks[row["release_id"]] for row in group])
        for _, group in groupby(parts, key=lambda row: row["counter"])
    ]
    grouped = {row["release_id"] for row in parts}
    wanted = [
        Label(figure(mark), mark.time, top(mark))
        for mark in sorted(released, key=lambda mark: -int(mark.row["value"]))
        if mark.row["release_id"] not in grouped and int(mark.row["value"]) >= SHOWN
    ]
    taken = [
        *(around(surface, mark, 2) for mark in released),
        *names,
        *(label.box(surface) for label in first),
    ]
    for label in (*first, *place_labels(surface, wanted, taken)):
        yield label.written(surface, **HALO)


def figure(mark: Mark) -> str:
    return qualified_words(mark.row["value"], mark.row["qualifier"])


def top(mark: Mark) -> float:
    return max(mark.depth, mark.high)


def group_label(surface: Surface, marks: Sequence[Mark]) -> Label:
    """Several figures in one label: to the left of the last, or beside the middle one."""
    words, depth = " + ".join(map(figure, marks)), max(map(top, marks))
    first, last = marks[0].time, max(mark.time for mark in marks)
    if surface.across:
        return Label(words, last, depth, "right", 4)
    return Label(words, (first + marks[-1].time) / 2, depth)
