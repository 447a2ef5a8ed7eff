"""Which rows of a table a page asks for, in which order."""

from collections.abc import Callable, Sequence

from scripts.export.published import PublishedTable, Row
from scripts.model import items


def select_rows(table: PublishedTable, where: str = "", order: str = "") -> Sequence[Row]:
    """Rows for which all conditions hold, such as `"body=EU,US status!=announced"`: one of the
    values is an item of the cell, or with `!=` none of them is. `order` names columns."""
    conditions = [condition(table, words) for words in where.split()]
    rows = [row for row in table.rows if all(holds(row) for holds in conditions)]
    columns = order.split()
    return sorted(rows, key=lambda row: [row[column] for column in columns]) if columns else rows


def condition(table: PublishedTable, words: str) -> Callable[[Row], bool]:
    column, sign, values = words.partition("!=" if "!=" in words else "=")
    if not sign:
        raise ValueError(f"{words!r} is no condition like body=EU or body!=EU,US")
    if column not in [field.name for field in table.schema.fields]:
        raise KeyError(column)
    wanted = set(values.split(","))
    if sign == "!=":
        return lambda row: wanted.isdisjoint(items(row[column]) or ("",))
    return lambda row: not wanted.isdisjoint(items(row[column]) or ("",))
