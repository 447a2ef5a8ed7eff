"""Releases and new names in the months around an event, with the band that moved events give."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, product

from scripts.charts.legend import Entry, drawing_with_legend
from scripts.charts.palette import LINE, RELEASED, SOFT, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import BOLD, Place, Shapes, line, path, sign, solid
from scripts.charts.surface import Surface
from scripts.derive.event_months import REACH
from scripts.export.published import Published, PublishedTable, Row

COLUMNS = ("event", "measure", "month", "months_known", "average", "expected", "band_low")
BAND = 0.25
"""The strength of the grey of a band."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Pixels: the room of a picture and of the lines in it; `columns` stand side by side."""

    row: int
    column: int
    wide: int
    tall: int
    columns: int
    margins: tuple[int, int, int, int]


WIDE = Grid(row=104, column=290, wide=232, tall=44, columns=3, margins=(4, 0, 44, 36))
NARROW = Grid(row=112, column=302, wide=280, tall=56, columns=1, margins=(4, 8, 44, 34))


def event_study(data: Published) -> Picture:
    """Rows are events, columns are measures; on phones all stand in one column."""
    table = data.tables["event_study"]
    return Picture(
        wide=drawing(table, WIDE),
        narrow=drawing(table, NARROW),
        figures=(Figures.of(table, table.rows, (*COLUMNS, "band_high", "outside")),),
    )


def drawing(table: PublishedTable, grid: Grid) -> Drawing:
    labels = (table.schema.field(name).labels for name in ("event", "measure"))
    every = [months(table, event, measure) for event, measure in product(*labels)]
    studies = [rows for rows in every if any(row["average"] for row in rows)]
    across, up = grid.column * grid.columns, grid.row * -(-len(studies) // grid.columns)

    def shapes(place: Surface) -> Shapes:
        yield place.words(across / 2, 0, table.schema.chart["across"], dy=26, colour=SOFT)
        for number, rows in enumerate(studies):
            down, beside = divmod(number, grid.columns)
            corner = grid.column * beside, up - grid.row * (down + 1)
            yield from panel(table, rows, place, corner, grid)

    surface = Surface.of_pixels((across, up), grid.margins, 12 if grid.columns == 1 else 13)
    return drawing_with_legend(surface, legend_entries(table), shapes)


def legend_entries(table: PublishedTable) -> list[Entry]:
    words = table.schema.chart
    return [
        Entry(words["average"], RELEASED),
        Entry(words["band"], SOFT, width=10, opacity=BAND),
        Entry(words["outside"], RELEASED, "circle"),
    ]


def months(table: PublishedTable, event: str, measure: str) -> list[Row]:
    return [row for row in table.where("event", event) if row["measure"] == measure]


def panel(
    table: PublishedTable, rows: Sequence[Row], surface: Surface, corner: Place, grid: Grid
) -> Shapes:
    """The band, the axis with its highest number, the line of the data as far as it is known, and
    what lies outside the band."""
    most = max(float(row[name] or 0) for row in rows for name in ("average", "band_high")) or 1

    def at(month: float, value: float) -> Place:
        right = corner[0] + (month + REACH) / (2 * REACH) * grid.wide
        return surface.at(right, corner[1] + value / most * grid.tall)

    def places(rows: Iterable[Row], column: str) -> list[Place]:
        return [at(int(row["month"]), float(row[column])) for row in rows]

    banded = [row for row in rows if row["band_low"]]
    edge = [*places(banded, "band_high"), *reversed(places(banded, "band_low"))]
    yield path(edge, closed=True, fill=SOFT, opacity=BAND)
    yield line(at(-REACH, 0), at(REACH, 0), LINE)
    yield line(at(0, 0), at(0, most), TEXT, stroke_dasharray="3,3", opacity=0.6)
    for known, run in groupby(rows, key=lambda row: row["average"] != ""):
        if known:
            yield path(places(run, "average"), stroke=RELEASED, stroke_width=2)
    for place in places((row for row in rows if row["outside"] == "TRUE"), "average"):
        yield sign(place, "circle", 40, **solid(RELEASED))
    yield from panel_names(table, rows[0], surface, corner, grid, f"{most:.3g}")


def panel_names(
    table: PublishedTable, row: Row, surface: Surface, corner: Place, grid: Grid, most: str
) -> Shapes:
    (left, foot), top = corner, corner[1] + grid.tall
    head = {"dx": -28, "align": "left"}
    event, measure = (table.label(name, row[name]) for name in ("event", "measure"))
    yield surface.words(left, top, event, dy=-34, **head, **BOLD)
    yield surface.words(left, top, measure, dy=-19, colour=SOFT, **head)
    size = surface.letters - 1
    side = {"colour": SOFT, "size": size}
    yield surface.words(left, top, most, dx=-5, align="right", **side)
    yield surface.words(left, foot, "0", dx=-5, align="right", **side)
    for month in (-REACH, 0, REACH):
        right = left + (month + REACH) / (2 * REACH) * grid.wide
        yield surface.words(right, foot, f"{month:+d}" if month else "0", dy=size, **side)
