"""People released since July 2024, added up, beside the totals that others state."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scripts.addresses import record_path
from scripts.charts.legend import Entry, below, legend, legend_above
from scripts.charts.marks import Mark, band, point, steps
from scripts.charts.palette import RELEASED, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Shapes, solid
from scripts.charts.stated_figures import counters, signs, stated
from scripts.charts.surface import Surface, counting, years
from scripts.derive.early_series import FIRST
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import day_words, grouped

SINCE = FIRST[:7]
HEADLINE, GOVERNMENT = f"headline-since-{SINCE}", f"government-since-{SINCE}"
READING = (
    "A line adds up the figures of one release after the other; the band goes from the lowest to"
    " the highest figures that anybody states. A mark is a total that somebody published. Totals"
    " count different things, and some lag behind by one release."
)
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
WIDE = Surface(size=(720, 360), margins=(14, 40, 26, 40))
NARROW = Surface(size=(262, 340), margins=(28, 36, 26, 36), letters=12)


def released_cumulative(data: Published) -> Picture:
    """Two steps, the lowest and highest sums as a band, and stated totals as points."""
    table, totals = data.tables["released_cumulative"], data.tables["release_totals"]
    rows = [row for row in table.rows if row["series"] in STYLES]
    others = [row for row in totals.rows if comparable(row)]
    sums = {name: [mark(data, row) for row in rows if row["series"] == name] for name in STYLES}
    said = [stated(data, totals, row) for row in others]
    marks = [*sums[HEADLINE], *said]
    entries = [Entry(table.label("series", name), RELEASED, **STYLES[name]) for name in STYLES]
    entries += counters(totals, others, {}, TEXT)
    wide, narrow = (replace(one, **scales(table, rows)) for one in (WIDE, below(NARROW, entries)))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(data, sums, others),
        wide=Drawing.of(wide, shapes(sums, said, wide), marks, legend(wide, entries, 24, 18)),
        narrow=Drawing.of(narrow, shapes(sums, said, narrow), marks, legend_above(narrow, entries)),
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


def shapes(sums: Mapping[str, Sequence[Mark]], said: Sequence[Mark], surface: Surface) -> Shapes:
    yield band(surface, sums[HEADLINE], RELEASED)
    for name, style in STYLES.items():
        yield steps(surface, sums[name], RELEASED, **style)
    for one in sums[HEADLINE]:
        yield point(surface, one, "circle", 22, **solid(RELEASED))
    yield from signs(surface, said, TEXT)
    for *_, last in sums.values():
        yield surface.words(
            last.time, last.depth, grouped(last.row["cumulative"]), dx=6, align="left"
        )


def mark(data: Published, row: Row) -> Mark:
    title = data.tables["releases"].by_id[row["release_id"]]["title"]
    return Mark.on(
        row["date"],
        int(row["cumulative"]),
        row=row,
        low=int(row["cumulative_lowest"]),
        high=int(row["cumulative_highest"]),
        words=f"{day_words(row['date'])}: {title}, {grouped(row['cumulative'])}",
        address=record_path("releases", row["release_id"]),
    )


def description(data: Published, sums: Mapping[str, Sequence[Mark]], others: Sequence[Row]) -> str:
    """Where each series ends, with its range, and how many totals others state."""
    table, totals = data.tables["released_cumulative"], data.tables["release_totals"]
    ends = [
        f"{table.label('series', name)}: {grouped(last['cumulative'])} people by"
        f" {day_words(last['date'])} ({grouped(last['cumulative_lowest'])} to"
        f" {grouped(last['cumulative_highest'])} stated)."
        for name, last in ((name, marks[-1].row) for name, marks in sums.items())
    ]
    values = [int(row["value"]) for row in others]
    return (
        f"{' '.join(ends)} {totals.schema.title}: {len(values)}, from {grouped(min(values))} to"
        f" {grouped(max(values))}."
    )
