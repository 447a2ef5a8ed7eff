"""A specification curve: a dot for each combination of choices, sorted by its result, and under it
a mark for each choice that the combination makes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scripts.charts.legend import Entry, drawing_with_legend
from scripts.charts.palette import LINE, RELEASED, SOFT, TEXT
from scripts.charts.picture import Drawing, Figures, Picture
from scripts.charts.shapes import BOLD, Shapes, line, rect, sign, solid
from scripts.charts.surface import Surface
from scripts.export.published import PublishedTable, Row
from scripts.words import group_thousands


@dataclass(frozen=True, slots=True)
class Curve:
    """Rows in the order of their results; `usual` is the one that would be no finding, if any."""

    table: PublishedTable
    rows: Sequence[Row]
    result: str
    choices: tuple[str, ...]
    axis: tuple[float, ...]
    stands_out: Callable[[Row], bool] = lambda row: False
    usual: float | None = None

    def legend(self) -> list[Entry]:
        """What the colours of dots and marks mean, if they mean anything."""
        words, colours = self.table.schema.chart, (("other", SOFT), ("stands", RELEASED))
        return [Entry(words[word], colour, "circle") for word, colour in colours if word in words]

    def values(self, choice: str) -> list[str]:
        """What the choice can be, as far as some row makes it: as labelled, or by number."""
        made = {row[choice] for row in self.rows}
        labels = [*self.table.schema.field(choice).labels]
        return [one for one in labels if one in made] or sorted(made, key=int)

    def words(self, choice: str, value: str) -> str:
        unit = self.table.schema.field(choice).unit
        return f"{value} {unit}" if unit else self.table.label(choice, value)


@dataclass(frozen=True, slots=True)
class Layout:
    """Pixels: the room of the combinations across, of the results and of a line of marks down.
    `above` is where the name of a line stands over it instead of to its left; the name of a choice
    stands above its lines, or at the far left of the first."""

    across: int
    results: int
    step: int
    mark: int
    gap: int
    """Above the lines of a choice."""
    margins: tuple[int, int, int, int]
    above: bool


WIDE = Layout(575, 120, 15, 10, 8, (24, 12, 4, 345), above=False)
NARROW = Layout(294, 150, 32, 10, 34, (24, 8, 4, 42), above=True)
FEW = 60
"""Up to so many dots are drawn large."""
NAME = 20
"""Pixels below the results, for what runs across."""
ROOM = 22
"""Pixels that the number at a dot takes across."""
MARKS = 72
"""So many marks can be told apart side by side on a phone; where there are more rows, a mark stands
for several, and is the darker the more of them make the choice."""


def curve_picture(curve: Curve, counts: tuple[str, ...], listed: Sequence[Row]) -> Picture:
    """With a table of the listed rows: their choices, and these columns beside them."""
    figures = Figures.of(curve.table, listed, ("place", *curve.choices, *counts))
    return Picture(drawing(curve, WIDE), drawing(curve, NARROW), (figures,))


def drawing(curve: Curve, layout: Layout) -> Drawing:
    """One surface in pixels, to the right and upwards from the lowest line of marks."""
    lines = [(one, value) for one in curve.choices for value in curve.values(one)]
    marks = layout.step * len(lines) + layout.gap * len(curve.choices) + NAME
    size = layout.across, layout.results + marks

    def shapes(place: Surface) -> Shapes:
        yield from results(curve, place, layout, marks)
        yield from choice_marks(curve, place, layout, marks)

    surface = Surface.of_pixels(size, layout.margins, letters=12 if layout.above else 13)
    return drawing_with_legend(surface, curve.legend(), shapes)


def results(curve: Curve, surface: Surface, layout: Layout, foot: int) -> Shapes:
    """The axis, what would be no finding, and the dots; those that stand out lie on top."""

    def up(value: float) -> float:
        return foot + (value - curve.axis[0]) / (curve.axis[-1] - curve.axis[0]) * layout.results

    for value in curve.axis:
        colour = TEXT if value == curve.usual else LINE
        yield line(surface.at(0, up(value)), surface.at(layout.across, up(value)), colour)
        words = f"{value:g}" if value % 1 else group_thousands(int(value))
        yield surface.words(0, up(value), words, dx=-6, colour=SOFT, align="right")
    name = curve.table.schema.field(curve.result).title
    side = {"dx": -layout.margins[3], "dy": -12, "align": "left"}
    yield surface.words(0, up(curve.axis[-1]), name, colour=SOFT, **side)
    across_name = curve.table.schema.chart["across"]
    yield surface.words(layout.across / 2, foot, across_name, dy=12, colour=SOFT)
    area = 30 if len(curve.rows) <= FEW else 7
    spacious = layout.across / len(curve.rows) >= ROOM
    for at, row in sorted(enumerate(curve.rows), key=lambda pair: curve.stands_out(pair[1])):
        place = across(curve, layout, at), up(float(row[curve.result]))
        yield sign(surface.at(*place), "circle", area, **solid(colour_of(curve, row)))
        if spacious:
            words, size = row[curve.result], max(11, surface.letters - 2)
            yield surface.words(*place, words, dy=-5, baseline="bottom", size=size)


def choice_marks(curve: Curve, surface: Surface, layout: Layout, top: float) -> Shapes:
    """A line for each thing that can be chosen, under the name of the choice."""
    top -= NAME
    for choice in curve.choices:
        top -= layout.gap
        name = curve.table.schema.field(choice).title
        side = {"dx": -layout.margins[3], "align": "left"}
        down = -8 if layout.above else layout.step - layout.mark / 2
        yield surface.words(0, top, name, dy=down, **side, **BOLD)
        for value in curve.values(choice):
            top -= layout.step
            side = {"dx": -8, "dy": -layout.mark / 2, "align": "right"}
            if layout.above:
                side = {"dy": -layout.mark - 1, "align": "left", "baseline": "bottom"}
            yield surface.words(0, top, curve.words(choice, value), **side)
            yield from ticks(curve, surface, layout, (choice, value), top)


def ticks(
    curve: Curve, surface: Surface, layout: Layout, chosen: tuple[str, str], foot: float
) -> Shapes:
    """A mark under each dot that makes this choice, or under a few dots."""
    choice, value = chosen
    together = -(-len(curve.rows) // MARKS)
    for start in range(0, len(curve.rows), together):
        under = curve.rows[start : start + together]
        made = [row for row in under if row[choice] == value]
        if made:
            middle = across(curve, layout, start + (len(under) - 1) / 2)
            half = min(3, 0.35 * layout.across * len(under) / len(curve.rows))
            corners = (middle - half, foot), (middle + half, foot + layout.mark)
            paint = {"opacity": len(made) / len(under)} if len(made) < len(under) else {}
            places = (surface.at(*corner) for corner in corners)
            yield rect(*places, **solid(colour_of(curve, max(made, key=curve.stands_out))), **paint)


def across(curve: Curve, layout: Layout, at: float) -> float:
    return (at + 0.5) * layout.across / len(curve.rows)


def colour_of(curve: Curve, row: Row) -> str:
    return RELEASED if curve.stands_out(row) else SOFT
