"""Of the errors that come from one mistake, only the first is worth fixing."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from frictionless import Error

SHAPE = ("blank-row", "extra-cell", "missing-cell")
"""With cells out of place, nothing else about the row makes sense."""
FORM = ("type-error", "constraint-error")
"""With a value of the wrong form, nothing else about the cell does."""


def without_repeated(errors: Sequence[Error]) -> list[Error]:
    """In the order of the lines."""
    by_line = sorted(errors, key=line)
    # The id is in the first column.
    ids = [error for error in by_line if getattr(error, "field_number", 0) == 1]
    without_id = {line(error) for error in ids if error.type in FORM}
    by_line = without_copies(
        error for error in by_line if error.type != "primary-key" or line(error) not in without_id
    )
    misshapen = {line(error) for error in by_line if error.type in SHAPE}
    malformed = {cell(error) for error in by_line if error.type in FORM}
    return [*firsts(by_line, misshapen, malformed)]


def without_copies(errors: Iterable[Error]) -> list[Error]:
    """A row that is the same as another by two rules is reported by the first."""
    copies: set[int] = set()
    kept = []
    for error in errors:
        is_copy = getattr(error, "kind", "") == "unique-together"
        if not (is_copy and line(error) in copies):
            kept.append(error)
        if is_copy or error.type == "unique-error":
            copies.add(line(error))
    return kept


def firsts(
    errors: Sequence[Error], misshapen: set[int], malformed: set[tuple[int, str]]
) -> Iterator[Error]:
    """The first error of shape of a row at fault in it, and the first error of form of a cell."""
    listed: set[object] = set()
    for error in errors:
        place = line(error) if line(error) in misshapen else cell(error)
        known = SHAPE if place in misshapen else FORM if place in malformed else ()
        if known and (error.type not in known or place in listed):
            continue
        listed.add(place)
        yield error


def apart_from(
    errors: Sequence[Error], faulty: Collection[tuple[int | None, str | None]]
) -> list[Error]:
    """Without what follows from a cell in which the gate found a fault, reported already: anything
    about that cell, and any rule about its row."""
    lines = {number for number, _ in faulty}
    return [
        error
        for error in errors
        if cell(error) not in faulty and (error.type in (*SHAPE, *FORM) or line(error) not in lines)
    ]


def line(error: Error) -> int:
    return getattr(error, "row_number", 0)


def cell(error: Error) -> tuple[int, str]:
    return line(error), getattr(error, "field_name", "")
