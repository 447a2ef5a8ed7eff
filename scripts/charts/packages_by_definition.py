"""The number of EU packages over time under each definition, and the numbers that sources gave."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scripts.addresses import record_path
from scripts.charts.legend import Entry, below, legend, legend_above
from scripts.charts.marks import Mark, point, steps
from scripts.charts.palette import TEXT, TIGHTENING
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Shapes
from scripts.charts.surface import Surface, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.model import items
from scripts.periods import period
from scripts.words import day_words

READING = (
    "Each line counts the packages of the EU under one definition; the number at its end is its"
    " answer. A cross or a bar is the number that a source gives to an action."
)
STYLES: Sequence[Mapping[str, object]] = (
    {"dash": "6,3", "width": 1.5},
    {"dash": "2,2", "width": 1.5},
    {"dash": "9,3,2,3", "width": 1.5},
    {"dash": "", "width": 1.2},
    {"dash": "", "width": 2.8},
)
"""For the definitions in the order of their ids."""
SIGNS: Mapping[str, str] = {
    "domestic_rounds": "plus",
    "packages_since_2020": "times",
    "after_invasion": "lying-bars",
    "joint_with_russia": "standing-bars",
    "russia": "standing-bar",
    "eurasia_daily_monitor": "hash",
}
COLUMNS = ("definition_id", "ordinal", "date", "action_ids")
NUMBERS = ("action_id", "number", "numbering", "stated_as", "source_id")
WIDE = Surface(size=(720, 400), margins=(14, 30, 26, 30))
NARROW = Surface(size=(276, 400), margins=(26, 30, 26, 26), letters=12)


def packages_by_definition(data: Published) -> Picture:
    """A step for each package under each definition; crosses where a source numbers an action."""
    table, numbers = data.tables["packages_by_definition"], data.tables["package_numbers"]
    given = numbers.where("implied", "FALSE")
    entries = [*definition_entries(data), *numbering_entries(numbers, given)]
    counted = [[package(row, name) for row in rows] for name, rows in by_definition(data)]
    numbered = [number(data, row) for row in given]
    marks = [*(mark for rows in counted for mark in rows), *numbered]
    wide, narrow = (replace(one, **scales(table)) for one in (WIDE, below(NARROW, entries)))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(data, given),
        wide=Drawing.of(
            wide, shapes(counted, numbered, wide), marks, legend(wide, entries, 24, 14)
        ),
        narrow=Drawing.of(
            narrow, shapes(counted, numbered, narrow), marks, legend_above(narrow, entries)
        ),
        figures=(Figures.of(table, table.rows, COLUMNS), Figures.of(numbers, given, NUMBERS)),
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
        Entry(label, TEXT, SIGNS[numbering], stroked=True)
        for numbering, label in numbers.schema.field("numbering").labels.items()
        if numbering in there
    ]


def scales(table: PublishedTable) -> Mapping[str, object]:
    days = [years(period(row["date"]).first) for row in table.rows]
    most = max(int(row["ordinal"]) for row in table.rows)
    levels = tuple((count, f"{count}") for count in range(0, most + 2, 5))
    return {"span": (min(days) - 0.04, max(days) + 0.1), "depth": (0, most + 1), "levels": levels}


def shapes(counted: Sequence[Sequence[Mark]], numbered: Sequence[Mark], surface: Surface) -> Shapes:
    for marks, style in zip(counted, STYLES, strict=True):
        yield steps(surface, marks, TIGHTENING, **style)
    for mark in numbered:
        name = SIGNS[mark.row["numbering"]]
        yield point(surface, mark, name, 80, stroke=TEXT, stroke_width=1.6)
    # Two definitions that end in one place have one number.
    ends = {(last.time, last.depth): last.row["ordinal"] for *_, last in counted}
    for place, answer in ends.items():
        yield surface.words(*place, answer, dx=9, align="left")


def package(row: Row, definition: str) -> Mark:
    words = f"{day_words(row['date'])}: {definition}, {row['ordinal']}"
    return mark(row, row["date"], int(row["ordinal"]), items(row["action_ids"])[0], words)


def number(data: Published, row: Row) -> Mark:
    """A number as a source gives it, on the day of the action that it numbers."""
    date = data.tables["action_dates"].by_id[row["action_id"]]["date"]
    label = data.tables["package_numbers"].label("numbering", row["numbering"])
    words = f"{day_words(date)}: {row['stated_as']} ({label})"
    return mark(row, date, int(row["number"]), row["action_id"], words)


def mark(row: Row, date: str, count: int, action: str, words: str) -> Mark:
    address = record_path("sanctions_actions", action)
    return Mark.on(date, count, row=row, words=words, address=address)


def description(data: Published, given: Sequence[Row]) -> str:
    """How many packages there are under each definition, and by when."""
    counts = [
        f"{name}: {len(rows)} by {day_words(rows[-1]['date'])}"
        for name, rows in by_definition(data)
    ]
    return f"{'; '.join(counts)}. {data.tables['package_numbers'].schema.title}: {len(given)}."
