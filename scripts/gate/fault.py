"""What is wrong at one place of a file, before the file's name is put to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """`line` counts from 1, header included, as in an editor."""

    message: str
    line: int | None = None
    column: str | None = None
