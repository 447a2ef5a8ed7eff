"""A cell names rows of any tables, each as table/id."""

from scripts.checks.rule import Column, Faults, Rows, Tables, rule
from scripts.model import items
from scripts.problems import suggester


@rule(
    "Each item is a row, as table/id.",
    "All of them are rows of the table in {table}.",
)
def row_ids(rows: Rows, *, field: Column, table: Column = "", all_tables: Tables) -> Faults:
    """Each item is a row that is there or was removed; with `table`, of the table that this column
    names."""
    known = {
        f"{name}/{next(iter(row.values()))}" for name in all_tables for row in all_tables[name]
    }
    known |= {f"{row['table_name']}/{row['row_id']}" for row in all_tables.get("removed", ())}
    did_you_mean = suggester(known)
    for row in rows:
        for item in filter(str.strip, items(row[field])):
            name, _, _ = item.partition("/")
            if item not in known:
                hint = did_you_mean(item)
                note = f"{item!r} is no row.{hint} Write the table, a slash and the id of a row."
                yield row, field, note
            elif table and name != row[table]:
                note = f"{item!r} is no row of {row[table]}, which {table} names. Fix one of them."
                yield row, field, note
