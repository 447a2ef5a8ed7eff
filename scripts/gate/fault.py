"""What is wrong at one place of a file, before the file's name is put to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """`kind` is an entry of the catalogue. `line` counts from 1, header included, as in an editor.
    `cause` is the same for what one mistake can do to many cells of a file."""

    kind: str
    message: str
    line: int | None = None
    column: str | None = None
    cause: str = ""
