"""A cell that holds a list: items with `;` between them and nothing else."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from scripts.checks.rule import Column, Faults, Rows, rule
from scripts.model import items as items_of
from scripts.problems import suggester


@rule(
    "Several items may stand in a cell, with semicolons between, none twice.",
    "Items: {items}.",
    "Each item has the form {pattern}.",
)
def list_cell(rows: Rows, *, field: Column, pattern: str = "", items: Sequence[str] = ()) -> Faults:
    """Each item is there once, matches `pattern` and is one of `items`, where given."""
    did_you_mean = suggester(items)
    for row in rows:
        for item, count in Counter(items_of(row[field])).items():
            if message := fault(item, count, pattern, items, did_you_mean):
                yield row, field, message


def fault(
    item: str, count: int, pattern: str, allowed: Sequence[str], did_you_mean: Callable[[str], str]
) -> str | None:
    if not item.strip():
        return "an item of this list is empty. Put one ; between two items, and none at the ends."
    if item != item.strip():
        return f"{item!r} has a space at its end. Write the list without spaces around the ;."
    if count > 1:
        return f"{item!r} is in this list twice. Remove one."
    if allowed and item not in allowed:
        return f"{item!r} is not one of: {', '.join(allowed)}.{did_you_mean(item)}"
    if pattern and not re.fullmatch(pattern, item):
        return f"{item!r} does not have the form asked for ({pattern}). Fix the item."
    return None
