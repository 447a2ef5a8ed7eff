"""A number is written as every program reads it."""

import re
from collections.abc import Sequence

from scripts.checks.rule import Faults, Rows
from scripts.model import Field

FORMS = {
    "integer": re.compile(r"-?(?:0|[1-9][0-9]{0,8})"),
    "number": re.compile(r"-?(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,9})?"),
}


def plain_numbers(rows: Rows, *, fields: Sequence[Field]) -> Faults:
    """Asked of every table: digits from 0 to 9 and no needless zeros. Python reads much more as a
    number, digits of other scripts and underscores among them."""
    numbers = [(place, field) for place, field in enumerate(fields) if field.type in FORMS]
    for row in rows if numbers else ():
        for place, field in numbers:
            cell = row.cells[place] if place < len(row.cells) else ""
            if cell and not FORMS[field.type].fullmatch(cell):
                yield (
                    row,
                    field.name,
                    f"{cell!r} is not a number in the digits 0 to 9, without a zero in front and"
                    f" nine digits at most. Type it like {field.example}.",
                )
