"""What a chart function returns: two drawings, and the figures they show."""

from collections.abc import Iterable
from dataclasses import dataclass

from scripts.charts.marks import Mark, link
from scripts.charts.shapes import Link, Shape
from scripts.charts.surface import Surface
from scripts.export.published import PublishedTable, Row


@dataclass(frozen=True, slots=True)
class Figures:
    """Rows of one published table that a picture shows; they stand as a table under it."""

    table: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]

    @classmethod
    def of(
        cls,
        table: PublishedTable,
        rows: Iterable[Row],
        columns: tuple[str, ...],
        caption: str = "",
    ) -> "Figures":
        """Rows of a table under its own title, if nothing else is said."""
        ids = tuple(row[table.schema.key] for row in rows)
        return cls(table.name, caption or table.schema.title, columns, ids)

    @classmethod
    def by_label(
        cls, table: PublishedTable, column: str, shown: tuple[str, ...], **own: tuple[str, ...]
    ) -> tuple["Figures", ...]:
        """The rows of a table in parts, one for each label of a column; `own` is what is shown of
        a part instead, by its code."""
        title = table.schema.title
        return tuple(
            cls.of(table, table.where(column, code), own.get(code, shown), f"{title}: {label}")
            for code, label in table.schema.field(column).labels.items()
        )


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes from the lowest to the uppermost, and the links that lie over them."""

    surface: Surface
    shapes: tuple[Shape, ...]
    links: tuple[Link, ...]

    @classmethod
    def of(
        cls,
        surface: Surface,
        shapes: Iterable[Shape],
        linked: Iterable[Mark] = (),
        legend: Iterable[Shape] = (),
    ) -> "Drawing":
        """The lines of the surface, the legend, the shapes, and a link over each mark that has a
        page."""
        links = tuple(link(surface, mark) for mark in linked if mark.address)
        return cls(surface, (*surface.grid(), *legend, *shapes), links)


@dataclass(frozen=True, slots=True)
class Picture:
    """`wide` is for desks, `narrow` for phones; both show the same.

    Its title is the finding of its name, and how to read it stands in the schema of its table.
    """

    wide: Drawing
    narrow: Drawing
    figures: tuple[Figures, ...]
