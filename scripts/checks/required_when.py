"""A cell that is needed in some cases."""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken, typed


@attrs.define(kw_only=True, repr=False)
class RequiredWhen(Rule):
    """`field` is filled where `when` is one of `values`; `""` stands for an empty cell. Where
    `when` names several columns, all of them must be."""

    type = "required-when"
    columns = ("field", "when")

    field: str
    when: str | Sequence[str]
    values: Sequence[Any]

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        columns = [self.when] if isinstance(self.when, str) else self.when
        cases = [typed(row[column]) for column in columns]
        if row[self.field] is None and all(case in map(typed, self.values) for case in cases):
            verb = "is" if len(columns) == 1 else "are"
            words = " and ".join(dict.fromkeys(case or "empty" for case in cases))
            names = ", ".join(columns)
            yield broken(
                row,
                self.field,
                f"this cell must not be empty where {names} {verb} {words}. Fill it, or fix"
                f" {names}.",
            )
