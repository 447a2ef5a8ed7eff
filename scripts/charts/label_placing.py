"""Which labels find room: the largest first, none on top of a mark or of another label."""

from collections.abc import Sequence
from dataclasses import dataclass

LETTER = 8
"""Pixels that a figure of the font size of labels takes at most."""
LINE = 12
GAP = 4
SIDES = (("center", 0), ("right", 4), ("left", -4))


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of time and of depth."""

    time: tuple[float, float]
    depth: tuple[float, float]

    def meets(self, other: "Box") -> bool:
        return (
            self.time[0] < other.time[1]
            and other.time[0] < self.time[1]
            and self.depth[0] < other.depth[1]
            and other.depth[0] < self.depth[1]
        )


@dataclass(frozen=True, slots=True)
class Label:
    """A text at the end of a mark: `align` says on which side of that place it lies."""

    text: str
    time: float
    depth: float
    align: str

    def box(self, across: bool) -> Box:
        """Its room: above the mark where time runs across, else beside it."""
        long = LETTER * len(self.text)
        if not across:
            return Box(
                (self.time - LINE / 2, self.time + LINE / 2),
                (self.depth + GAP, self.depth + GAP + long),
            )
        start = self.time - long * {"left": 0, "center": 0.5, "right": 1}[self.align]
        return Box((start, start + long), (self.depth + GAP, self.depth + GAP + LINE))


def placed(
    wanted: Sequence[tuple[str, float, float]], taken: Sequence[Box], across: bool
) -> list[Label]:
    """Those of the wanted labels (text, time, depth in pixels) that find room: above the middle of
    their mark, else to its left or right."""
    boxes, found = list(taken), []
    for text, time, depth in wanted:
        sides = [
            Label(text, time + shift, depth, align)
            for align, shift in (SIDES if across else SIDES[:1])
        ]
        free = [side for side in sides if not any(side.box(across).meets(box) for box in boxes)]
        if free:
            boxes.append(free[0].box(across))
            found.append(free[0])
    return found
