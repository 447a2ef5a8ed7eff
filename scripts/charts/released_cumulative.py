"""People released since July 2024, added up, beside the totals that others state."""

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from scripts.addresses import record_path
from scripts.charts import marks as signs
from scripts.charts.legend import Entry, height, key
from scripts.charts.palette import RELEASED, TEXT
from scripts.charts.picture import Figures, Picture
from scripts.charts.stated_figures import counters_key, shaped, stated
from scripts.charts.surface import Canvas, years
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
STYLES: Mapping[str, dict[str, Any]] = {
    HEADLINE: {"dash": (1, 0), "width": 2.5},
    GOVERNMENT: {"dash": (5, 3), "width": 1.5},
}
COLUMNS = (
    "series",
    "date",
    "release_id",
    "value",
    "cumulative",
    "cumulative_lowest",
    "cumulative_highest",
)
TOTALS = (
    "as_of_date",
    "since_date",
    "counter",
    "counter_name",
    "category",
    "value",
    "source_id",
    "note",
)


def released_cumulative(data: Published) -> Picture:
    """Two steps, the lowest and highest sums as a band, and stated totals as points."""
    table, totals = data.tables["released_cumulative"], data.tables["release_totals"]
    rows = [row for row in table.rows if row["series"] in STYLES]
    others = [row for row in totals.rows if comparable(row)]
    entries = entries_of(table, totals, others)
    across, down = canvases(rows, height(entries))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table, totals, rows, others),
        wide=drawing(data, rows, others, across, key(across, entries, 24, 18)),
        narrow=drawing(data, rows, others, down, key(down, entries, -30, -25 - height(entries))),
        figures=(
            Figures(
                table.name, table.schema.title, COLUMNS, tuple(row["point_id"] for row in rows)
            ),
            Figures(
                totals.name, totals.schema.title, TOTALS, tuple(row["total_id"] for row in others)
            ),
        ),
    )


def comparable(row: Row) -> bool:
    """Totals of people pardoned or released that count from the same month as the steps."""
    return row["since_date"].startswith(SINCE) and row["category"] != "removed"


def entries_of(table: PublishedTable, totals: PublishedTable, others: Sequence[Row]) -> list[Entry]:
    lines = [Entry(table.label("series", name), RELEASED, **STYLES[name]) for name in STYLES]
    return [*lines, *counters_key(totals, others, {}, TEXT)]


def canvases(rows: Sequence[Row], above: int) -> tuple[Canvas, Canvas]:
    most = max(int(row["cumulative_highest"]) for row in rows)
    days = [years(period(row["date"]).last) for row in rows]
    frame = {
        "span": (years(period(SINCE).first), max(days) + 0.03),
        "depth": (0, most * 1.06),
        "axis": tuple(range(0, most + 1, 200)),
    }
    across = Canvas(across=True, size=(720, 360), margins=(14, 40, 26, 40), **frame)
    down = Canvas(across=False, size=(280, 560), margins=(above + 40, 18, 22, 40), **frame)
    return across, down


def drawing(
    data: Published,
    rows: Sequence[Row],
    others: Sequence[Row],
    canvas: Canvas,
    names: Sequence[alt.Chart],
) -> alt.LayerChart:
    totals = data.tables["release_totals"]
    marks = pd.DataFrame([mark(data, row) for row in rows])
    headline = marks[marks["part"] == HEADLINE]
    official = marks[marks["part"] == GOVERNMENT]
    said = pd.DataFrame([stated(data, totals, row) for row in others])
    return canvas.draw(
        *names,
        signs.band(canvas, headline, RELEASED),
        *(step(canvas, marks, name) for name in STYLES),
        signs.points(canvas, headline, "circle", RELEASED, 22),
        *shaped(canvas, said, TEXT),
        last_figure(canvas, headline, "center"),
        last_figure(canvas, official, "right"),
        signs.links(canvas, pd.concat([headline, said])),
    )


def mark(data: Published, row: Row) -> dict[str, object]:
    time, value = years(period(row["date"]).first), int(row["cumulative"])
    title = data.tables["releases"].by_id[row["release_id"]]["title"]
    return {
        **{"first": time, "last": time, "time": time, "depth": value, "base": value},
        "low": int(row["cumulative_lowest"]),
        "high": int(row["cumulative_highest"]),
        "part": row["series"],
        "words": f"{day_words(row['date'])}: {title}, {grouped(value)}",
        "address": record_path("releases", row["release_id"]),
    }


def step(canvas: Canvas, marks: pd.DataFrame, name: str) -> alt.Chart:
    dash, width = list(STYLES[name]["dash"]), STYLES[name]["width"]
    series = marks[marks["part"] == name]
    return signs.steps(canvas, series, RELEASED, strokeDash=dash, strokeWidth=width)


def last_figure(canvas: Canvas, series: pd.DataFrame, align: str) -> alt.Chart:
    last = series.tail(1).assign(text=lambda rows: rows["depth"].map(grouped))
    below = {"align": align, "baseline": "top", "dy": 6}
    style = {"align": "left", "dx": 6} if canvas.across else below
    return signs.words(canvas, last, **style)


def description(
    table: PublishedTable, totals: PublishedTable, rows: Sequence[Row], others: Sequence[Row]
) -> str:
    """Where each series ends, with its range, and how many totals others state."""
    sentences = []
    for name in STYLES:
        last = [row for row in rows if row["series"] == name][-1]
        sentences.append(
            f"{table.label('series', name)}: {grouped(last['cumulative'])} people by"
            f" {day_words(last['date'])} ({grouped(last['cumulative_lowest'])} to"
            f" {grouped(last['cumulative_highest'])} stated)."
        )
    values = [int(row["value"]) for row in others]
    sentences.append(
        f"{totals.schema.title}: {len(values)}, from {grouped(min(values))} to"
        f" {grouped(max(values))}."
    )
    return " ".join(sentences)
