"""A row that other rows name: what is in a list of sources is a source of something."""

from collections import Counter

from scripts.checks.rule import Column, Faults, Rows, Tables, rule
from scripts.model import items


@rule("A row of another table names it.")
def in_use(rows: Rows, *, field: Column, all_tables: Tables) -> Faults:
    """Each id stands in another column, of whatever table, whose name ends in that of `field`, or
    in its plural. While an id there leads nowhere, that is the problem."""
    cells = (
        cell
        for table in all_tables.values()
        for row in table
        for column, cell in row.items()
        if column.removesuffix("s").endswith(field)
    )
    named = Counter(item for cell in cells for item in items(cell))
    if named.keys() <= {row[field] for row in rows}:
        for row in rows:
            if named[row[field]] == 1:
                yield (
                    row,
                    field,
                    f"no other row names {row[field]!r}. Put this id into the row that it supports,"
                    " or take the line out.",
                )
