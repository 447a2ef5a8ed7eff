"""A cell has a certain form in some cases."""

import re

from scripts.checks.rule import Column, Faults, Rows, Values, as_typed, rule


@rule("Like {example} where {when} is {values}.")
def form_when(
    rows: Rows, *, field: Column, when: Column, values: Values, pattern: str, example: str
) -> Faults:
    """An empty cell passes."""
    for row in rows:
        cell, case = row[field], as_typed(row[when])
        if cell is not None and case in values and not re.fullmatch(pattern, cell):
            yield (
                row,
                field,
                f"{cell!r} does not go with {when}, which is {case}. Write it like {example}, or"
                f" fix {when}.",
            )
