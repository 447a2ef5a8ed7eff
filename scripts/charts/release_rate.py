"""People released month by month, new names on Viasna's list, and sanctions steps below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from scripts.charts.label_placing import Box, Label, placed
from scripts.charts.legend import Entry, below, legend, legend_above
from scripts.charts.marks import Mark, bar, point, whisker
from scripts.charts.palette import EASING, RELEASED, SOFT, TEXT, TIGHTENING
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Shapes, hollow, line, solid
from scripts.charts.surface import Surface, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import grouped, month_words

MONTH = 1 / 12
BAR, BESIDE = (MONTH * 0.15, MONTH * 0.6), MONTH * 0.85
"""Where in a month its bar stands, and the circle beside it."""
SHOWN = 20
"""The smallest figure that is written at the end of its bar."""
LANES = {"eu": "eu", "us": "us", "other": "others"}
"""The lane of the timeline that has the name of a body."""
READING = (
    "A bar is the number of people released in a month by headline figures; the thin line across it"
    " goes from the lowest to the highest on record. A circle is how many people were added to"
    " Viasna's list at least, by Viasna's own numbers, and the line from it how many if everyone"
    " released was on the list; there is none where the list is not known for two months in a row."
    " The other lanes have the steps of each body: tightenings on one side of its line, easings on"
    " the other."
)
COLUMNS = (
    *("month", "releases", "people", "people_lowest", "people_highest"),
    *("tightenings_eu", "tightenings_us", "tightenings_other"),
    *("easings_eu", "easings_us", "easings_other"),
    *("listed_at_end", "change", "new_names_lowest", "new_names_if_all_listed"),
)


@dataclass(frozen=True, slots=True)
class Lanes:
    """Pixels of depth: where bars begin, for each person, the zero of each body, for each step."""

    base: float
    person: float
    bodies: Mapping[str, float]
    step: float

    def people(self, cell: str) -> float:
        return self.base + self.person * int(cell)


WIDE = Surface(size=(676, 335), margins=(14, 12, 24, 96), depth=(0, 335))
WIDE_LANES = Lanes(130, 0.72, {"eu": 96, "us": 60, "other": 16}, 5)
NARROW = Surface(size=(294, 820), margins=(52, 4, 6, 42), depth=(-4, 290), across=False, letters=12)
NARROW_LANES = Lanes(0, 0.45, {"eu": 162, "us": 206, "other": 250}, 5)


def release_rate(data: Published) -> Picture:
    """Bars of people by month, with lanes of sanctions steps on the same axis."""
    table = data.tables["release_rate"]
    entries = legend_entries(table)
    first, last = period(table.rows[0]["month"]).first, period(table.rows[-1]["month"]).last
    span = years(first), years(last)
    wide, narrow = (replace(one, span=span) for one in (WIDE, below(NARROW, entries)))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table),
        wide=Drawing.of(wide, shapes(data, wide, WIDE_LANES), legend=legend(wide, entries, 24, 14)),
        narrow=Drawing.of(
            narrow, shapes(data, narrow, NARROW_LANES), legend=legend_above(narrow, entries)
        ),
        figures=(Figures.of(table, table.rows, COLUMNS),),
    )


def legend_entries(table: PublishedTable) -> list[Entry]:
    def title(column: str) -> str:
        return table.schema.field(column).title

    return [
        Entry(title("people"), RELEASED, width=6),
        Entry(title("new_names_lowest"), TEXT, "circle", stroked=True),
        Entry(title("tightenings_eu").split(",")[0], TIGHTENING, width=6),
        Entry(title("easings_eu").split(",")[0], EASING, width=6),
    ]


def shapes(data: Published, surface: Surface, lanes: Lanes) -> Shapes:
    rows = data.tables["release_rate"].rows
    for part in (released, sanctions, new_names):
        yield from part(rows, surface, lanes)
    yield from lane_names(data.tables["timeline"], surface, lanes)


def released(rows: Sequence[Row], surface: Surface, lanes: Lanes) -> Shapes:
    """The bar of each month with its range, and the largest numbers as far as there is room."""
    marks = [month(row, lanes) for row in rows if row["people"] != "0"]
    for mark in marks:
        yield bar(surface, mark, **solid(RELEASED))
    for mark in marks:
        yield from whisker(surface, mark)
    largest = sorted(marks, key=lambda mark: -int(mark.row["people"]))
    wanted = [
        Label(grouped(mark.row["people"]), mark.time, mark.high)
        for mark in largest
        if int(mark.row["people"]) >= SHOWN
    ]
    taken = [
        Box.between(surface.at(mark.first, 0), surface.at(mark.last, mark.high)) for mark in marks
    ]
    for label in placed(surface, wanted, taken):
        yield label.written(surface)


def month(row: Row, lanes: Lanes) -> Mark:
    start = years(period(row["month"]).first)
    return Mark(
        row=row,
        first=start + BAR[0],
        last=start + BAR[1],
        base=lanes.base,
        depth=lanes.people(row["people"]),
        low=lanes.people(row["people_lowest"]),
        high=lanes.people(row["people_highest"]),
    )


def sanctions(rows: Sequence[Row], surface: Surface, lanes: Lanes) -> Shapes:
    """A bar up for tightenings and one down for easings, for each body that took any."""
    for kind, direction, colour in (("tightenings", 1, TIGHTENING), ("easings", -1, EASING)):
        for row in rows:
            start = years(period(row["month"]).first)
            for body, zero in lanes.bodies.items():
                if steps := int(row[f"{kind}_{body}"]):
                    base = zero + direction
                    depth = base + direction * lanes.step * steps
                    mark = Mark(first=start + BAR[0], last=start + BAR[1], base=base, depth=depth)
                    yield bar(surface, mark, **solid(colour))


def new_names(rows: Sequence[Row], surface: Surface, lanes: Lanes) -> Shapes:
    """Beside the bar of a month, where the list is known before and after it."""
    marks = []
    for row in rows:
        if row["new_names_lowest"]:
            time = years(period(row["month"]).first) + BESIDE
            least, most = (
                lanes.people(row[name]) for name in ("new_names_lowest", "new_names_if_all_listed")
            )
            marks.append(Mark(first=time, last=time, base=most, depth=least))
    for mark in marks:
        yield line(surface.at(mark.time, mark.depth), surface.at(mark.time, mark.base), TEXT)
    for mark in marks:
        yield point(surface, mark, "circle", 18, **hollow(TEXT))


def lane_names(table: PublishedTable, surface: Surface, lanes: Lanes) -> Shapes:
    """Beside or above each lane whose it is."""
    beside = {"dx": -8, "align": "right"} if surface.across else {"dy": -14, "align": "left"}
    depths = {LANES[body]: depth for body, depth in lanes.bodies.items()}
    for lane, depth in {"released": lanes.base + 4, **depths}.items():
        name = table.label("lane", lane)
        yield surface.words(surface.span[0], depth, name, colour=SOFT, **beside)


def description(table: PublishedTable) -> str:
    """How many months had releases, which had most, and how many steps there were."""
    busy = [row for row in table.rows if row["releases"] != "0"]
    most = max(busy, key=lambda row: int(row["people"]))
    tight, eased = (
        sum(int(row[f"{name}_{body}"]) for row in table.rows for body in LANES)
        for name in ("tightenings", "easings")
    )
    first, last = (month_words(period(table.rows[at]["month"]).first) for at in (0, -1))
    return (
        f"From {first} to {last}: releases in {len(busy)} of {len(table.rows)} months, the most"
        f" people in {month_words(period(most['month']).first)} ({grouped(most['people'])})."
        f" {tight} tightenings and {eased} easings."
    )
