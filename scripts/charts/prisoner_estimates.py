"""How many people are held whom somebody classifies as political prisoners, says who."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scripts.charts.legend import below, legend, legend_above
from scripts.charts.marks import Mark, joined
from scripts.charts.palette import SOFT, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import Shapes
from scripts.charts.stated_figures import counters, signs, stated
from scripts.charts.surface import DAYS, Surface, counting, years
from scripts.derive.timeline import SINCE
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import day_words, grouped

LONGEST_GAP = 90
"""Days without a figure across which no line is drawn."""
READING = (
    "Counters use different definitions. The line joins Viasna's exact figures and breaks off where"
    f" none was found for more than {LONGEST_GAP} days. A hollow mark is a date that is not known"
    " to the day. A grey mark of Viasna's is not exact: 'more than 1,000' stands at 1,000, and is"
    " no fall. Figures for other groups of people are left out."
)
COLUMNS = ("as_of_date", "counter", "counter_name", "value", "source_id", "note")
WIDE = Surface(size=(720, 380), margins=(14, 40, 26, 40))
NARROW = Surface(size=(264, 720), margins=(40, 34, 14, 40), across=False, letters=12)


def prisoner_estimates(data: Published) -> Picture:
    """Viasna's dated values as a line with points, those of all others as points."""
    table = data.tables["prisoner_estimates"]
    rows = [row for row in table.rows if shown(row)]
    marks = [stated(data, table, row) for row in rows]
    entries = counters(table, rows, {"viasna": TEXT}, SOFT)
    wide, narrow = (replace(one, **scales(table, rows)) for one in (WIDE, below(NARROW, entries)))
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(table, rows),
        wide=Drawing.of(wide, shapes(marks, wide), marks, legend(wide, entries, 330, 150)),
        narrow=Drawing.of(narrow, shapes(marks, narrow), marks, legend_above(narrow, entries)),
        figures=(Figures.of(table, rows, COLUMNS),),
    )


def shown(row: Row) -> bool:
    """Preferred counts of all people held since August 2020. A position that there are none is not
    a number, and a figure for another group of people is not comparable."""
    if row["kind"] != "count" or row["preferred"] != "TRUE" or row["scope"]:
        return False
    return period(row["as_of_date"]).last >= period(SINCE).first


def on_the_line(row: Row) -> bool:
    """Viasna's own values, as far as they are exact."""
    return row["counter"] == "viasna" and row["qualifier"] == "exact"


def scales(table: PublishedTable, rows: Sequence[Row]) -> Mapping[str, object]:
    last = max(period(row["as_of_date"]).last for row in rows)
    most = max(int(row["value"]) for row in rows)
    span = years(period(SINCE[:4]).first), years(last) + 0.05
    return {"span": span, **counting(most, 500, table.schema.field("value").unit)}


def shapes(marks: Sequence[Mark], surface: Surface) -> Shapes:
    line = sorted(
        (mark for mark in marks if on_the_line(mark.row)), key=lambda mark: (mark.time, mark.last)
    )
    for stretch in stretches(line):
        yield joined(surface, stretch, TEXT, 1.5)
    yield from signs(surface, [mark for mark in marks if not on_the_line(mark.row)], SOFT)
    yield from signs(surface, line, TEXT, 24)
    beside = {"dy": -7, "baseline": "bottom"} if surface.across else {"dx": 7, "align": "left"}
    for mark in (max(line, key=lambda mark: mark.depth), line[-1]):
        yield surface.words(mark.time, mark.depth, grouped(mark.row["value"]), **beside)


def stretches(line: Sequence[Mark]) -> list[list[Mark]]:
    """The marks of a line in parts, a new one wherever it breaks off."""
    parts = [[line[0]]]
    for mark in line[1:]:
        if (mark.time - parts[-1][-1].time) * DAYS > LONGEST_GAP:
            parts.append([])
        parts[-1].append(mark)
    return parts


def description(table: PublishedTable, rows: Sequence[Row]) -> str:
    """Where Viasna's line begins, is highest and ends, and how many figures others state."""
    line = sorted(filter(on_the_line, rows), key=lambda row: period(row["as_of_date"]))
    highest = max(line, key=lambda row: int(row["value"]))
    values = ", ".join(
        f"{grouped(row['value'])} ({day_words(row['as_of_date'])})"
        for row in (line[0], highest, line[-1])
    )
    others = [int(row["value"]) for row in rows if row["counter"] != "viasna"]
    return (
        f"{table.label('counter', 'viasna')}: {len(line)} exact figures; the first, the highest"
        f" and the last: {values}. {len(others)} figures of other counters, from"
        f" {grouped(min(others))} to {grouped(max(others))}."
    )
