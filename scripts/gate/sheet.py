"""The cells of a file, where each of them is, and what is wrong at a place."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from scripts.gate.quoting import excerpt

WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at one place of a file, before the file's name is put to it.

    `kind` is an entry of the catalogue. `line` counts from 1, header included, as in an editor.
    `cause` is the same for what one mistake can do to many cells of a file.
    """

    kind: str
    message: str
    line: int | None = None
    column: str | None = None
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of one cell, from `start` up to `end`."""

    cell: str
    start: int
    end: int
    line: int
    column: str | None

    @property
    def text(self) -> str:
        return self.cell[self.start : self.end]

    @property
    def shown(self) -> str:
        return excerpt(self.cell, self.start, self.end)

    def fault(self, kind: str, message: str, cause: str = "") -> Fault:
        return Fault(kind, message, self.line, self.column, cause or kind)


@dataclass(frozen=True)
class Sheet:
    """All cells, header included, without line breaks; `records` pairs a line with its cells."""

    header: Sequence[str]
    records: Sequence[tuple[int, Sequence[str]]]

    @cached_property
    def rows(self) -> Sequence[Mapping[str, str]]:
        """By column, without empty lines; a cell that is missing is empty."""
        padding = [""] * len(self.header)
        return [
            dict(zip(self.header, [*cells, *padding], strict=False))
            for _, cells in self.records[1:]
            if cells
        ]

    @cached_property
    def text(self) -> str:
        """Each cell on a line of its own, so that one pattern can search all of them."""
        return "\n".join(self.cells)

    @cached_property
    def words(self) -> Collection[str]:
        """Runs of letters, as they are typed."""
        return set(WORD.findall(self.text))

    @cached_property
    def cells(self) -> Sequence[str]:
        return [cell for _, cells in self.records for cell in cells]

    @cached_property
    def starts(self) -> Sequence[int]:
        return list(accumulate((len(cell) + 1 for cell in self.cells), initial=0))

    @cached_property
    def places(self) -> Sequence[tuple[int, int]]:
        return [(line, number) for line, cells in self.records for number in range(len(cells))]

    def spots(self, pattern: re.Pattern[str]) -> Iterator[Spot]:
        """Where the pattern matches in `text`. It must match something, and no line break."""
        for match in pattern.finditer(self.text):
            index = bisect_right(self.starts, match.start()) - 1
            start = self.starts[index]
            line, number = self.places[index]
            column = self.header[number] if number < len(self.header) else None
            yield Spot(self.cells[index], match.start() - start, match.end() - start, line, column)
