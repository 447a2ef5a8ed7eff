"""Every format holds what the CSVs hold, cell by cell, as programs of data users read it."""

import os
import shutil
import sqlite3
import subprocess
from datetime import datetime

import duckdb
import openpyxl
import pandas as pd
import pytest

from scripts.export.parquet import write_parquet
from scripts.export.workbook import write_workbook
from scripts.load.folders import all_folders
from scripts.paths import DATABASE
from tests.export.cells import READ, differences, expected, resources

NAMES = [folder.name for folder in all_folders()]


def columns(resource):
    return [field["name"] for field in resource["schema"]["fields"]]


def checked(resource, kind):
    checks = resource["schema"].get("checks", ())
    return {check["field"] for check in checks if check["type"] == kind}


@pytest.mark.parametrize("name", NAMES)
def test_a_workbook_read_with_openpyxl_holds_the_cells_of_the_csvs_and_no_formula(exported, name):
    book = openpyxl.load_workbook(exported / name / f"{name}.xlsx")

    tables = resources(exported, name)
    assert book.sheetnames == ["cautions", "codebook", *(one["name"][:31] for one in tables)]
    assert [c for sheet in book for row in sheet for c in row if c.data_type == "f"] == []
    described = {row[:2] for row in book["codebook"].iter_rows(min_row=2, values_only=True)}
    assert described == {(one["name"], one["derived"]) for one in tables}
    for table in tables:
        head, *rows = book[table["name"][:31]].iter_rows(values_only=True)
        dates = checked(table, "calendar-date")
        theirs = [
            {c: as_read(cell, c in dates) for c, cell in zip(head, row, strict=True)}
            for row in rows
        ]
        numbers = [f["name"] for f in table["schema"]["fields"] if f["type"] == "number"]
        for row in theirs:
            row |= {c: float(row[c]) for c in numbers if row[c] is not None}

        assert list(head) == columns(table)
        assert differences(expected(exported, name, table), theirs) == [], table["name"]


def as_read(cell, is_text):
    """A day of a column of any precision is compared as it is written in the CSV."""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if is_text else cell.date()
    return cell


@pytest.mark.parametrize("name", NAMES)
def test_parquet_read_with_duckdb_and_polars_holds_the_cells_of_the_csvs(exported, name):
    polars = pytest.importorskip("polars", reason="polars is not installed")
    for table in resources(exported, name):
        path = str((exported / name / table["path"]).with_suffix(".parquet"))
        relation = duckdb.read_parquet(path)
        theirs = [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]
        lists = checked(table, "list-cell")
        ours = [
            {c: cell.split(";") if c in lists and cell else cell for c, cell in row.items()}
            for row in expected(exported, name, table)
        ]

        assert differences(ours, theirs) == [], table["name"]
        assert differences(ours, polars.read_parquet(path).to_dicts()) == [], table["name"]


@pytest.mark.parametrize("name", NAMES)
def test_the_database_read_with_sqlite3_holds_the_cells_of_the_csvs(exported, name):
    database = sqlite3.connect(exported / DATABASE)
    database.row_factory = sqlite3.Row
    stored = {**READ, "boolean": lambda cell: int(cell == "TRUE"), "date": str}
    for table in resources(exported, name):
        theirs = [dict(row) for row in database.execute(f"select * from {table['name']}")]

        assert differences(expected(exported, name, table, stored), theirs) == [], table["name"]
    database.close()


@pytest.mark.parametrize("name", NAMES)
def test_pandas_and_polars_read_the_csvs_with_the_declared_types(exported, name):
    polars = pytest.importorskip("polars", reason="polars is not installed")
    theirs_types = {"integer": polars.Int64, "number": polars.Float64, "boolean": polars.String}
    kinds = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}
    for table in resources(exported, name):
        path, fields = exported / name / table["path"], table["schema"]["fields"]
        frame = pd.read_csv(path, dtype={f["name"]: kinds.get(f["type"], "str") for f in fields})
        theirs = [
            {c: None if pd.isna(cell) else cell for c, cell in row.items()}
            for row in frame.astype(object).to_dict("records")
        ]
        schema = {f["name"]: theirs_types.get(f["type"], polars.String) for f in fields}
        others = polars.read_csv(path, schema=schema).to_dicts()

        assert differences(expected(exported, name, table, {**READ, "date": str}), theirs) == []
        plain = {**READ, "date": str, "boolean": str}
        assert differences(expected(exported, name, table, plain), others) == []


