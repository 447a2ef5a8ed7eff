"""From the first number of Viasna's list to the last: who was released, and who was added."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.charts.palette import RELEASED, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import BOLD, HALO, Shapes, rect, solid
from scripts.charts.surface import Surface
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import day_words, group_thousands

COLUMNS = (
    *("from_date", "to_date", "days", "listed_at_start", "listed_at_end", "change"),
    *("people_lowest", "people_highest", "listed_lowest"),
    *("new_names_lowest", "new_names_if_all_listed"),
)
STEP, TALL, NAME = 48, 20, 6
"""Pixels from one bar to the next, of a bar, and from a bar up to its name."""
LEVEL = 500


@dataclass(frozen=True, slots=True)
class Bar:
    """How many people, from where the bar before it ends."""

    name: str
    start: int
    end: int
    paint: dict[str, object]


def prisoner_stock_and_flow(data: Published) -> Picture:
    """Four bars: the list, minus the released, plus the added, the list."""
    table = data.tables["prisoner_stock_and_flow"]
    shown = bars(table, largest(table.where("basis", "stated_total")))
    return Picture(
        wide=drawing(table, shown, 694, 13),
        narrow=drawing(table, shown, 266, 12),
        figures=Figures.by_label(table, "basis", COLUMNS),
    )


def largest(totals: Sequence[Row]) -> Row:
    """The largest of Viasna's totals; of several alike, the one between the nearest values."""
    return max(totals, key=lambda row: (int(row["listed_lowest"]), -int(row["days"])))


def bars(table: PublishedTable, row: Row) -> list[Bar]:
    words = table.schema.chart
    first, released, last = (
        int(row[name]) for name in ("listed_at_start", "listed_lowest", "listed_at_end")
    )
    stock, low = solid(TEXT), first - released
    added = {"stroke": TEXT, "stroke_width": 1.5}
    return [
        Bar(f"{words['start']}, {day_words(row['from_date'])}", 0, first, stock),
        Bar(words["released"], first, low, solid(RELEASED)),
        Bar(words["added"], low, last, added),
        Bar(f"{words['end']}, {day_words(row['to_date'])}", 0, last, stock),
    ]


def drawing(table: PublishedTable, shown: Sequence[Bar], across: int, letters: int) -> Drawing:
    most = max(bar.end for bar in shown)
    surface = Surface(
        size=(across, STEP * len(shown)),
        margins=(2, 50, 44, 12),
        letters=letters,
        span=(0, most),
        depth=(-STEP * len(shown), 0),
        times=tuple((people, group_thousands(people)) for people in range(0, most + 1, LEVEL)),
        times_name=table.schema.field("listed_at_end").unit,
    )
    return Drawing.of(surface, shapes(shown, surface))


def shapes(shown: Sequence[Bar], surface: Surface) -> Shapes:
    for number, bar in enumerate(shown):
        top, foot = -STEP * (number + 1) + TALL, -STEP * (number + 1)
        yield rect(surface.at(bar.start, top), surface.at(bar.end, foot), **bar.paint)
        yield surface.words(
            0, top, bar.name, dx=2, dy=-NAME, align="left", baseline="alphabetic", **HALO
        )
        end = max(bar.start, bar.end)
        people = group_thousands(abs(bar.end - bar.start))
        yield surface.words(end, (top + foot) / 2, people, dx=6, align="left", **BOLD)
