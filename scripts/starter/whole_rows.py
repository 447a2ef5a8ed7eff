"""New rows with every column of their schema, and with what follows from the rows around them."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from scripts.model import LIST_SEPARATOR, Schema, items
from scripts.starter.kinds import Kind
from scripts.starter.new_ids import new_id

Row = Mapping[str, str]
Rows = Mapping[str, Sequence[Row]]
"""By table."""


def whole_rows(
    kind: Kind, schemas: Mapping[str, Schema], taken: Mapping[str, Collection[str]], rows: Rows
) -> dict[str, list[dict[str, str]]]:
    """A row without an id gets one; a part names the row that it belongs to, which names the
    sources of all its parts."""
    found: dict[str, list[dict[str, str]]] = {}
    for table in kind.tables:
        schema, found[table] = schemas[table], []
        for row in rows.get(table, ()):
            known = of_parent(schemas[kind.table], found) if table in kind.parts else {}
            cells = {field.name: {**known, **row}.get(field.name, "") for field in schema.fields}
            used = {*taken[table], *(one[schema.key] for one in found[table])}
            cells[schema.key] = cells[schema.key] or new_id(schema, cells, used)
            found[table].append(cells)
    for parent in found[kind.table]:
        add_sources(schemas[kind.table], parent, found)
    return found


def of_parent(schema: Schema, found: Rows) -> Row:
    return {schema.key: found[schema.name][0][schema.key]}


def add_sources(schema: Schema, parent: dict[str, str], found: Rows) -> None:
    tables = [one["table"] for one in schema.checks if one["type"] == "sources-of-children"]
    named = [row["source_id"] for table in tables for row in found.get(table, ())]
    if named:
        own = items(parent["source_ids"])
        parent["source_ids"] = LIST_SEPARATOR.join(distinct_values([*own, *named]))


def distinct_values(cells: Iterable[str]) -> list[str]:
    """Each once, without the empty ones."""
    return [*dict.fromkeys(cell for cell in cells if cell)]
