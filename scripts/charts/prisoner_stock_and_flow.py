"""Viasna's list over time, and below it what was added and who was released between its values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scripts.charts.legend import Entry, below, legend, legend_above
from scripts.charts.marks import Mark, bar, frame, joined, level, point
from scripts.charts.palette import RELEASED, SOFT, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.prisoner_estimates import LONGEST_GAP, stretches
from scripts.charts.shapes import Shapes, line, solid
from scripts.charts.surface import Surface, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import day_words, grouped

MONTH = 30
"""Days to which the areas are scaled, so that long and short stretches compare."""
READING = (
    "The line is the number of people on Viasna's list. It breaks off where none is known for more"
    f" than {LONGEST_GAP} days. The areas beside it show the time between two such days. Filled:"
    " people added to the list, at least. Outline: how many if everyone released had been on it."
    " Green, on the other side of zero: people released. Dashed: the people added by Viasna's own"
    f" largest total of people released. All areas are people for {MONTH} days."
)
COLUMNS = (
    *("from_date", "to_date", "days", "listed_at_start", "listed_at_end", "change"),
    *("people_lowest", "people_highest", "listed_lowest"),
    *("new_names_lowest", "new_names_if_all_listed"),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels of depth: where the list begins and for each person, and the same for the flows."""

    stock: float
    person: float
    zero: float
    flow: float


WIDE = Surface(size=(690, 362), margins=(14, 40, 24, 40), depth=(0, 362))
WIDE_SCALE = Scale(stock=178, person=0.11, zero=66, flow=0.7)
NARROW = Surface(size=(290, 760), margins=(40, 8, 8, 42), depth=(-4, 290), across=False, letters=12)
NARROW_SCALE = Scale(stock=0, person=0.092, zero=206, flow=0.6)


def prisoner_stock_and_flow(data: Published) -> Picture:
    """A line of the list over areas of what came and went."""
    table = data.tables["prisoner_stock_and_flow"]
    rows = table.where("basis", "neighbouring_values")
    total = largest(table.where("basis", "stated_total"))
    entries = legend_entries(table)
    first, last = period(rows[0]["from_date"]).first, period(rows[-1]["to_date"]).last
    span = years(first), years(last) + 0.04
    wide, narrow = (replace(one, span=span) for one in (WIDE, below(NARROW, entries)))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(rows, total),
        wide=Drawing.of(
            wide, shapes(rows, total, wide, WIDE_SCALE), legend=legend(wide, entries, 330, 120)
        ),
        narrow=Drawing.of(
            narrow, shapes(rows, total, narrow, NARROW_SCALE), legend=legend_above(narrow, entries)
        ),
        figures=tuple(
            Figures.of(
                table, table.where("basis", basis), COLUMNS, f"{table.schema.title}: {label}"
            )
            for basis, label in table.schema.field("basis").labels.items()
        ),
    )


def legend_entries(table: PublishedTable) -> list[Entry]:
    def title(column: str) -> str:
        return table.schema.field(column).title

    return [
        Entry(title("listed_at_end").removesuffix(" at the end"), TEXT, "circle"),
        Entry(title("new_names_lowest"), TEXT, width=7),
        Entry(title("new_names_if_all_listed"), TEXT, "square", stroked=True),
        Entry(title("people_highest").split(",")[0], RELEASED, width=7),
    ]


def largest(totals: Sequence[Row]) -> Row:
    """The largest of Viasna's totals; of several alike, the one between the nearest values."""
    return max(totals, key=lambda row: (int(row["listed_lowest"]), -int(row["days"])))


def shapes(rows: Sequence[Row], total: Row, surface: Surface, scale: Scale) -> Shapes:
    least, most = ("new_names_lowest", "new_names_if_all_listed")
    for row in rows:
        yield bar(surface, flow(row, scale, least), **solid(TEXT), opacity=0.8)
    for row in rows:
        yield frame(surface, flow(row, scale, most, above=least), TEXT)
    for row in rows:
        yield bar(surface, flow(row, scale, "people_highest", sign=-1), **solid(RELEASED))
    yield level(surface, scale.zero, SOFT)
    implied = flow(total, scale, least)
    ends = (surface.at(time, implied.depth) for time in (implied.first, implied.last))
    yield line(*ends, TEXT, 1.5, stroke_dasharray="5,3")
    yield from the_list(rows, surface, scale)


def flow(row: Row, scale: Scale, column: str, above: str = "", sign: int = 1) -> Mark:
    """How many people between two values of the list, from the zero line or above another flow."""
    unit = sign * scale.flow * MONTH / int(row["days"])
    base = scale.zero + (unit * int(row[above]) if above else 0)
    depth = scale.zero + unit * int(row[column])
    return Mark.on(row["from_date"], depth, base, row["to_date"])


def the_list(rows: Sequence[Row], surface: Surface, scale: Scale) -> Shapes:
    """A line through the values, with the first, the highest and the last number."""
    stated = [(rows[0]["from_date"], rows[0]["listed_at_start"])]
    stated += [(row["to_date"], row["listed_at_end"]) for row in rows]
    marks = [
        Mark.on(date, scale.stock + scale.person * int(people), words=grouped(people))
        for date, people in stated
    ]
    for stretch in stretches(marks):
        yield joined(surface, stretch, TEXT, 1.5)
    for mark in marks:
        yield point(surface, mark, "circle", 20, **solid(TEXT))
    beside = {"dy": -7, "baseline": "bottom"} if surface.across else {"dx": 7, "align": "left"}
    for mark in (marks[0], max(marks, key=lambda mark: mark.depth), marks[-1]):
        yield surface.words(mark.time, mark.depth, mark.words, **beside)


def description(rows: Sequence[Row], total: Row) -> str:
    """Where the list begins, is highest and ends, and what the largest total implies."""
    highest = max(rows, key=lambda row: int(row["listed_at_end"]))
    first, last = rows[0], rows[-1]
    values = [
        f"{grouped(first['listed_at_start'])} people on {day_words(first['from_date'])}",
        f"{grouped(highest['listed_at_end'])} on {day_words(highest['to_date'])}",
        f"{grouped(last['listed_at_end'])} on {day_words(last['to_date'])}",
    ]
    return (
        f"The list: {', '.join(values)}. Between {day_words(total['from_date'])} and"
        f" {day_words(total['to_date'])} it went from {grouped(total['listed_at_start'])} to"
        f" {grouped(total['listed_at_end'])}, while {grouped(total['listed_lowest'])} political"
        " prisoners were released by Viasna's own total: at least"
        f" {grouped(total['new_names_lowest'])} new names."
    )