@pytest.fixture(scope="module")
def in_r():
    """Runs lines of R in a folder; returns what they print."""
    program = shutil.which("Rscript")
    if not program:
        pytest.skip("R is not installed (Debian: r-base-core), so that this was not tried with it.")

    def run(script, folder, *words):
        command = [program, "-e", script, *words]
        # Its parent's language would decide how R reads a byte.
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=True
        ).stdout

    return run


@pytest.mark.parametrize("name", NAMES)
def test_base_r_writes_the_cells_of_the_csvs_again(exported, in_r, tmp_path, name):
    script = (
        "for (file in list.files(pattern = '\\\\.csv$', recursive = TRUE)) write.csv("
        "read.csv(file, encoding = 'UTF-8'),"
        "file.path(commandArgs(TRUE), file), row.names = FALSE, na = '')"
    )
    (tmp_path / name / "computed").mkdir(parents=True)
    in_r(script, exported / name, str(tmp_path / name))

    for table in resources(exported, name):
        theirs = expected(tmp_path, name, table)
        assert differences(expected(exported, name, table), theirs) == [], table["name"]


def test_base_r_reads_yes_and_no_as_logical(exported, in_r):
    (table,) = [r for r in resources(exported, "releases") if r["name"] == "releases_flat"]
    script = (
        'r <- read.csv("computed/releases_flat.csv", encoding = "UTF-8");'
        "cat(class(r$adds_to_totals), sum(r$people[r$adds_to_totals], na.rm = TRUE), nrow(r))"
    )

    rows = expected(exported, "releases", table)
    people = sum(row["people"] or 0 for row in rows if row["adds_to_totals"])
    printed = in_r(script, exported / "releases")
    assert printed == f"logical {people} {len(rows)}"


def test_the_twin_for_excel_is_the_flat_table_with_the_mark_that_excel_needs(exported):
    folder = exported / "releases" / "computed"
    flat, twin = ((folder / f"releases_flat{end}.csv").read_bytes() for end in ("", "_excel"))

    assert twin == b"\xef\xbb\xbf" + flat


TRAPS = {
    "name": "traps",
    "path": "traps.csv",
    "schema": {
        "fields": [
            {"name": "id", "type": "string", "title": "Id", "description": "", "example": "a"},
            {"name": "on", "type": "string", "title": "On", "description": "", "example": "2024"},
        ],
        "checks": [{"type": "calendar-date", "field": "on"}],
    },
    "title": "Traps",
    "derived": True,
}


@pytest.fixture
def traps(tmp_path):
    """Cells that programs take for something else, and dates of each precision."""
    lines = ["id,on", "=1+1,2024-09-04", "007,2024-09", "https://example.org/,2024", "1e5,"]
    (tmp_path / "traps.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


def test_in_a_workbook_only_a_day_is_a_date_and_text_stays_text(traps):
    package = {"name": "traps", "title": "Traps", "updated": "2026-11-01", "resources": [TRAPS]}
    write_workbook({**package, "resources": [{**TRAPS, "questions": []}]}, traps)

    sheet = openpyxl.load_workbook(traps / "traps.xlsx")["traps"]
    assert [[(cell.value, cell.data_type) for cell in row] for row in sheet.iter_rows(2)] == [
        [("=1+1", "s"), (datetime(2024, 9, 4), "d")],
        [("007", "s"), ("2024-09", "s")],
        [("https://example.org/", "s"), ("2024", "s")],
        [("1e5", "s"), (None, "n")],
    ]


def test_the_types_of_parquet_are_those_of_the_schema_whatever_the_cells_look_like(traps):
    write_parquet(TRAPS, traps)

    relation = duckdb.read_parquet(str(traps / "traps.parquet"))
    assert [str(kind) for kind in relation.types] == ["VARCHAR", "VARCHAR"]
    assert relation.fetchall()[1] == ("007", "2024-09")
