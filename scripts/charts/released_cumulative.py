"""People released since July 2024, added up, beside the totals that others state."""

from collections.abc import Mapping, Sequence

from scripts.addresses import record_path
from scripts.charts.legend import Entry, height, legend
from scripts.charts.marks import Mark, band, point, steps
from scripts.charts.palette import RELEASED, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Shapes, solid
from scripts.charts.stated_figures import counters, signs, stated
from scripts.charts.surface import Surface, years
from scripts.derive.early_series import FIRST
from scripts.export.published import Published, Row
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
    *("as_of_date", "since_date", "counter", "counter_name"),
    *("category", "value", "source_id", "note"),
)


def released_cumulative(data: Published) -> Picture:
    """Two steps, the lowest and highest sums as a band, and stated totals as points."""
    table, totals = data.tables["released_cumulative"], data.tables["release_totals"]
    series = {name: table.where("series", name) for name in STYLES}
    others = [row for row in totals.rows if comparable(row)]
    entries = [Entry(table.label("series", name), RELEASED, **STYLES[name]) for name in STYLES]
    entries += counters(totals, others, {}, TEXT)
    wide, narrow = surfaces([row for rows in series.values() for row in rows], height(entries))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(data, series, others),
        wide=drawing(data, series, others, wide, legend(wide, entries, 24, 18)),
        narrow=drawing(
            data, series, others, narrow, legend(narrow, entries, -30, -25 - height(entries))
        ),
        figures=(
            Figures.of(table, [row for row in table.rows if row["series"] in STYLES], COLUMNS),
            Figures.of(totals, others, TOTALS),
        ),
    )


def comparable(row: Row) -> bool:
    """Totals of people pardoned or released that count from the same month as the steps."""
    return row["since_date"].startswith(SINCE) and row["category"] != "removed"


def surfaces(rows: Sequence[Row], above: int) -> tuple[Surface, Surface]:
    most = max(int(row["cumulative_highest"]) for row in rows)
    frame = {
        "span": (
            years(period(SINCE).first),
            max(years(period(row["date"]).last) for row in rows) + 0.03,
        ),
        "depth": (0, most * 1.06),
        "axis": tuple(range(0, most + 1, 200)),
    }
    wide = Surface(across=True, size=(720, 360), margins=(14, 40, 26, 40), **frame)
    narrow = Surface(
        across=False, size=(280, 560), margins=(above + 40, 18, 22, 40), letters=12, **frame
    )
    return wide, narrow


def drawing(
    data: Published,
    series: Mapping[str, Sequence[Row]],
    others: Sequence[Row],
    surface: Surface,
    names: Shapes,
) -> Drawing:
    sums = {name: [mark(data, row) for row in rows] for name, rows in series.items()}
    said = [stated(data, data.tables["release_totals"], row) for row in others]
    return Drawing.of(surface, shapes(sums, said, surface, names), (*sums[HEADLINE], *said))


def shapes(
    sums: Mapping[str, Sequence[Mark]], said: Sequence[Mark], surface: Surface, names: Shapes
) -> Shapes:
    yield from names
    yield band(surface, sums[HEADLINE], RELEASED)
    for name, style in STYLES.items():
        yield steps(surface, sums[name], RELEASED, **style)
    for one in sums[HEADLINE]:
        yield point(surface, one, "circle", 22, **solid(RELEASED))
    yield from signs(surface, said, TEXT)
    for name, align in ((HEADLINE, "center"), (GOVERNMENT, "right")):
        last = sums[name][-1]
        beside = {"dx": 6, "align": "left"}
        if not surface.across:
            beside = {"dy": 6, "align": align, "baseline": "top"}
        yield surface.words(last.time, last.depth, grouped(int(last.depth)), **beside)


def mark(data: Published, row: Row) -> Mark:
    day, value = years(period(row["date"]).first), int(row["cumulative"])
    title = data.tables["releases"].by_id[row["release_id"]]["title"]
    return Mark(
        row=row,
        first=day,
        last=day,
        base=value,
        depth=value,
        low=int(row["cumulative_lowest"]),
        high=int(row["cumulative_highest"]),
        words=f"{day_words(row['date'])}: {title}, {grouped(value)}",
        address=record_path("releases", row["release_id"]),
    )


def description(data: Published, series: Mapping[str, Sequence[Row]], others: Sequence[Row]) -> str:
    """Where each series ends, with its range, and how many totals others state."""
    table, totals = data.tables["released_cumulative"], data.tables["release_totals"]
    ends = [
        f"{table.label('series', name)}: {grouped(last['cumulative'])} people by"
        f" {day_words(last['date'])} ({grouped(last['cumulative_lowest'])} to"
        f" {grouped(last['cumulative_highest'])} stated)."
        for name, (*_, last) in series.items()
    ]
    values = [int(row["value"]) for row in others]
    return (
        f"{' '.join(ends)} {totals.schema.title}: {len(values)}, from {grouped(min(values))} to"
        f" {grouped(max(values))}."
    )
