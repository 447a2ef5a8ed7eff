"""The number of EU packages over time under each definition, and the numbers that sources gave."""

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from scripts.addresses import record_path
from scripts.charts import marks as signs
from scripts.charts.legend import Entry, height, key
from scripts.charts.palette import TEXT, TIGHTENING
from scripts.charts.picture import Figures, Picture
from scripts.charts.surface import Canvas, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.model import items
from scripts.periods import period
from scripts.words import day_words

READING = (
    "Each line counts the packages of the EU under one definition; the number at its end is its"
    " answer. A cross or a bar is the number that a source gives to an action."
)
STYLES: Sequence[dict[str, Any]] = (
    {"dash": (6, 3), "width": 1.5},
    {"dash": (2, 2), "width": 1.5},
    {"dash": (9, 3, 2, 3), "width": 1.5},
    {"dash": (1, 0), "width": 1.2},
    {"dash": (1, 0), "width": 2.8},
)
"""For the definitions in the order of their ids."""
SHAPES: Mapping[str, str] = {
    "domestic_rounds": "M-.6,0H.6M0,-.6V.6",
    "packages_since_2020": "M-.5,-.5L.5,.5M-.5,.5L.5,-.5",
    "after_invasion": "M-.5,-.3H.5M-.5,.3H.5",
    "joint_with_russia": "M-.3,-.5V.5M.3,-.5V.5",
    "russia": "M0,-.6V.6",
    "eurasia_daily_monitor": "M-.6,0H.6M-.3,-.5L.3,.5M-.3,.5L.3,-.5",
}
NUMBERS = ("action_id", "number", "numbering", "stated_as", "source_id")


def packages_by_definition(data: Published) -> Picture:
    """A step for each package under each definition; crosses where a source numbers an action."""
    table, numbers = data.tables["packages_by_definition"], data.tables["package_numbers"]
    given = [row for row in numbers.rows if row["implied"] == "false"]
    entries = [*definition_entries(data), *numbering_entries(numbers, given)]
    across, down = canvases(table, height(entries))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(data, given),
        wide=drawing(data, given, across, key(across, entries, 24, 14)),
        narrow=drawing(data, given, down, key(down, entries, -30, -25 - height(entries))),
        figures=(
            Figures(
                table.name,
                table.schema.title,
                ("definition_id", "ordinal", "date", "action_ids"),
                tuple(row["package_id"] for row in table.rows),
            ),
            Figures(
                numbers.name,
                numbers.schema.title,
                NUMBERS,
                tuple(row["number_id"] for row in given),
            ),
        ),
    )


def definition_entries(data: Published) -> list[Entry]:
    """Each definition with its answer."""
    return [
        Entry(f"{name}: {len(rows)}", TIGHTENING, **style)
        for (name, rows), style in zip(by_definition(data), STYLES, strict=True)
    ]


def by_definition(data: Published) -> list[tuple[str, list[Row]]]:
    table, definitions = data.tables["packages_by_definition"], data.tables["package_definitions"]
    return [
        (row["title"], table.where("definition_id", row["definition_id"]))
        for row in definitions.rows
    ]


def numbering_entries(numbers: PublishedTable, given: Sequence[Row]) -> list[Entry]:
    there = {row["numbering"] for row in given}
    return [
        Entry(label, TEXT, shape=SHAPES[numbering], stroked=True)
        for numbering, label in numbers.schema.field("numbering").labels.items()
        if numbering in there
    ]


def canvases(table: PublishedTable, above: int) -> tuple[Canvas, Canvas]:
    days = [years(period(row["date"]).first) for row in table.rows]
    most = max(int(row["ordinal"]) for row in table.rows)
    frame = {
        "span": (min(days) - 0.04, max(days) + 0.1),
        "depth": (0, most + 1),
        "axis": tuple(range(0, most + 2, 5)),
    }
    across = Canvas(across=True, size=(720, 400), margins=(14, 30, 26, 30), **frame)
    down = Canvas(across=False, size=(276, 720), margins=(above + 40, 14, 8, 42), **frame)
    return across, down


def drawing(
    data: Published, given: Sequence[Row], canvas: Canvas, names: Sequence[alt.Chart]
) -> alt.LayerChart:
    counted = [
        pd.DataFrame([package(data, row, name) for row in rows])
        for name, rows in by_definition(data)
    ]
    stated = pd.DataFrame([number(data, row) for row in given])
    return canvas.draw(
        *names,
        *(
            signs.steps(
                canvas, rows, TIGHTENING, strokeDash=list(style["dash"]), strokeWidth=style["width"]
            )
            for rows, style in zip(counted, STYLES, strict=True)
        ),
        *(
            signs.strokes(canvas, rows, SHAPES[numbering], TEXT)
            for numbering, rows in stated.groupby("numbering")
        ),
        *(last_figure(canvas, rows) for rows in counted),
        signs.links(canvas, pd.concat([*counted, stated])),
    )


def last_figure(canvas: Canvas, rows: pd.DataFrame) -> alt.Chart:
    last = rows.tail(1).assign(text=lambda rows: rows["depth"])
    style = {"align": "left", "dx": 9} if canvas.across else {"baseline": "top", "dy": 9}
    return signs.words(canvas, last, **style)


def package(data: Published, row: Row, definition: str) -> dict[str, Any]:
    action = items(row["action_ids"])[0]
    return {
        **place(row["date"], int(row["ordinal"]), action),
        "part": row["definition_id"],
        "words": f"{day_words(row['date'])}: {definition}, {row['ordinal']}",
    }


def number(data: Published, row: Row) -> dict[str, Any]:
    """A number as a source gives it, on the day of the action that it numbers."""
    date = data.tables["action_dates"].by_id[row["action_id"]]["date"]
    label = data.tables["package_numbers"].label("numbering", row["numbering"])
    return {
        **place(date, int(row["number"]), row["action_id"]),
        "numbering": row["numbering"],
        "words": f"{day_words(date)}: {row['stated_as']} ({label})",
    }


def place(date: str, count: int, action: str) -> dict[str, Any]:
    time = years(period(date).first)
    address = record_path("sanctions_actions", action)
    spot = {"first": time, "last": time, "time": time, "depth": count, "base": count}
    return {**spot, "address": address}


def description(data: Published, given: Sequence[Row]) -> str:
    """How many packages there are under each definition, and by when."""
    counts = [
        f"{name}: {len(rows)} by {day_words(rows[-1]['date'])}"
        for name, rows in by_definition(data)
    ]
    return f"{'; '.join(counts)}. {data.tables['package_numbers'].schema.title}: {len(given)}."
