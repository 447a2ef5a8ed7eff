"""All tables in one SQLite database: what queries of claims run on, and what readers download.

An SQLite of our own, and not that of the machine: versions sort, round and write files in their
own ways.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

import apsw
import pandas as pd

from scripts.claims.queries import all_views, read_queries
from scripts.load.added_columns import added_fields, bounds_of, date_columns
from scripts.model import Field, Schema, Table, code_tables, items

Tables = Mapping[str, Table]
Values = tuple[Any, ...]

TYPES = {"integer": "integer", "number": "real", "boolean": "integer"}
LABELS = "create table labels (table_name text, column_name text, code text, label text)"
TABLES = (
    "create table tables (table_name text primary key, dataset text, derived integer, title text,"
    " description text)"
)
COLUMNS = (
    "create table columns (table_name text, column_name text, title text, description text,"
    " empty text, type text, unit text, example text)"
)
VIEWS = "create table views (view_name text primary key, description text not null)"
QUERIES = "create table claim_queries (claim_id text primary key, sql text not null)"


def fill_database(tables: Tables) -> apsw.Connection:
    """A database in memory. Yes and no are 1 and 0, an empty cell is NULL. A date of any precision
    has its first and last day and its precision beside it; a list has a table of its items,
    `<table>__<column>`."""
    database = apsw.Connection(":memory:")
    for table in tables.values():
        create_tables(database, table.schema)
        add_rows(database, table)
    schemas = [table.schema for table in tables.values()]
    database.execute(LABELS)
    insert(database, "labels", chain.from_iterable(map(label_rows, schemas)))
    insert(database, "labels", named_labels(tables))
    database.execute(TABLES)
    insert(database, "tables", map(table_row, tables.values()))
    database.execute(COLUMNS)
    insert(database, "columns", chain.from_iterable(map(column_rows, schemas)))
    return database


def write_database(database: apsw.Connection, path: Path) -> None:
    """The same with the shared views and the text of every query inside; the same bytes for the
    same data."""
    tests = database.execute("select claim_id from claim_tests order by rowid")
    queries = read_queries(tuple(claim for (claim,) in tests))
    for view in all_views():
        database.execute(view.sql)
    database.execute(VIEWS)
    insert(database, "views", ((view.name, view.description) for view in all_views()))
    database.execute(QUERIES)
    insert(database, "claim_queries", ((one.claim_id, one.sql) for one in queries.values()))
    path.unlink(missing_ok=True)
    database.execute("vacuum into ?", (str(path),))
    database.close()


def create_tables(database: apsw.Connection, schema: Schema) -> None:
    made = {schema.name: definitions(schema)}
    for column in list_columns(schema):
        made[link_name(schema, column)] = link_definitions(schema, column)
    for name, columns in made.items():
        database.execute(f"create table {name} ({', '.join(columns)})")


def add_rows(database: apsw.Connection, table: Table) -> None:
    insert(database, table.schema.name, rows(table))
    for column in list_columns(table.schema):
        insert(database, link_name(table.schema, column), link_rows(table, column))


def insert(database: apsw.Connection, name: str, values: Iterator[Values]) -> None:
    if rows := [*values]:
        places = ", ".join("?" * len(rows[0]))
        database.executemany(f"insert into main.{name} values ({places})", rows)


def definitions(schema: Schema) -> list[str]:
    dates, references = added_columns(schema), references_of(schema)
    found = []
    for field in schema.fields:
        found.append(definition(schema, field, references))
        found += [f"{column.name} text" for column in dates.get(field.name, ())]
    return found


def definition(schema: Schema, field: Field, references: Mapping[str, str]) -> str:
    words = [f'"{field.name}"', TYPES.get(field.type, "text")]
    if field.name == schema.key:
        words.append("primary key")
    elif field.unique:
        words.append("unique")
    if field.required:
        words.append("not null")
    return " ".join([*words, references.get(field.name, "")]).rstrip()


def rows(table: Table) -> Iterator[Values]:
    names = [field.name for field in table.schema.fields]
    found = [dict(zip(names, cells, strict=True)) for cells in cells_of(table, names)]
    for row, dates in zip(found, bounds_of(table.schema, found), strict=True):
        yield tuple(value for name, cell in row.items() for value in (cell, *dates.get(name, ())))


def added_columns(schema: Schema) -> dict[str, list[Field]]:
    """The columns that stand behind each date of any precision."""
    fields = iter(map(Field.of, added_fields(schema)))
    return {column: [*islice(fields, 3)] for column in date_columns(schema)}


def cells_of(table: Table, names: Sequence[str]) -> Iterator[Values]:
    columns = [map(cell_or_none, table.frame[name].tolist()) for name in names]
    return zip(*columns, strict=True)


def cell_or_none(cell: Any) -> Any:
    # What is not equal to itself is no number.
    return None if cell is pd.NA or cell != cell or cell == "" else cell


def link_name(schema: Schema, column: str) -> str:
    return f"{schema.name}__{column}"


def link_definitions(schema: Schema, column: str) -> list[str]:
    item = f"item text not null {references_of(schema, lists=True).get(column, '')}".rstrip()
    return [
        f"{schema.key} text not null references {schema.name} ({schema.key})",
        item,
        "position integer not null",
        f"primary key ({schema.key}, position)",
    ]


def link_rows(table: Table, column: str) -> Iterator[Values]:
    for key, cell in cells_of(table, (table.schema.key, column)):
        for position, item in enumerate(items(cell), start=1):
            yield key, item, position


def label_rows(schema: Schema) -> Iterator[Values]:
    for field in (*schema.fields, *map(Field.of, added_fields(schema))):
        for code, label in field.labels.items():
            yield schema.name, field.name, code, label


def named_labels(tables: Tables) -> Iterator[Values]:
    """Of codes that are rows of a table of their own."""
    for name, table in tables.items():
        for column, home in code_tables(table.schema).items():
            for code, label in cells_of(tables[home], (tables[home].schema.key, "title")):
                yield name, column, code, label


def table_row(table: Table) -> Values:
    schema = table.schema
    return schema.name, table.dataset, schema.derived, schema.title, schema.description.strip()


def column_rows(schema: Schema) -> Iterator[Values]:
    for field in (*schema.fields, *map(Field.of, added_fields(schema))):
        words = (field.title, field.description.strip(), field.empty)
        yield schema.name, field.name, *words, field.type, field.unit, field.example


def list_columns(schema: Schema) -> list[str]:
    return [one["field"] for one in schema.checks if one["type"] == "list-cell"]


def references_of(schema: Schema, lists: bool = False) -> dict[str, str]:
    """What each column, or each list column, names a row of."""
    several = list_columns(schema)
    return {
        one["field"]: f"references {home}"
        for one in schema.checks
        if (home := referenced_column(one)) and (one["field"] in several) == lists
    }


def referenced_column(check: Mapping[str, Any]) -> str:
    """The table and column that a check looks the cells up in, if it does."""
    if check["type"] == "public-figures" and "field" in check:
        return "public_figures (name)"
    return f"{check['table']} ({check['to']})" if check["type"] == "references" else ""
