"""Which labels find room: the first wanted first, none on top of a mark or of another label."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from scripts.charts.lettering import reserved_width
from scripts.charts.marks import Mark
from scripts.charts.shapes import Place, Shape
from scripts.charts.surface import Surface

LINE = 12
GAP, ASIDE, BEFORE = 4, 7, 8
"""Pixels from a mark to the label above it or beside it, and from a name to its lane."""
Sides = Sequence[tuple[str, float]]
SIDES: Sides = (("center", 0), ("right", 4), ("left", -4), ("left", 4), ("right", -4))
"""Over the middle of the mark, over it to one side, and wholly beside it."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def between(cls, corner: Place, opposite: Place, room: float = 0) -> "Box":
        (left, right), (top, bottom) = (sorted(ends) for ends in zip(corner, opposite, strict=True))
        return cls(left - room, top - room, right + room, bottom + room)

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Words at the end of a mark: above it where time runs across, else to its right."""

    words: str
    time: float
    depth: float
    align: str = "center"
    shift: float = 0
    """Pixels along the axis of time."""

    def box(self, surface: Surface) -> Box:
        x, y = surface.at(self.time, self.depth)
        long = reserved_width(self.words, surface.letters)
        if not surface.across:
            return Box(x + GAP, y - LINE / 2, x + GAP + long, y + LINE / 2)
        start = x + self.shift - long * {"left": 0, "center": 0.5, "right": 1}[self.align]
        return Box(start, y - GAP - LINE, start + long, y - GAP)

    def written(self, surface: Surface, size: int = 0, **paint: object) -> Shape:
        style = {"dx": self.shift, "dy": -GAP, "align": self.align, "baseline": "bottom"}
        if not surface.across:
            style = {"dx": ASIDE, "align": "left"}
        return surface.words(self.time, self.depth, self.words, size=size, **style, **paint)


def around(surface: Surface, mark: Mark, room: float = 1) -> Box:
    """The room that a mark takes, with some pixels around it."""
    return Box.between(surface.at(mark.first, mark.base), surface.at(mark.last, mark.depth), room)


def place_labels(
    surface: Surface, wanted: Sequence[Label], taken: Sequence[Box], sides: Sides = SIDES
) -> list[Label]:
    """Those of the wanted labels that find room: above the middle of their mark, else to its left
    or right, and nowhere out of the drawing."""
    boxes, found = list(taken), []
    for label in wanted:
        tried = [
            replace(label, align=align, shift=shift)
            for align, shift in (sides if surface.across else sides[:1])
        ]
        for side in tried:
            box = side.box(surface)
            inside = box.left >= 0 and box.right <= surface.outer[0]
            if inside and not any(box.meets(other) for other in boxes):
                boxes.append(box)
                found.append(side)
                break
    return found


def with_room_beside(surface: Surface, names: Iterable[str]) -> Surface:
    """The surface with room for the names of its lanes to the left, and no wider than before."""
    top, right, bottom, left = surface.margins
    needed = BEFORE + max(reserved_width(name, surface.letters) for name in names)
    more = max(0, round(needed) - left)
    size = surface.size[0] - more, surface.size[1]
    return replace(surface, size=size, margins=(top, right, bottom, left + more))
