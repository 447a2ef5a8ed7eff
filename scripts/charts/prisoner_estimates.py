"""How many people are held whom somebody classifies as political prisoners: Viasna and others."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from scripts.charts.legend import Entry, drawing_with_legend
from scripts.charts.marks import Mark, point
from scripts.charts.palette import SOFT, TEXT
from scripts.charts.picture import Figures, Picture
from scripts.charts.shapes import Shapes, path
from scripts.charts.stated_figures import signs, stated_figure
from scripts.charts.surface import DAYS, Surface, counting, years
from scripts.derive.timeline import SINCE
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import group_thousands

LONGEST_GAP = 90
"""Days without a figure across which no line is drawn."""
COLUMNS = ("as_of_date", "counter", "counter_name", "value", "source_id", "note")
WIDE = Surface(size=(724, 330), margins=(26, 40, 26, 40))
NARROW = Surface(size=(262, 300), margins=(26, 34, 26, 40), letters=12)


def prisoner_estimates(data: Published) -> Picture:
    """Viasna's exact values as a line with points, all other figures as signs."""
    table = data.tables["prisoner_estimates"]
    rows = [row for row in table.rows if is_shown(row)]
    marks = [stated_figure(data, table, row) for row in rows]
    wide, narrow = (replace(one, **scales(table, rows)) for one in (WIDE, NARROW))
    entries, draw = legend_entries(table), partial(shapes, marks)
    return Picture(
        wide=drawing_with_legend(wide, entries, draw, marks),
        narrow=drawing_with_legend(narrow, entries, draw, marks),
        figures=(Figures.of(table, rows, COLUMNS),),
    )


def legend_entries(table: PublishedTable) -> list[Entry]:
    words = table.schema.chart
    return [
        Entry(words["exact"], TEXT, "circle"),
        Entry(words["inexact"], TEXT, "times", stroked=True),
        Entry(words["others"], SOFT, "diamond"),
    ]


def is_shown(row: Row) -> bool:
    """Preferred counts of all people held since August 2020. A position that there are none is not
    a number, and a figure for another group of people is not comparable."""
    if row["kind"] != "count" or row["preferred"] != "TRUE" or row["scope"]:
        return False
    return period(row["as_of_date"]).last >= period(SINCE).first


def scales(table: PublishedTable, rows: Sequence[Row]) -> Mapping[str, object]:
    last = max(period(row["as_of_date"]).last for row in rows)
    most = max(int(row["value"]) for row in rows)
    span = years(period(SINCE[:4]).first), years(last) + 0.05
    return {"span": span, **counting(most, 500, table.schema.field("value").unit)}


def shapes(marks: Sequence[Mark], surface: Surface) -> Shapes:
    own = [mark for mark in marks if mark.row["counter"] == "viasna"]
    line = sorted(
        (mark for mark in own if mark.row["qualifier"] == "exact"),
        key=lambda mark: (mark.time, mark.last),
    )
    inexact = [mark for mark in own if mark not in line]
    yield from signs(surface, [mark for mark in marks if mark not in own], "diamond", SOFT)
    for stretch in stretches(line):
        places = [surface.at(mark.time, mark.depth) for mark in stretch]
        yield path(places, stroke=TEXT, stroke_width=1.5)
    for mark in inexact:
        yield point(surface, mark, "times", 70, stroke=TEXT, stroke_width=1.6)
    yield from signs(surface, line, "circle", TEXT, 24)
    highest = max(line, key=lambda mark: mark.depth)
    for mark, dy, baseline in ((highest, -7, "bottom"), (line[-1], 7, "top")):
        words = group_thousands(mark.row["value"])
        yield surface.words(mark.time, mark.depth, words, dy=dy, baseline=baseline)


def stretches(line: Sequence[Mark]) -> list[list[Mark]]:
    """The marks of a line in parts, a new one wherever it breaks off."""
    parts = [[line[0]]]
    for mark in line[1:]:
        if (mark.time - parts[-1][-1].time) * DAYS > LONGEST_GAP:
            parts.append([])
        parts[-1].append(mark)
    return parts
