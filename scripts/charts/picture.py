"""What a chart function returns: two drawings, the words for them, and the figures they show."""

from dataclasses import dataclass

import altair as alt


@dataclass(frozen=True, slots=True)
class Figures:
    """Rows of one published table that a picture shows; they stand as a table under it."""

    table: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """`wide` is for desks, `narrow` for phones; both show the same and are described once."""

    title: str
    caption: str
    """How to read it."""
    description: str
    """What it shows, made from the rows; stands in for it where it cannot be seen."""
    wide: alt.LayerChart
    narrow: alt.LayerChart
    figures: tuple[Figures, ...]
