"""Figures that somebody states for a date: a sign for each counter, and the legend to the signs."""

from collections.abc import Mapping, Sequence

from scripts.addresses import initial, sources_path
from scripts.charts.legend import Entry
from scripts.charts.marks import Mark, point
from scripts.charts.shapes import Shapes, hollow, line, solid
from scripts.charts.surface import Surface
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import day_words, qualified

SIGNS: Mapping[str, str] = {
    "viasna": "circle",
    "government_of_belarus": "square",
    "media_report": "diamond",
    "eu": "cross",
    "un": "triangle-up",
    "us_government": "triangle-right",
    "other_government": "triangle-left",
    "opposition_office": "crossed",
    "ngo": "star",
    "other": "hourglass",
}
"""A triangle that points down is an easing, in every picture."""


def stated(data: Published, table: PublishedTable, row: Row) -> Mark:
    """A figure in its place, with its words and the entry of its source."""
    source = data.tables["sources"].by_id[row["source_id"]]
    who = row["counter_name"] or table.label("counter", row["counter"])
    figure = qualified(row["value"], row["qualifier"])
    return Mark.on(
        row["as_of_date"],
        int(row["value"]),
        row=row,
        words=f"{day_words(row['as_of_date'])}: {who}, {figure}",
        address=f"{sources_path(initial(source))}#{row['source_id']}",
    )


def signs(surface: Surface, marks: Sequence[Mark], colour: str, area: float = 40) -> Shapes:
    """Each figure as its counter's sign: hollow, on a line as long as the time it can mean, where
    the day is not known."""
    for mark in marks:
        if not mark.exact:
            ends = (surface.at(time, mark.depth) for time in (mark.first, mark.last))
            yield line(*ends, colour)
    for mark in sorted(marks, key=lambda mark: (mark.row["counter"], not mark.exact)):
        paint = solid(colour) if mark.exact else hollow(colour)
        yield point(surface, mark, SIGNS[mark.row["counter"]], area, **paint)


def counters(
    table: PublishedTable, rows: Sequence[Row], colours: Mapping[str, str], other: str
) -> list[Entry]:
    """The legend to the signs of the counters that occur, in the order of the schema."""
    there = {row["counter"] for row in rows}
    return [
        Entry(label, colours.get(counter, other), SIGNS[counter])
        for counter, label in table.schema.field("counter").labels.items()
        if counter in there
    ]
