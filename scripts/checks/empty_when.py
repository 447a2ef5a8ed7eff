"""A cell that does not apply in some cases."""

from scripts.checks.rule import Column, Faults, Rows, Values, as_typed, rule


@rule("Empty where {when} is {values}.")
def empty_when(rows: Rows, *, field: Column, when: Column, values: Values) -> Faults:
    for row in rows:
        case = as_typed(row[when])
        if row[field] is not None and case in values:
            yield (
                row,
                field,
                f"this cell must be empty where {when} is {case or 'empty'}. Empty it, or fix"
                f" {when}.",
            )
