"""The EU's packages under each definition, and the numbers that sources gave, a row for each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from scripts.addresses import record_path
from scripts.charts.label_placing import SIDES, Box, Label, place_labels
from scripts.charts.marks import Mark, point
from scripts.charts.palette import LINE, SOFT, TEXT, TIGHTENING
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import BOLD, HALO, Shapes, line, solid
from scripts.charts.surface import Surface
from scripts.export.published import Published
from scripts.model import items
from scripts.words import day_words

COLUMNS = ("definition_id", "ordinal", "date", "action_ids")
NUMBERS = ("action_id", "number", "numbering", "stated_as", "source_id")
HEAD = 0.6
"""The part of a row that the first name does not need."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A definition or a numbering with its dots; a definition has an answer."""

    name: str
    marks: Sequence[Mark]
    answer: str = ""

    @property
    def colour(self) -> str:
        return TIGHTENING if self.answer else TEXT


@dataclass(frozen=True, slots=True)
class Layout:
    """Pixels from one row to the next, and from a row to its name above it, if it is there."""

    surface: Surface
    step: int
    above: int = 0


WIDE = Layout(Surface(size=(500, 0), margins=(4, 40, 26, 276)), 34)
NARROW = Layout(Surface(size=(282, 0), margins=(4, 36, 26, 14), letters=12), 54, 27)


def packages_by_definition(data: Published) -> Picture:
    """A dot for each package under each definition, and for each act that a source numbers."""
    table, numbers = data.tables["packages_by_definition"], data.tables["package_numbers"]
    groups = [*definitions(data)], [*numberings(data)]
    wide, narrow = (drawing(data, groups, layout) for layout in (WIDE, NARROW))
    given = numbers.where("implied", "FALSE")
    figures = Figures.of(table, table.rows, COLUMNS), Figures.of(numbers, given, NUMBERS)
    return Picture(wide, narrow, figures)


def definitions(data: Published) -> Iterator[Strip]:
    table = data.tables["packages_by_definition"]
    for definition in data.tables["package_definitions"].rows:
        title, rows = definition["title"], table.where("definition_id", definition["definition_id"])
        marks = []
        for row in rows:
            number, action = row["ordinal"], items(row["action_ids"])[0]
            marks.append(mark(row["date"], number, action, f"{title}, {number}"))
        yield Strip(title, marks, rows[-1]["ordinal"])


def numberings(data: Published) -> Iterator[Strip]:
    """As sources give a number; several that give an act the same number are one dot each."""
    table, dates = data.tables["package_numbers"], data.tables["action_dates"].by_id
    given = table.where("implied", "FALSE")
    for numbering, name in table.schema.field("numbering").labels.items():
        marks = []
        for row in given:
            if row["numbering"] == numbering:
                action, what = row["action_id"], f"{row['stated_as']} ({name})"
                marks.append(mark(dates[action]["date"], row["number"], action, what))
        if marks:
            yield Strip(name, marks)


def mark(date: str, number: str, action: str, what: str) -> Mark:
    """Its depth is set by the row that it stands in."""
    words, address = f"{day_words(date)}: {what}", record_path("sanctions_actions", action)
    return Mark.on(date, 0, row={"number": number}, words=words, address=address)


def drawing(data: Published, groups: Sequence[Sequence[Strip]], layout: Layout) -> Drawing:
    names = [data.tables["packages_by_definition"].schema.chart[n] for n in ("counted", "stated")]
    rows = sum(len(strips) + 1 for strips in groups)
    times = [mark.time for strips in groups for strip in strips for mark in strip.marks]
    surface = replace(
        layout.surface,
        size=(layout.surface.size[0], round(layout.step * (rows - HEAD))),
        span=(min(times) - 0.1, max(times) + 0.1),
        depth=(-rows, -HEAD),
    )
    shapes, marks, row = [], [], 0
    for name, strips in zip(names, groups, strict=True):
        row -= 1
        left = -surface.margins[3]
        shapes.append(
            surface.words(surface.span[0], row, name, dx=left, dy=-4, align="left", **BOLD, **HALO)
        )
        for strip in strips:
            row -= 1
            in_row = [replace(one, depth=row, base=row) for one in strip.marks]
            shapes += strip_shapes(strip, in_row, surface, layout)
            marks += in_row
    return Drawing.of(surface, shapes, marks)


def strip_shapes(strip: Strip, marks: Sequence[Mark], surface: Surface, layout: Layout) -> Shapes:
    """Its line, its dots with their numbers as far as there is room, its name and its answer."""
    row, (first, last) = marks[0].depth, surface.span
    yield line(surface.at(first, row), surface.at(last, row), LINE)
    for one in marks:
        yield point(surface, one, "circle", 40, **solid(strip.colour))
    wanted = {(one.time, one.row["number"]): one for one in reversed(marks)}
    ends = (surface.at(first, row), surface.at(last, row))
    labels = [Label(one.row["number"], one.time, one.depth) for one in wanted.values()]
    for label in place_labels(surface, labels, [Box.between(*ends)], SIDES[:1]):
        yield label.written(surface, size=11)
    if layout.above:
        side = {"dx": -surface.margins[3], "dy": -layout.above, "align": "left"}
    else:
        side = {"dx": -12, "align": "right"}
    yield surface.words(first, row, strip.name, **side, colour=SOFT, **HALO)
    if strip.answer:
        yield surface.words(last, row, strip.answer, dx=8, align="left", **BOLD)
