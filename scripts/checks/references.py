"""A cell names rows of another table, in whatever package it is."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cached_property
from typing import Any

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken, row_id
from scripts.model import items


@attrs.define(kw_only=True, repr=False, slots=False)
class References(Rule):
    """Each id in `field` (one, or several with `;` between unless `single`) is an id in column
    `to` of `table`; with `not_itself`, that of another row. What is wrong with a list as such is
    told by `list-cell`."""

    type = "references"
    columns = ("field",)

    field: str
    table: str
    to: str
    single: bool = False
    not_itself: bool = False

    @classmethod
    def reads(cls, options: Mapping[str, Any]) -> Mapping[str, Sequence[str]]:
        return {options["table"]: (options["to"],)}

    @cached_property
    def known(self) -> frozenset[str]:
        return frozenset(row[self.to] for row in self.tables[self.table])

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        cell = row[self.field]
        for named in (cell,) if cell and self.single else items(cell):
            if named == named.strip() != "" and named not in self.known:
                yield broken(row, self.field, self.advice(named))
            elif self.not_itself and named == row_id(row):
                note = f"{named!r} is the row itself. Name another, or empty the cell."
                yield broken(row, self.field, note)

    def advice(self, named: str) -> str:
        if self.single and ";" in named:
            return f"{named!r} names several rows, and this cell can name one only. Keep one."
        close = get_close_matches(named, self.known, n=1)
        hint = f" Did you mean {close[0]!r}?" if close else ""
        return (
            f"there is no {self.to} {named!r} in {self.table}.csv.{hint} Fix the id, or add"
            f" the row to {self.table}.csv first."
        )
