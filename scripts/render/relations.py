"""Which columns name rows of other tables, and which rows name a given one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from scripts.export.published import Published, Row
from scripts.model import items


@dataclass(frozen=True, slots=True)
class Use:
    """A row that names another one, and the column in which it does."""

    table: str
    column: str
    row_id: str


@cache
def targets(data: Published, name: str) -> Mapping[str, str]:
    """The table that each referring column of a table names, as the schema says."""
    checks = data.tables[name].schema.checks
    return {one["field"]: one["table"] for one in checks if one["type"] == "references"}


@cache
def parents(data: Published) -> Mapping[str, tuple[str, str]]:
    """For each table whose rows belong to rows of another in its package: the column and the
    table, as the first foreign key says."""
    found = {}
    for name, table in data.tables.items():
        for key in table.schema.descriptor.get("foreignKeys", ()):
            (column,) = key["fields"]
            found.setdefault(name, (column, targets(data, name)[column]))
    return found


@cache
def uses(data: Published) -> Mapping[tuple[str, str], Sequence[Use]]:
    """All authored rows that name a row, by the table and id of the named one."""
    found = defaultdict(list)
    for name, table in data.tables.items():
        if table.schema.derived:
            continue
        for column, target in targets(data, name).items():
            for row in table.rows:
                for row_id in items(row[column]):
                    found[target, row_id].append(Use(name, column, row[table.schema.key]))
    return found


@cache
def listing(data: Published, name: str, column: str) -> Mapping[str, Sequence[Row]]:
    """The rows of a table by what they list in a column."""
    found = defaultdict(list)
    for row in data.tables[name].rows:
        for item in dict.fromkeys(items(row[column])):
            found[item].append(row)
    return found
