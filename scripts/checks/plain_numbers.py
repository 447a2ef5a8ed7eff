"""A number is written as every program reads it."""

import re
from collections.abc import Iterator, Sequence

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.model import Field

FORMS = {
    "integer": re.compile(r"-?(?:0|[1-9][0-9]{0,8})"),
    "number": re.compile(r"-?(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,9})?"),
}


@attrs.define(kw_only=True, repr=False)
class PlainNumbers(Rule):
    """Asked of every table: digits from 0 to 9 and no needless zeros. Python reads much more as a
    number, digits of other scripts and underscores among them."""

    type = "plain-numbers"

    fields: Sequence[Field]

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        cells = dict(zip(row.field_names, row.cells, strict=False))
        for field in self.fields:
            cell = cells.get(field.name)
            if cell and not FORMS[field.type].fullmatch(cell):
                yield broken(
                    row,
                    field.name,
                    f"{cell!r} is not a number in the digits 0 to 9, without a zero in front and"
                    f" nine digits at most. Type it like {field.example}.",
                )
