"""People released since July 2024, added up, beside the totals that others state."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from scripts.addresses import record_path
from scripts.charts.legend import Entry, drawing_with_legend
from scripts.charts.marks import Mark, band, point, steps
from scripts.charts.palette import RELEASED, SOFT, TEXT
from scripts.charts.picture import Figures, Picture
from scripts.charts.shapes import Shapes, line, solid
from scripts.charts.stated_figures import counter, signs, stated_figure
from scripts.charts.surface import Surface, counting, years
from scripts.derive.early_series import FIRST
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import day_words, group_thousands, qualified_words

SINCE = FIRST[:7]
HEADLINE, GOVERNMENT = f"headline-since-{SINCE}", f"government-since-{SINCE}"
STYLES: Mapping[str, Mapping[str, object]] = {
    HEADLINE: {"dash": "", "width": 2.5},
    GOVERNMENT: {"dash": "5,3", "width": 1.5},
}
COLUMNS = (
    *("series", "date", "release_id", "value"),
    *("cumulative", "cumulative_lowest", "cumulative_highest"),
)
TOTALS = (
    *("as_of_date", "from_date", "counter", "counter_name"),
    *("category", "value", "source_id", "note"),
)
STRAY = 0.05
"""How far from the band a total may lie before it is named, in parts of the highest sum."""
FEET = (0.26, 0.12)
"""How high the names of such totals stand, in the same parts, one after the other."""
WIDE = Surface(size=(720, 330), margins=(26, 44, 26, 40))
NARROW = Surface(size=(258, 300), margins=(26, 40, 26, 36), letters=12)


def released_cumulative(data: Published) -> Picture:
    """Two steps, the lowest and highest sums as a band, and stated totals as points."""
    table, totals = data.tables["released_cumulative"], data.tables["release_totals"]
    rows = [row for row in table.rows if row["series"] in STYLES]
    others = [row for row in totals.rows if comparable(row)]
    sums = {name: [mark(data, row) for row in rows if row["series"] == name] for name in STYLES}
    said = [stated_figure(data, totals, row) for row in others]
    marks = [*sums[HEADLINE], *said]
    entries = [Entry(table.label("series", name), RELEASED, **STYLES[name]) for name in STYLES]
    entries.append(Entry(totals.schema.title, TEXT, "diamond"))
    wide, narrow = (replace(one, **scales(table, rows)) for one in (WIDE, NARROW))
    draw = partial(shapes, totals, sums, said)
    return Picture(
        wide=drawing_with_legend(wide, entries, draw, marks),
        narrow=drawing_with_legend(narrow, entries, draw, marks),
        figures=(Figures.of(table, rows, COLUMNS), Figures.of(totals, others, TOTALS)),
    )


def comparable(row: Row) -> bool:
    """Totals of people pardoned or released that count from the same month as the steps."""
    return row["from_date"].startswith(SINCE) and row["category"] != "removed"


def scales(table: PublishedTable, rows: Sequence[Row]) -> Mapping[str, object]:
    last = max(period(row["date"]).last for row in rows)
    most = max(int(row["cumulative_highest"]) for row in rows)
    span = years(period(SINCE).first), years(last) + 0.03
    return {"span": span, **counting(most, 200, table.schema.field("cumulative").unit)}


def shapes(
    totals: PublishedTable,
    sums: Mapping[str, Sequence[Mark]],
    said: Sequence[Mark],
    surface: Surface,
) -> Shapes:
    yield band(surface, sums[HEADLINE])
    for name, style in STYLES.items():
        *_, last = sums[name]
        end = replace(last, first=surface.span[1], last=surface.span[1])
        yield steps(surface, [*sums[name], end], **style)
        answer = group_thousands(last.row["cumulative"])
        yield surface.words(surface.span[1], last.depth, answer, dx=4, align="left")
    for one in sums[HEADLINE]:
        yield point(surface, one, "circle", 22, **solid(RELEASED))
    yield from signs(surface, said, "diamond", TEXT)
    yield from stray_totals(totals, sums[HEADLINE], said, surface)


def stray_totals(
    table: PublishedTable, sums: Sequence[Mark], said: Sequence[Mark], surface: Surface
) -> Shapes:
    """Whose total it is that lies far below the sums of its day; under the steps there is room."""
    most = max(one.high for one in sums)
    strays = [total for total in said if total.depth < lowest_sum(sums, total.time) - STRAY * most]
    for number, total in enumerate(strays):
        foot = most * FEET[number % len(FEET)]
        ends = (surface.at(total.time, depth) for depth in (total.depth, foot))
        yield line(*ends, SOFT)
        figure = qualified_words(total.row["value"], total.row["qualifier"])
        for down, words in ((0, figure), (surface.letters + 2, counter(table, total.row))):
            yield surface.words(total.time, foot, words, dx=-4, dy=down, align="right")


def lowest_sum(sums: Sequence[Mark], time: float) -> float:
    return max((one.low for one in sums if one.time <= time), default=0)


def mark(data: Published, row: Row) -> Mark:
    title = data.tables["releases"].by_id[row["release_id"]]["title"]
    return Mark.on(
        row["date"],
        int(row["cumulative"]),
        row=row,
        low=int(row["cumulative_lowest"]),
        high=int(row["cumulative_highest"]),
        words=f"{day_words(row['date'])}: {title}, {group_thousands(row['cumulative'])}",
        address=record_path("releases", row["release_id"]),
    )
