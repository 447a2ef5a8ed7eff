"""A cell names rows of another table, in whatever package it is."""

from scripts.checks.rule import Column, Faults, Rows, Tables, row_id, rule
from scripts.gate.quoting import excerpt
from scripts.model import items
from scripts.problems import suggester


@rule("Names rows of {table} by their {to}.", reads={"{table}": ("{to}",)})
def references(
    rows: Rows,
    *,
    field: Column,
    table: str,
    to: str,
    tables: Tables,
    single: bool = False,
    not_itself: bool = False,
) -> Faults:
    """Each id in `field` (one, or several with `;` between unless `single`) is an id in column
    `to` of `table`; with `not_itself`, that of another row. What is wrong with a list as such is
    reported by `list-cell`."""
    known = {row[to] for row in tables[table]}
    did_you_mean = suggester(known)
    for row in rows:
        cell = row[field]
        for named in (cell,) if cell and single else items(cell):
            if single and ";" in named and named not in known:
                note = f"{named!r} names several rows, and this cell can name one only. Keep one."
                yield row, field, note
            elif "," in named:
                note = f"{excerpt(named)} has a comma in it. Put ; between the items of a list."
                yield row, field, note
            elif named == named.strip() != "" and named not in known:
                yield (
                    row,
                    field,
                    f"there is no {to} {named!r} in {table}.csv.{did_you_mean(named)} Fix the id,"
                    f" or add the row to {table}.csv first.",
                )
            elif not_itself and named == row_id(row):
                note = f"{named!r} is the row itself. Name another, or empty the cell."
                yield row, field, note
