"""What random dates gave in the timing test, with what was observed: a small picture for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.charts.palette import RELEASED, SOFT, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Shapes, line, rect, solid
from scripts.charts.surface import Surface
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import day_words

SHOWN = {"period": "since-2020", "as_of": "all", "null_model": "shifted"}
"""Which of the tests are drawn: the main one, on all data since August 2020."""
READING = (
    "Each small picture is one test. Bars show how often random dates gave so many releases within"
    " the window, from none on the left to all on the right; black bars are so far out that at most"
    " one draw in twenty gets there. The upright line with the number is what happened."
)
COLUMNS = (
    *("question", "window_days", "occurrences", "releases", "within", "expected"),
    *("p_closer", "p_farther", "unusual_from", "unusual_up_to", "reading"),
)
HEAD = 22
"""Pixels above the uppermost row, for the windows."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Pixels: the room of a row and of a column, and of the bars within them. `above` is where the
    name of a row stands over it instead of to its left."""

    row: int
    column: int
    bars: int
    tall: int
    above: bool


WIDE = Grid(row=62, column=122, bars=106, tall=34, above=False)
NARROW = Grid(row=80, column=80, bars=70, tall=34, above=True)


def timing_test(data: Published) -> Picture:
    """Rows are questions, columns are windows."""
    table = data.tables["timing_test"]
    tests = [row for row in table.rows if all(row[name] == SHOWN[name] for name in SHOWN)]
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table, tests),
        wide=drawing(data, tests, WIDE, (4, 8, 20, 236)),
        narrow=drawing(data, tests, NARROW, (4, 8, 20, 12)),
        figures=(Figures.of(table, tests, COLUMNS),),
    )


def drawing(
    data: Published, tests: Sequence[Row], grid: Grid, margins: tuple[int, int, int, int]
) -> Drawing:
    """One surface in pixels, to the right and upwards."""
    questions, windows = questions_of(data.tables["timing_test"]), windows_of(tests)
    size = grid.column * len(windows), grid.row * len(questions) + HEAD
    surface = Surface(
        across=True,
        span=(0, size[0]),
        depth=(0, size[1]),
        size=size,
        margins=margins,
        marks=(),
    )
    panels = [
        shape
        for test in tests
        for shape in panel(data, test, corner(test, questions, windows, grid), surface, grid)
    ]
    heads = [
        *rows(data.tables["timing_test"], surface, grid),
        *columns(data.tables["timing_test"], windows, surface, grid),
        *ends(tests, windows, surface, grid),
    ]
    return Drawing.of(surface, [*panels, *heads])


def questions_of(table: PublishedTable) -> list[str]:
    return [*table.schema.field("question").labels]


def windows_of(tests: Sequence[Row]) -> list[int]:
    return sorted({int(row["window_days"]) for row in tests})


def corner(
    test: Row, questions: Sequence[str], windows: Sequence[int], grid: Grid
) -> tuple[int, int]:
    """Where the bars of a test begin, to the right and upwards; the first question is uppermost."""
    below = len(questions) - 1 - questions.index(test["question"])
    return grid.column * windows.index(int(test["window_days"])), grid.row * below


def panel(
    data: Published, test: Row, corner: tuple[int, int], surface: Surface, grid: Grid
) -> Shapes:
    """How often each number of releases came up, and the number that was observed."""
    left, foot = corner
    draws = data.tables["timing_null"].where("test_id", test["test_id"])
    tallest = max(int(row["draws"]) for row in draws)
    wide = grid.bars / (int(test["releases"]) + 1)
    for row in draws:
        within, height = int(row["within"]), grid.tall * int(row["draws"]) / tallest
        paint = solid(TEXT) if unusual(test, within) else {"fill": SOFT, "opacity": 0.7}
        lower, upper = (left + wide * within, foot), (left + wide * (within + 1), foot + height)
        yield rect(surface.at(*lower), surface.at(*upper), **paint)
    yield line(surface.at(left, foot), surface.at(left + grid.bars, foot), SOFT)
    observed, top = left + wide * (int(test["within"]) + 0.5), foot + grid.tall + 4
    yield line(surface.at(observed, foot), surface.at(observed, top), RELEASED, 2.5)
    yield surface.words(observed, top, test["within"], dy=-2, baseline="bottom")


def unusual(test: Row, within: int) -> bool:
    few, many = test["unusual_up_to"], test["unusual_from"]
    return bool(few and within <= int(few)) or bool(many and within >= int(many))


def rows(table: PublishedTable, surface: Surface, grid: Grid) -> Shapes:
    """The question of each row."""
    up, style = (grid.tall + 28, {"align": "left"})
    if not grid.above:
        up, style = 14, {"align": "right", "dx": -12}
    for below, question in enumerate(reversed(questions_of(table))):
        words = table.label("question", question)
        yield surface.words(0, grid.row * below + up, words, **style)


def columns(table: PublishedTable, windows: Sequence[int], surface: Surface, grid: Grid) -> Shapes:
    """The window of each column."""
    top, unit = surface.size[1] - 8, table.schema.field("window_days").unit
    for number, window in enumerate(windows):
        middle = grid.column * number + grid.bars / 2
        yield surface.words(middle, top, f"{window} {unit}", colour=SOFT)


def ends(tests: Sequence[Row], windows: Sequence[int], surface: Surface, grid: Grid) -> Shapes:
    """Under the lowest row, what the left and the right end of the bars stand for."""
    style = {"dy": 4, "baseline": "top", "colour": SOFT}
    for number in range(len(windows)):
        left = grid.column * number
        yield surface.words(left, 0, "0", align="left", **style)
        yield surface.words(left + grid.bars, 0, tests[0]["releases"], align="right", **style)


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
