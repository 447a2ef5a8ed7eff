"""Ids, and the cells that name rows by them."""

import re
from collections import Counter
from collections.abc import Sequence

from scripts.checks.rule import Column, Columns, Faults, Rows, Tables, group_rows, row_id, rule
from scripts.gate.quoting import excerpt
from scripts.model import Field, items
from scripts.problems import suggester

LONGEST = 100
FORM = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*|[A-Z]{2}")
"""Two capital letters are the code of a state."""
TAKEN = re.compile(r"index|con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""The page of the whole table, and names that Windows keeps for itself."""


def plain_ids(rows: Rows, *, fields: Sequence[Field]) -> Faults:
    """Asked of every table, whatever form its schema asks for."""
    for row in rows:
        if message := fault(row_id(row)):
            yield row, fields[0].name, message


def fault(name: str) -> str | None:
    if len(name) > LONGEST:
        return f"the id has {len(name):,} characters; {LONGEST} is the most. Shorten it."
    if name and not FORM.fullmatch(name):
        return f"{name!r} is no id. Use small letters and digits, with single hyphens between."
    if TAKEN.fullmatch(name):
        return f"{name!r} is the name of another page or is kept by Windows. Choose another id."
    return None


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


@rule("No two rows are the same in all of {fields}.")
def unique_together(rows: Rows, *, fields: Columns, when: Column = "") -> Faults:
    """Two empty cells are the same. With `when`, only rows where that column is true are compared.
    Rows of one id have a problem already."""
    compared = [row for row in rows if not when or row[when]]
    for first, *copies in group_rows(compared, *fields).values():
        for row in copies:
            if row_id(row) != row_id(first):
                yield (
                    row,
                    fields[0],
                    f"{row_id(row)} says the same as {row_id(first)} in {', '.join(fields)}."
                    " Remove one of the two, or fix what should differ.",
                )
