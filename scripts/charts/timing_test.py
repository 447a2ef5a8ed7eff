"""What all shifts give in the timing test, with what was observed: a small picture for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from scripts.charts.legend import Entry, drawing_with_legend
from scripts.charts.palette import LINE, RELEASED, SOFT, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Place, Shapes, line, rect, solid
from scripts.charts.surface import Surface
from scripts.export.published import Published, PublishedTable, Row

SHOWN = {"period": "since-2020", "as_of": "all"}
"""Which of the tests are drawn: those on all data since August 2020."""
COLUMNS = (
    *("question", "window_days", "same_day", "share_of_days", "releases", "within", "expected"),
    *("p_closer", "p_farther", "p_family", "smallest_effect", "reading"),
)
USUAL = 0.7
"""The strength of the grey of bars that would not stand out."""
HEAD = 22
"""Pixels above the uppermost row, for the windows."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Pixels: the room of a row and of a column, of the bars within them, and to their left. The
    name of a row stands there or above the row."""

    row: int
    column: int
    bars: int
    tall: int
    left: int
    above: bool


WIDE = Grid(row=47, column=162, bars=140, tall=22, left=236, above=False)
NARROW = Grid(row=80, column=80, bars=70, tall=34, left=12, above=True)


def timing_test(data: Published) -> Picture:
    """Rows are questions, columns are windows."""
    table = data.tables["timing_test"]
    tests = [row for row in table.rows if all(row[name] == SHOWN[name] for name in SHOWN)]
    return Picture(
        wide=drawing(data, tests, WIDE),
        narrow=drawing(data, tests, NARROW),
        figures=(Figures.of(table, tests, COLUMNS),),
    )


def drawing(data: Published, tests: Sequence[Row], grid: Grid) -> Drawing:
    table = data.tables["timing_test"]
    rows, across = questions(table, tests), grid.column * len(windows(tests))
    size, margins = (across, grid.row * len(rows) + HEAD), (10, 8, 40, grid.left)
    surface = Surface.of_pixels(size, margins, letters=12 if grid.above else 13)
    return drawing_with_legend(surface, legend_entries(table), partial(shapes, data, tests, grid))


def legend_entries(table: PublishedTable) -> list[Entry]:
    words = table.schema.chart
    return [
        Entry(words["usual"], SOFT, width=8, opacity=USUAL),
        Entry(words["unusual"], TEXT, width=8),
        Entry(words["observed"], RELEASED, width=2.5),
        Entry(table.label("reading", "silent"), LINE, width=8),
    ]


def shapes(data: Published, tests: Sequence[Row], grid: Grid, surface: Surface) -> Shapes:
    table, columns = data.tables["timing_test"], windows(tests)
    rows = questions(table, tests)
    for test in tests:
        row, column = (test["question"], test["same_day"]), int(test["window_days"])
        corner = grid.column * columns.index(column), grid.row * rows.index(row)
        yield from panel(data, test, corner, surface, grid)
    yield from row_names(table, rows, surface, grid)
    name, middle = table.schema.chart["across"], surface.size[0] / 2
    yield surface.words(middle, 0, name, dy=22, baseline="top", colour=SOFT)
    for number, window in enumerate(columns):
        yield from column_names(table, tests[0], window, grid.column * number, surface, grid)


def questions(table: PublishedTable, tests: Sequence[Row]) -> list[tuple[str, str]]:
    """From the lowest row up: each question for each way to deal with the same day."""
    order = [*table.schema.field("question").labels]
    asked = dict.fromkeys((row["question"], row["same_day"]) for row in tests)
    return sorted(asked, key=lambda pair: (order.index(pair[0]), pair[1]), reverse=True)


def windows(tests: Sequence[Row]) -> list[int]:
    return sorted({int(row["window_days"]) for row in tests})


def panel(data: Published, test: Row, corner: Place, surface: Surface, grid: Grid) -> Shapes:
    """How many shifts give each number of releases, and the number that was observed."""
    left, foot = corner
    bins = data.tables["timing_null"].where("test_id", test["test_id"])
    tallest = max(int(row["shifts"]) for row in bins)
    wide = grid.bars / (int(test["releases"]) + 1)
    silent = test["reading"] == "silent"
    for row in bins:
        within, height = int(row["within"]), grid.tall * int(row["shifts"]) / tallest
        paint = solid(TEXT) if unusual(test, within) else {"fill": SOFT, "opacity": USUAL}
        lower = surface.at(left + wide * within, foot)
        upper = surface.at(left + wide * (within + 1), foot + height)
        yield rect(lower, upper, **(solid(LINE) if silent else paint))
    yield line(surface.at(left, foot), surface.at(left + grid.bars, foot), SOFT)
    observed, top = left + wide * (int(test["within"]) + 0.5), foot + grid.tall + 4
    colour = SOFT if silent else RELEASED
    yield line(surface.at(observed, foot), surface.at(observed, top), colour, 2.5)
    yield surface.words(
        observed, top, test["within"], dy=-2, baseline="bottom", colour=SOFT if silent else TEXT
    )


def unusual(test: Row, within: int) -> bool:
    few, many = test["unusual_up_to"], test["unusual_from"]
    return bool(few and within <= int(few)) or bool(many and within >= int(many))


def row_names(
    table: PublishedTable, rows: Sequence[tuple[str, str]], surface: Surface, grid: Grid
) -> Shapes:
    """The question of each row, over it or to its left, with how the same day is dealt with."""
    up, style = (grid.tall + 28, {"align": "left"})
    if not grid.above:
        up, style = 14, {"align": "right", "dx": -12}
    name = table.schema.field("same_day").title
    for row, (question, same_day) in enumerate(rows):
        words, high = table.label("question", question), grid.row * row + up
        way = f"{name} {table.label('same_day', same_day)}".lower() if same_day else ""
        if way and grid.above:
            words, way = f"{words}, {way}", ""
        yield surface.words(0, high, words, **style)
        if way:
            yield surface.words(0, high, way, dy=16, colour=SOFT, **style)


def column_names(
    table: PublishedTable, test: Row, window: int, left: int, surface: Surface, grid: Grid
) -> Shapes:
    """The window of a column above it; below it what the ends of its bars stand for."""
    middle, right, top = left + grid.bars / 2, left + grid.bars, surface.size[1] - 8
    unit = table.schema.field("window_days").unit
    yield surface.words(middle, top, f"{window} {unit}", colour=SOFT)
    style = {"dy": 4, "baseline": "top", "colour": SOFT}
    yield surface.words(left, 0, "0", align="left", **style)
    yield surface.words(right, 0, test["releases"], align="right", **style)
