"""How Frictionless runs a check of ours."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar

import attrs
from frictionless import Check, Row, errors

from scripts.checks.rule import Faults, row_id


class RuleBroken(errors.CellError):
    kind = ""
    cause = ""
    type = "rule-broken"
    title = "Rule broken"
    description = "A rule that the schema names under `checks` does not hold."
    template = "{note}"


class RowMissing(errors.TableError):
    kind = ""
    type = "row-missing"
    title = "Row missing"
    description = "A rule that the schema names under `checks` asks for a row that is not there."
    template = "{note}"


Request = tuple[str, str, Callable[[Sequence[Row]], Faults]]
"""A check with its options: its name, its name with them, and the function."""


@attrs.define(kw_only=True, repr=False)
class Requested(Check):
    """The checks of one table. They see the rows in the order of their ids, so that the order of
    the lines changes nothing."""

    type = "requested"
    Errors: ClassVar = [RuleBroken, RowMissing]

    requests: Sequence[Request]
    rows: list[Row] = attrs.field(factory=list, init=False)

    def validate_row(self, row: Row) -> Iterable[RuleBroken]:
        self.rows.append(row)
        return ()

    def validate_end(self) -> Iterator[RuleBroken | RowMissing]:
        rows = sorted(self.rows, key=row_id)
        for kind, cause, faults in self.requests:
            for row, column, note in faults(rows):
                if row is None:
                    error = RowMissing(note=note)
                else:
                    error = RuleBroken.from_row(row, note=note, field_name=column)
                    error.cause = cause
                error.kind = kind
                yield error
