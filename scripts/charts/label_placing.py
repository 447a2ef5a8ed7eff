"""Which labels find room: the first wanted first, none on top of a mark or of another label."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scripts.charts.marks import Mark
from scripts.charts.shapes import Place, Shape
from scripts.charts.surface import Surface

LETTER = 8
"""Pixels that a letter of a label takes at most."""
LINE = 12
GAP, ASIDE = 4, 7
"""Pixels from a mark to the label above it or beside it."""
SIDES = (("center", 0), ("right", 4), ("left", -4))


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
        long = LETTER * len(self.words)
        if not surface.across:
            return Box(x + GAP, y - LINE / 2, x + GAP + long, y + LINE / 2)
        start = x + self.shift - long * {"left": 0, "center": 0.5, "right": 1}[self.align]
        return Box(start, y - GAP - LINE, start + long, y - GAP)

    def written(self, surface: Surface, size: int = 0) -> Shape:
        style = {"dx": self.shift, "dy": -GAP, "align": self.align, "baseline": "bottom"}
        if not surface.across:
            style = {"dx": ASIDE, "align": "left"}
        return surface.words(self.time, self.depth, self.words, size=size, **style)


def around(surface: Surface, mark: Mark, room: float = 1) -> Box:
    """The room that a mark takes, with some pixels around it."""
    return Box.between(surface.at(mark.first, mark.base), surface.at(mark.last, mark.depth), room)


def placed(surface: Surface, wanted: Sequence[Label], taken: Sequence[Box]) -> list[Label]:
    """Those of the wanted labels that find room: above the middle of their mark, else to its left
    or right."""
    boxes, found = list(taken), []
    for label in wanted:
        sides = [
            replace(label, align=align, shift=shift)
            for align, shift in (SIDES if surface.across else SIDES[:1])
        ]
        for side in sides:
            box = side.box(surface)
            if not any(box.meets(other) for other in boxes):
                boxes.append(box)
                found.append(side)
                break
    return found
