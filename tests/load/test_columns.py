"""What holds for the columns of all tables."""

import sqlite3

import duckdb
import pytest

from scripts.load.added_columns import date_columns
from scripts.load.schemas import load_schema
from scripts.paths import SCHEMAS

NAMES = sorted(path.stem for path in SCHEMAS.glob("*.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_a_column_of_dates_says_so_at_its_end(name):
    schema = load_schema(name)
    dated = {*date_columns(schema), *(one.name for one in schema.fields if one.type == "date")}

    assert {one.name for one in schema.fields if one.name.split("_")[-1] == "date"} == dated


@pytest.mark.parametrize("name", NAMES)
def test_a_column_says_what_an_empty_cell_means_or_has_none(name):
    fields = load_schema(name).fields

    assert [one.name for one in fields if one.required == bool(one.empty)] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_a_column_needs_no_quotes_in_sql(name):
    columns = ", ".join(f"{field.name} text" for field in load_schema(name).fields)

    for database in (sqlite3.connect(":memory:"), duckdb.connect()):
        database.execute(f"create table {name} ({columns})")
        database.close()


KEYS = {schema.key: schema.name for schema in map(load_schema, NAMES) if not schema.derived}


@pytest.mark.parametrize("name", NAMES)
def test_a_column_called_like_the_id_of_another_table_is_a_reference(name):
    schema = load_schema(name)
    named = {field.name for field in schema.fields if field.name.removesuffix("s") in KEYS}
    declared = {check["field"] for check in schema.checks if check["type"] == "references"}

    assert named - {schema.key} <= declared
    assert not schema.derived or schema.key not in KEYS or schema.key in declared
