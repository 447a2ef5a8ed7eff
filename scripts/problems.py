"""What a contributor has to fix, and the error that carries it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.paths import shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to fix. The message says what is wrong, then what to do about it."""

    file: Path
    message: str
    line: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        place = f"{shown(self.file)}:{self.line}" if self.line else shown(self.file)
        return ": ".join(part for part in (place, self.column, self.message) if part)


class InvalidData(Exception):
    """Raised once per dataset, carrying every problem found rather than the first."""

    def __init__(self, dataset: str, problems: Sequence[Problem]) -> None:
        self.dataset = dataset
        self.problems = tuple(problems)
        count = len(self.problems)
        super().__init__(f"{dataset}: {count} problem{'s' * (count != 1)} to fix")
