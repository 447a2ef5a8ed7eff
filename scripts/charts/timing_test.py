"""What random dates gave in the timing test, with what was observed: a small picture for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import altair as alt
import pandas as pd

from scripts.charts import marks as signs
from scripts.charts.palette import RELEASED, SOFT, TEXT
from scripts.charts.picture import Figures, Picture
from scripts.charts.surface import Canvas
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
HEAD = 22


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
        figures=(
            Figures(
                table.name,
                table.schema.title,
                COLUMNS,
                tuple(row["test_id"] for row in tests),
            ),
        ),
    )


def drawing(
    data: Published, tests: Sequence[Row], grid: Grid, margins: tuple[int, int, int, int]
) -> alt.LayerChart:
    """One surface in pixels: to the right and upwards."""
    table = data.tables["timing_test"]
    questions = [*table.schema.field("question").labels]
    windows = sorted({int(row["window_days"]) for row in tests})
    size = (grid.column * len(windows), grid.row * len(questions) + HEAD)
    canvas = Canvas(
        across=True, span=(0, size[0]), depth=(0, size[1]), size=size, margins=margins, marks=()
    )
    corner = {
        (question, window): (
            grid.column * column,
            size[1] - HEAD - grid.row * (line + 1),
        )
        for (line, question), (column, window) in product(enumerate(questions), enumerate(windows))
    }
    panels = [(row, corner[row["question"], int(row["window_days"])]) for row in tests]
    bars = pd.DataFrame([bar for row, at in panels for bar in histogram(data, row, at, grid)])
    seen = pd.DataFrame([observed(row, at, grid) for row, at in panels])
    floor = pd.DataFrame(
        [
            {"time": right, "time_end": right + grid.bars, "depth": down, "depth_end": down}
            for right, down in corner.values()
        ]
    )
    return canvas.draw(
        signs.bars(canvas, bars[~bars["beyond"]], SOFT, 0.65),
        signs.bars(canvas, bars[bars["beyond"]], TEXT),
        signs.piece(canvas, floor, SOFT, strokeWidth=1),
        signs.piece(canvas, seen, RELEASED, strokeWidth=2.5),
        signs.words(
            canvas, seen.assign(depth=seen["depth_end"]), baseline="bottom", dy=-2, color=TEXT
        ),
        *heads(table, canvas, grid, questions, windows),
        *ends(canvas, grid, tests, windows),
    )


def histogram(
    data: Published, test: Row, at: tuple[int, int], grid: Grid
) -> list[Mapping[str, object]]:
    """How often each number of releases came up; the tallest bar of a picture fills it."""
    rows = data.tables["timing_null"].where("test_id", test["test_id"])
    tallest = max(int(row["draws"]) for row in rows)
    wide = grid.bars / (int(test["releases"]) + 1)
    return [
        {
            "first": at[0] + wide * int(row["within"]),
            "last": at[0] + wide * (int(row["within"]) + 1),
            "low": at[1],
            "high": at[1] + grid.tall * int(row["draws"]) / tallest,
            "beyond": unusual(test, int(row["within"])),
        }
        for row in rows
    ]


def unusual(test: Row, within: int) -> bool:
    few, many = test["unusual_up_to"], test["unusual_from"]
    return bool(few and within <= int(few)) or bool(many and within >= int(many))


def observed(test: Row, at: tuple[int, int], grid: Grid) -> Mapping[str, object]:
    wide = grid.bars / (int(test["releases"]) + 1)
    time = at[0] + wide * (int(test["within"]) + 0.5)
    return {
        **{"time": time, "time_end": time, "depth": at[1], "depth_end": at[1] + grid.tall + 4},
        "text": test["within"],
    }


def heads(
    table: PublishedTable,
    canvas: Canvas,
    grid: Grid,
    questions: Sequence[str],
    windows: Sequence[int],
) -> list[alt.Chart]:
    """The question of each row and the window of each column."""
    top = canvas.size[1]
    unit = table.schema.field("window_days").unit
    columns = [
        {"time": grid.column * at + grid.bars / 2, "depth": top - 8, "text": f"{window} {unit}"}
        for at, window in enumerate(windows)
    ]
    rows = [
        {
            "time": 0,
            "depth": top - HEAD - grid.row * (line + 1) + (grid.tall + 28 if grid.above else 14),
            "text": table.label("question", question),
        }
        for line, question in enumerate(questions)
    ]
    style = {"align": "left"} if grid.above else {"align": "right", "dx": -12}
    return [
        signs.words(canvas, pd.DataFrame(columns), color=SOFT),
        signs.words(canvas, pd.DataFrame(rows), **style),
    ]


def ends(
    canvas: Canvas, grid: Grid, tests: Sequence[Row], windows: Sequence[int]
) -> list[alt.Chart]:
    """Under the lowest row, what the left and the right end of the bars stand for."""
    places = {"left": (0, "0"), "right": (grid.bars, tests[0]["releases"])}
    return [
        signs.words(
            canvas,
            pd.DataFrame(
                [
                    {"time": grid.column * at + right, "depth": 0, "text": text}
                    for at in range(len(windows))
                ]
            ),
            align=align,
            baseline="top",
            dy=4,
            color=SOFT,
        )
        for align, (right, text) in places.items()
    ]


def description(table: PublishedTable, tests: Sequence[Row]) -> str:
    """What the tests say, by reading, and which of them stand out."""
    one = tests[0]
    labels = table.schema.field("reading").labels
    counts = {reading: sum(row["reading"] == reading for row in tests) for reading in labels}
    told = [f"{label}: {counts[name]} of {len(tests)} tests." for name, label in labels.items()]
    out = [
        f"{table.label('question', row['question'])}, {row['window_days']} days: {row['within']}"
        for row in tests
        if row["reading"] in ("closer", "farther")
    ]
    return (
        f"{one['releases']} releases from {day_words(one['from_date'])} to"
        f" {day_words(one['to_date'])}. {' '.join(told)} Those that stand out: {'; '.join(out)}."
    )
