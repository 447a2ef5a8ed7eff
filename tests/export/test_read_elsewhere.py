"""What programs of data users make of the published files."""

import json
import re

import duckdb
import pandas as pd
import pytest

from scripts.load.folders import all_folders

NAMES = [folder.name for folder in all_folders()]
PANDAS = {
    "boolean": pd.api.types.is_bool_dtype,
    "integer": pd.api.types.is_integer_dtype,
    "number": pd.api.types.is_numeric_dtype,
    "date": pd.api.types.is_string_dtype,
    "string": pd.api.types.is_string_dtype,
}
DUCKDB = {"boolean": "BOOLEAN", "integer": "BIGINT", "number": "DOUBLE"}


def resources(exported, name):
    text = (exported / name / "datapackage.json").read_text(encoding="utf-8")
    return json.loads(text)["resources"]


@pytest.mark.parametrize("name", NAMES)
def test_pandas_gives_each_column_its_declared_type(exported, name):
    for resource in resources(exported, name):
        fields = resource["schema"]["fields"]
        text = [field["name"] for field in fields if field["type"] in ("string", "date")]
        frame = pd.read_csv(exported / name / resource["path"], dtype=dict.fromkeys(text, "str"))

        for field in fields:
            column = frame[field["name"]].dropna().convert_dtypes()
            assert column.empty or PANDAS[field["type"]](column), (resource["name"], field["name"])


@pytest.mark.parametrize("name", NAMES)
def test_duckdb_reads_each_row_and_the_declared_types(exported, name):
    for resource in resources(exported, name):
        path = exported / name / resource["path"]
        relation = duckdb.sql(f"select * from read_csv('{path}', header = true)")
        kinds = dict(zip(relation.columns, map(str, relation.types), strict=True))
        filled = pd.read_csv(path, dtype=str).notna().any()

        assert relation.count("*").fetchall() == [(resource["rows"],)]
        for field in resource["schema"]["fields"]:
            if field["type"] in DUCKDB and filled[field["name"]]:
                assert kinds[field["name"]] in (DUCKDB[field["type"]], "BIGINT"), field["name"]


@pytest.mark.parametrize("name", NAMES)
def test_a_descriptor_names_only_files_beside_it(exported, name):
    text = (exported / name / "datapackage.json").read_text(encoding="utf-8")

    assert str(exported) not in text
    for resource in resources(exported, name):
        assert re.fullmatch(r"(computed/)?[a-z_]+\.csv", resource["path"])
        assert (exported / name / resource["path"]).is_file()


@pytest.mark.parametrize("name", NAMES)
def test_each_column_has_its_words_and_an_example(exported, name):
    for resource in resources(exported, name):
        for field in resource["schema"]["fields"]:
            assert field["title"], (resource["name"], field["name"])
            assert field["description"], (resource["name"], field["name"])
            assert str(field["example"]), (resource["name"], field["name"])
