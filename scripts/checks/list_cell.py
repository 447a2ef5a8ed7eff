"""A cell that holds a list: items with `;` between them and nothing else."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import get_close_matches

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.model import items


@attrs.define(kw_only=True, repr=False)
class ListCell(Rule):
    """Each item of `field` is there once, matches `pattern` and is one of `items`, where given."""

    type = "list-cell"
    columns = ("field",)

    field: str
    pattern: str = ""
    items: Sequence[str] = ()

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        for item, count in Counter(items(row[self.field])).items():
            fault = self.fault(item, count)
            if fault:
                yield broken(row, self.field, fault)

    def fault(self, item: str, count: int) -> str | None:
        if not item.strip():
            return (
                "an item of this list is empty. Put one ; between two items, and none at the ends."
            )
        if item != item.strip():
            return f"{item!r} has a space at its end. Write the list without spaces around the ;."
        if count > 1:
            return f"{item!r} is in this list twice. Remove one."
        if self.items and item not in self.items:
            close = get_close_matches(item, self.items, n=1)
            hint = f" Did you mean {close[0]!r}?" if close else ""
            return f"{item!r} is not one of: {', '.join(self.items)}.{hint}"
        if self.pattern and not re.fullmatch(self.pattern, item):
            return f"{item!r} does not have the form asked for ({self.pattern}). Fix the item."
        return None
