"""Cells and rows that only some cases ask for."""

import re

from scripts.checks.rule import Column, Columns, Faults, Rows, Tables, Values, as_typed, rule


@rule("Empty where {when} is {values}.")
def empty_when(rows: Rows, *, field: Column, when: Column, values: Values) -> Faults:
    for row in rows:
        case = as_typed(row[when])
        if row[field] is not None and case in values:
            yield (
                row,
                field,
                f"this cell must be empty where {when} is {case or 'empty'}. Empty it, or fix"
                f" {when}.",
            )


@rule("Like {example} where {when} is {values}.")
def form_when(
    rows: Rows, *, field: Column, when: Column, values: Values, pattern: str, example: str
) -> Faults:
    """An empty cell passes."""
    for row in rows:
        cell, case = row[field], as_typed(row[when])
        if cell is not None and case in values and not re.fullmatch(pattern, cell):
            yield (
                row,
                field,
                f"{cell!r} does not go with {when}, which is {case}. Write it like {example}, or"
                f" fix {when}.",
            )


@rule("Filled where {when} is {values}.")
def required_when(rows: Rows, *, field: Column, when: Columns, values: Values) -> Faults:
    """Where `when` names several columns, all of them must have one of the values."""
    names, verb = ", ".join(when), "is" if len(when) == 1 else "are"
    for row in rows:
        cases = [as_typed(row[column]) for column in when]
        if row[field] is None and all(case in values for case in cases):
            words = " and ".join(dict.fromkeys(case or "empty" for case in cases))
            yield (
                row,
                field,
                f"this cell must not be empty where {names} {verb} {words}. Fill it, or fix"
                f" {names}.",
            )


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
