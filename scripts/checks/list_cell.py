"""A cell that holds a list: items with `;` between them and nothing else."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache

from scripts.checks.rule import Column, Faults, Rows, rule
from scripts.model import items as items_of
from scripts.problems import suggester

NO_COUNTRIES = ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")
"""Codes of two letters that Unicode has besides those of countries."""


@rule(
    "Several items may stand in a cell, with semicolons between, none twice.",
    "Items: {items}.",
    "Each item has the form {pattern}.",
    "Items: {of}, by their English names in Unicode (CLDR).",
)
def list_cell(
    rows: Rows, *, field: Column, items: Sequence[str] = (), of: str = "", pattern: str = ""
) -> Faults:
    """Each item is there once, and is one of `items`, or `of` all countries, or has the form of
    `pattern`, where given."""
    allowed = countries() if of else items
    what = "a country by its English name" if of else f"one of: {', '.join(items)}"
    did_you_mean = suggester(allowed)
    for row in rows:
        for item, count in Counter(items_of(row[field])).items():
            if message := fault(item, count, pattern):
                yield row, field, message
            elif allowed and item not in allowed:
                yield row, field, f"{item!r} is not {what}.{did_you_mean(item)}"


def fault(item: str, count: int, pattern: str) -> str | None:
    if not item.strip():
        return "an item of this list is empty. Put one ; between two items, and none at the ends."
    if item != item.strip():
        return f"{item!r} has a space at its end. Write the list without spaces around the ;."
    if count > 1:
        return f"{item!r} is in this list twice. Remove one."
    if pattern and not re.fullmatch(pattern, item):
        return f"{item!r} does not have the form asked for ({pattern}). Fix the item."
    return None


@cache
def countries() -> Collection[str]:
    # Loading the names takes a while, and few tables have countries.
    from babel import Locale

    names = Locale("en").territories
    return [names[code] for code in names if len(code) == 2 and code not in NO_COUNTRIES]
