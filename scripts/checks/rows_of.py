"""A cell names rows of the table that another cell names."""

from scripts.checks.rule import Column, Faults, Rows, Tables, rule
from scripts.model import items
from scripts.problems import suggester


@rule("Rows of the table in {table}, or rows that `removed` says were in it.")
def rows_of(rows: Rows, *, field: Column, table: Column, all_tables: Tables) -> Faults:
    """What is wrong with a list as such is reported by `list-cell`."""
    known = {name: {next(iter(row.values())) for row in all_tables[name]} for name in all_tables}
    for row in all_tables.get("removed", ()):
        known.setdefault(row["table"], set()).add(row["row_id"])
    for row in rows:
        name, hint = row[table] or "", suggester(known)
        if name and name not in known:
            yield row, table, f"there is no table {name!r}.{hint(name)} Fix the name."
        for one in items(row[field]) if name in known else ():
            if one == one.strip() != "" and one not in known[name]:
                hint = suggester(known[name])
                yield row, field, f"there is no row {one!r} in {name}.csv.{hint(one)} Fix the id."
