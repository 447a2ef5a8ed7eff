"""Figures that somebody states for a date, as signs."""

from collections.abc import Sequence

from scripts.addresses import sources_path
from scripts.charts.marks import Mark, point
from scripts.charts.shapes import Shapes, hollow, line, solid
from scripts.charts.surface import Surface
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import day_words, qualified_words


def stated_figure(data: Published, table: PublishedTable, row: Row) -> Mark:
    """A figure in its place, with its words and the entry of its source."""
    figure = qualified_words(row["value"], row["qualifier"])
    return Mark.on(
        row["as_of_date"],
        int(row["value"]),
        row=row,
        words=f"{day_words(row['as_of_date'])}: {counter(table, row)}, {figure}",
        address=f"{sources_path(data.shown_under[row['source_id']])}#{row['source_id']}",
    )


def counter(table: PublishedTable, row: Row) -> str:
    """Who states the figure."""
    return row["counter_name"] or table.label("counter", row["counter"])


def signs(
    surface: Surface, marks: Sequence[Mark], name: str, colour: str, area: float = 40
) -> Shapes:
    """Each figure as a sign: hollow, on a line as long as the time it can mean, where the day is
    not known."""
    for mark in marks:
        if not mark.exact:
            ends = (surface.at(time, mark.depth) for time in (mark.first, mark.last))
            yield line(*ends, colour)
    for mark in sorted(marks, key=lambda mark: not mark.exact):
        paint = solid(colour) if mark.exact else hollow(colour)
        yield point(surface, mark, name, area, **paint)
