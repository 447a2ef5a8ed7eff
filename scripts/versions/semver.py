"""Version numbers (semver.org), and how much they rise."""

import re
from dataclasses import dataclass
from enum import IntEnum

NUMBER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


class Level(IntEnum):
    """What a change means to a program that reads the data."""

    PATCH = 1
    MINOR = 2
    MAJOR = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True, order=True)
class Number:
    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @property
    def prefixes(self) -> tuple[str, str]:
        """The series that a number belongs to: 1 and 1.2 for 1.2.3."""
        return f"{self.major}", f"{self.major}.{self.minor}"

    def raised(self, level: Level) -> "Number":
        match level:
            case Level.MAJOR:
                return Number(self.major + 1, 0, 0)
            case Level.MINOR:
                return Number(self.major, self.minor + 1, 0)
            case Level.PATCH:
                return Number(self.major, self.minor, self.patch + 1)


FIRST = Number(2, 0, 0)
"""1.0.0 stood on many states of the data before versions were kept, and so it names none."""


def number(text: str) -> Number | None:
    """None where a text is no version like 1.2.3."""
    found = NUMBER.fullmatch(text)
    return Number(*map(int, found.groups())) if found else None
