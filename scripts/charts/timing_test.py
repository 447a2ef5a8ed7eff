"""What all shifts give in the timing test, with what was observed: a small picture for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.charts.palette import RELEASED, SOFT, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Place, Shapes, line, rect, solid
from scripts.charts.surface import Surface
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import day_words, grouped

SHOWN = {"period": "since-2020", "as_of": "all"}
"""Which of the tests are drawn: those on all data since August 2020."""
FAMILY = "since-2020-all-left-out"
"""The tests that the title counts."""
READING = (
    "Each small picture is one test. Bars show in how many shifts so many releases lie within the"
    " window, from none on the left to all on the right; black bars are so far out that they would"
    " stand out. The upright line with the number is what happened. A window that covers so many"
    " days that no number of releases would stand out as close can't answer."
)
COLUMNS = (
    *("question", "window_days", "same_day", "share_of_days", "releases", "within", "expected"),
    *("p_closer", "p_farther", "p_family", "smallest_effect", "reading"),
)
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

    def surface(self, table: PublishedTable, tests: Sequence[Row]) -> Surface:
        """In pixels to the right and upwards."""
        across = self.column * len(windows(tests))
        up = self.row * len(questions(table, tests)) + HEAD
        margins = (4, 8, 20, self.left)
        return Surface(
            size=(across, up), margins=margins, span=(0, across), depth=(0, up), times=()
        )

    def corner(self, table: PublishedTable, tests: Sequence[Row], test: Row) -> Place:
        """Where the bars of a test begin."""
        column = windows(tests).index(int(test["window_days"]))
        below = questions(table, tests)[::-1].index((test["question"], test["same_day"]))
        return self.column * column, self.row * below


WIDE = Grid(row=62, column=122, bars=106, tall=34, left=236, above=False)
NARROW = Grid(row=80, column=80, bars=70, tall=34, left=12, above=True)


def timing_test(data: Published) -> Picture:
    """Rows are questions, columns are windows."""
    table = data.tables["timing_test"]
    tests = [row for row in table.rows if all(row[name] == SHOWN[name] for name in SHOWN)]
    wide, narrow = WIDE.surface(table, tests), NARROW.surface(table, tests)
    return Picture(
        title=finding(data),
        caption=READING,
        description=description(table, tests),
        wide=Drawing.of(wide, shapes(data, tests, wide, WIDE)),
        narrow=Drawing.of(narrow, shapes(data, tests, narrow, NARROW)),
        figures=(Figures.of(table, tests, COLUMNS),),
    )


def finding(data: Published) -> str:
    family = data.tables["timing_family"].by_id[FAMILY]
    return (
        f"Releases in Belarus: {family['stand_out']} of {family['tests']} tests stand out,"
        f" as in {grouped(family['shifts_as_many'])} of {grouped(family['shifts'])} shifts"
    )


def shapes(data: Published, tests: Sequence[Row], surface: Surface, grid: Grid) -> Shapes:
    table = data.tables["timing_test"]
    for test in tests:
        yield from panel(data, test, grid.corner(table, tests, test), surface, grid)
    yield from row_names(table, tests, surface, grid)
    for number, window in enumerate(windows(tests)):
        yield from column_names(table, tests[0], window, grid.column * number, surface, grid)


def questions(table: PublishedTable, tests: Sequence[Row]) -> list[tuple[str, str]]:
    """The uppermost row is the first: each question for each way to deal with the same day."""
    order = [*table.schema.field("question").labels]
    asked = dict.fromkeys((row["question"], row["same_day"]) for row in tests)
    return sorted(asked, key=lambda pair: (order.index(pair[0]), pair[1]))


def windows(tests: Sequence[Row]) -> list[int]:
    return sorted({int(row["window_days"]) for row in tests})


def panel(data: Published, test: Row, corner: Place, surface: Surface, grid: Grid) -> Shapes:
    """How many shifts give each number of releases, and the number that was observed."""
    left, foot = corner
    bins = data.tables["timing_null"].where("test_id", test["test_id"])
    tallest = max(int(row["shifts"]) for row in bins)
    wide = grid.bars / (int(test["releases"]) + 1)
    for row in bins:
        within, height = int(row["within"]), grid.tall * int(row["shifts"]) / tallest
        paint = solid(TEXT) if unusual(test, within) else {"fill": SOFT, "opacity": 0.7}
        lower = surface.at(left + wide * within, foot)
        yield rect(lower, surface.at(left + wide * (within + 1), foot + height), **paint)
    yield line(surface.at(left, foot), surface.at(left + grid.bars, foot), SOFT)
    observed, top = left + wide * (int(test["within"]) + 0.5), foot + grid.tall + 4
    yield line(surface.at(observed, foot), surface.at(observed, top), RELEASED, 2.5)
    yield surface.words(observed, top, test["within"], dy=-2, baseline="bottom")
    if test["reading"] == "silent":
        words, middle = data.tables["timing_test"].label("reading", "silent"), foot + grid.tall / 2
        yield surface.words(left, middle, words, align="left", colour=SOFT, size=10)


def unusual(test: Row, within: int) -> bool:
    few, many = test["unusual_up_to"], test["unusual_from"]
    return bool(few and within <= int(few)) or bool(many and within >= int(many))


def row_names(table: PublishedTable, tests: Sequence[Row], surface: Surface, grid: Grid) -> Shapes:
    """The question of each row, over it or to its left, with how the same day is dealt with."""
    up, style = (grid.tall + 28, {"align": "left"})
    if not grid.above:
        up, style = 14, {"align": "right", "dx": -12}
    name = table.schema.field("same_day").title
    for below, (question, same_day) in enumerate(reversed(questions(table, tests))):
        words, high = table.label("question", question), grid.row * below + up
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


def description(table: PublishedTable, tests: Sequence[Row]) -> str:
    """What the tests say, by reading, and which of them stand out."""
    one, readings = tests[0], [row["reading"] for row in tests]
    counts = [
        f"{label}: {readings.count(reading)} of {len(tests)} tests."
        for reading, label in table.schema.field("reading").labels.items()
    ]
    out = [
        f"{table.label('question', row['question'])}, {row['window_days']} days: {row['within']}"
        for row in tests
        if row["reading"] in ("closer", "farther")
    ]
    return (
        f"{one['releases']} releases from {day_words(one['from_date'])} to"
        f" {day_words(one['to_date'])}. {' '.join(counts)} Those that stand out: {'; '.join(out)}."
    )
