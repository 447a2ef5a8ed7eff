"""A cell that does not apply in some cases."""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken, typed


@attrs.define(kw_only=True, repr=False)
class EmptyWhen(Rule):
    """`field` is empty where `when` is one of `values`; `""` stands for an empty cell."""

    type = "empty-when"
    columns = ("field", "when")

    field: str
    when: str
    values: Sequence[Any]

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        case = typed(row[self.when])
        if row[self.field] is not None and case in map(typed, self.values):
            yield broken(
                row,
                self.field,
                f"this cell must be empty where {self.when} is {case or 'empty'}. Empty it, or fix"
                f" {self.when}.",
            )
