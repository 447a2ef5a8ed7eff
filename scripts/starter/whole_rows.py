"""New rows with every column of their schema, and with what follows from the rows around them."""

from collections.abc import Collection, Mapping, Sequence

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
    parent = schemas[kind.table]
    found: dict[str, list[dict[str, str]]] = {}
    for table in kind.tables:
        schema, found[table] = schemas[table], []
        for row in rows.get(table, ()):
            known = {parent.key: found[kind.table][0][parent.key]} if table in kind.parts else {}
            cells = {field.name: {**known, **row}.get(field.name, "") for field in schema.fields}
            used = {*taken[table], *(one[schema.key] for one in found[table])}
            cells[schema.key] = cells[schema.key] or new_id(schema, cells, used)
            found[table].append(cells)
    for row in found[kind.table]:
        add_sources(parent, row, found)
    return found


def add_sources(schema: Schema, parent: dict[str, str], found: Rows) -> None:
    tables = [one["table"] for one in schema.checks if one["type"] == "sources-of-children"]
    named = [row["source_id"] for table in tables for row in found.get(table, ())]
    if named:
        sources = dict.fromkeys(filter(None, (*items(parent["source_ids"]), *named)))
        parent["source_ids"] = LIST_SEPARATOR.join(sources)
