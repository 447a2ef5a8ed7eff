"""Columns that together occur once."""

from collections.abc import Iterator, Sequence

import attrs
from frictionless import Row

from scripts.checks.adapter import RuleBroken, TableRule, broken, grouped, row_id


@attrs.define(kw_only=True, repr=False)
class UniqueTogether(TableRule):
    """No two rows are the same in all `fields`; two empty cells are the same. With `when`, only
    rows where that column is true are compared. Rows of one id have a problem already."""

    type = "unique-together"
    columns = ("fields", "when")

    fields: Sequence[str]
    when: str = ""

    def judge(self, rows: Sequence[Row]) -> Iterator[RuleBroken]:
        compared = [row for row in rows if not self.when or row[self.when]]
        for first, *copies in grouped(compared, *self.fields).values():
            for row in copies:
                if row_id(row) == row_id(first):
                    continue
                yield broken(
                    row,
                    self.fields[0],
                    f"{row_id(row)} says the same as {row_id(first)} in {', '.join(self.fields)}."
                    " Remove one of the two, or fix what should differ.",
                )
