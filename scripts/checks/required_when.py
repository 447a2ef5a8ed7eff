"""A cell that is needed in some cases."""

from collections.abc import Sequence
from typing import Any

from scripts.checks.rule import Column, Columns, Faults, Rows, as_typed, rule


@rule("Filled where {when} is {values}.")
def required_when(rows: Rows, *, field: Column, when: Columns, values: Sequence[Any]) -> Faults:
    """`field` is filled where `when` is one of `values`; `""` stands for an empty cell. Where
    `when` names several columns, all of them must be."""
    columns = [when] if isinstance(when, str) else when
    names, verb = ", ".join(columns), "is" if len(columns) == 1 else "are"
    wanted = [as_typed(value) for value in values]
    for row in rows:
        cases = [as_typed(row[column]) for column in columns]
        if row[field] is None and all(case in wanted for case in cases):
            words = " and ".join(dict.fromkeys(case or "empty" for case in cases))
            yield (
                row,
                field,
                f"this cell must not be empty where {names} {verb} {words}. Fill it, or fix"
                f" {names}.",
            )
