"""How many people are held whom somebody classifies as political prisoners, says who."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from scripts.charts import marks as signs
from scripts.charts.legend import height, key
from scripts.charts.palette import SOFT, TEXT
from scripts.charts.picture import Figures, Picture
from scripts.charts.stated_figures import counters_key, shaped, stated
from scripts.charts.surface import Canvas, years
from scripts.derive.timeline import SINCE
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import day_words, grouped

LONGEST_GAP = 90
"""Days without a figure across which no line is drawn."""
READING = (
    "Counters use different definitions. The line joins Viasna's exact figures and breaks off where"
    f" none was found for more than {LONGEST_GAP} days. A hollow mark is a date that is not known"
    " to the day. Figures for other groups of people are left out."
)
COLUMNS = ("as_of_date", "counter", "counter_name", "value", "source_id", "note")
COLOURS = {"viasna": TEXT}


def prisoner_estimates(data: Published) -> Picture:
    """Viasna's dated values as a line with points, those of all others as points."""
    table = data.tables["prisoner_estimates"]
    rows = [row for row in table.rows if drawn(row)]
    entries = counters_key(table, rows, COLOURS, SOFT)
    across, down = canvases(rows, height(entries))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table, rows),
        wide=drawing(data, rows, across, key(across, entries, 330, 150)),
        narrow=drawing(data, rows, down, key(down, entries, -30, -25 - height(entries))),
        figures=(
            Figures(
                table.name, table.schema.title, COLUMNS, tuple(row["estimate_id"] for row in rows)
            ),
        ),
    )


def drawn(row: Row) -> bool:
    """Preferred counts of all people held since August 2020. A position that there are none is not
    a number, and a figure for another group of people is not comparable."""
    if row["kind"] != "count" or row["preferred"] != "true" or row["population"]:
        return False
    return period(row["as_of_date"]).last >= period(SINCE).first


def on_the_line(row: Row) -> bool:
    """Viasna's own values, as far as they are exact."""
    return row["counter"] == "viasna" and row["qualifier"] == "exact"


def canvases(rows: Sequence[Row], above: int) -> tuple[Canvas, Canvas]:
    last = max(period(row["as_of_date"]).last for row in rows)
    most = max(int(row["value"]) for row in rows)
    frame = {
        "span": (years(period(SINCE[:4]).first), years(last) + 0.05),
        "depth": (0, most * 1.06),
        "axis": tuple(range(0, most + 1, 500)),
    }
    across = Canvas(across=True, size=(720, 380), margins=(14, 40, 26, 40), **frame)
    down = Canvas(across=False, size=(264, 720), margins=(above + 40, 34, 8, 40), **frame)
    return across, down


def drawing(
    data: Published, rows: Sequence[Row], canvas: Canvas, names: Sequence[alt.Chart]
) -> alt.LayerChart:
    table = data.tables["prisoner_estimates"]
    marks = pd.DataFrame([stated(data, table, row) for row in rows])
    line = parted(rows, marks)
    others = marks.drop(line.index)
    return canvas.draw(
        *names,
        signs.line(canvas, line, TEXT, strokeWidth=1.5),
        *shaped(canvas, others, SOFT),
        *shaped(canvas, line, TEXT, 24),
        highest_and_last(canvas, line),
        signs.links(canvas, marks),
    )


def parted(rows: Sequence[Row], marks: pd.DataFrame) -> pd.DataFrame:
    """The marks of the line in order of time; `part` changes wherever the line breaks off."""
    line = marks[[on_the_line(row) for row in rows]].sort_values(["time", "last"])
    gaps = line["time"].diff().mul(365.25).gt(LONGEST_GAP)
    return line.assign(part=gaps.cumsum())


def highest_and_last(canvas: Canvas, line: pd.DataFrame) -> alt.Chart:
    ends = pd.concat([line.loc[[line["depth"].idxmax()]], line.tail(1)])
    text = ends.assign(text=ends["depth"].map(grouped))
    style = {"baseline": "bottom", "dy": -7} if canvas.across else {"align": "left", "dx": 7}
    return signs.words(canvas, text, **style)


def description(table: PublishedTable, rows: Sequence[Row]) -> str:
    """Where Viasna's line begins, is highest and ends, and how many figures others state."""
    line = sorted(filter(on_the_line, rows), key=lambda row: period(row["as_of_date"]))
    highest = max(line, key=lambda row: int(row["value"]))
    told = ", ".join(
        f"{grouped(row['value'])} ({day_words(row['as_of_date'])})"
        for row in (line[0], highest, line[-1])
    )
    others = [row for row in rows if row["counter"] != "viasna"]
    values = [int(row["value"]) for row in others]
    return (
        f"{table.label('counter', 'viasna')}: {len(line)} exact figures; the first, the highest"
        f" and the last: {told}. {len(others)} figures of other counters, from"
        f" {grouped(min(values))} to {grouped(max(values))}."
    )
