"""One date is not before another."""

from collections.abc import Iterator

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.periods import period_or_none


@attrs.define(kw_only=True, repr=False)
class InOrder(Rule):
    """`earlier` must not be after `later`. An empty cell passes, and so do coarse dates that can
    be in order."""

    type = "in-order"
    columns = ("earlier", "later")

    earlier: str
    later: str

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        first, last = (period_or_none(row[column]) for column in (self.earlier, self.later))
        if not first or not last or first.first <= last.last:
            return
        yield broken(
            row,
            self.later,
            f"{row[self.later]} is before {self.earlier} ({row[self.earlier]}). Swap the two if"
            f" they were exchanged; leave {self.later} empty if the date is not known.",
        )
