"""A row that has its counterpart in another table in some cases only."""

from scripts.checks.rule import Column, Faults, Rows, Tables, Values, as_typed, rule


@rule(
    "{table} has a row with this {key} where {when} is {values}, and none elsewhere.",
    reads={"{table}": ("{key}",)},
)
def row_when(
    rows: Rows, *, table: str, key: Column, when: Column, values: Values, tables: Tables
) -> Faults:
    known = {row[key] for row in tables[table]}
    for row in rows:
        case, is_there = as_typed(row[when]), row[key] in known
        if case in values and not is_there:
            yield (
                row,
                when,
                f"this is {case}, and {table}.csv has no row {row[key]!r}. Add the row there, or"
                f" fix {when}.",
            )
        elif case and case not in values and is_there:
            yield (
                row,
                when,
                f"this is {case}, and {table}.csv has a row {row[key]!r}. Take the row out there,"
                f" or fix {when}.",
            )
