"""A cell that is needed in some cases."""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
from frictionless import Row

from scripts.checks.rule import Rule, RuleBroken, broken, typed


@attrs.define(kw_only=True, repr=False)
class RequiredWhen(Rule):
    """`field` is filled where `when` is one of `values`; `""` stands for an empty cell."""

    type = "required-when"
    columns = ("field", "when")

    field: str
    when: str
    values: Sequence[Any]

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        case = typed(row[self.when])
        if row[self.field] is None and case in map(typed, self.values):
            yield broken(
                row,
                self.field,
                f"this cell must not be empty where {self.when} is {case or 'empty'}. Fill it, or"
                f" mend {self.when}.",
            )
