import csv
import hashlib
import io
import json
from dataclasses import replace
from zipfile import ZipFile

import frictionless
import pandas as pd
import pytest
import yaml

from scripts.export.package_files import export
from scripts.export.published import Published, read_rows
from scripts.load.datasets import load_dataset
from scripts.load.folders import all_folders
from scripts.load.schemas import load_schema
from scripts.model import code_tables

NAMES = [folder.name for folder in all_folders()]


def descriptor(exported, name):
    return json.loads((exported / name / "datapackage.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_frictionless_finds_a_published_package_valid(exported, monkeypatch, name):
    monkeypatch.chdir(exported / name)
    report = frictionless.validate("datapackage.json")

    assert (report.valid, report.errors) == (True, [])
    assert len(report.tasks) == len(descriptor(exported, name)["resources"])


@pytest.mark.parametrize("name", NAMES)
def test_an_authored_table_is_published_as_it_is_with_columns_at_its_end(exported, root, name):
    files = sorted((root / "datasets" / name / "data").glob("*.csv"))

    assert files
    for file in files:
        ours = file.read_text(encoding="utf-8").splitlines()
        theirs = (exported / name / file.name).read_text(encoding="utf-8").splitlines()
        assert len(theirs) == len(ours)
        assert all(line.startswith(own) for line, own in zip(theirs, ours, strict=True))


@pytest.mark.parametrize("name", NAMES)
def test_size_checksum_and_rows_are_those_of_the_file(exported, name):
    for resource in descriptor(exported, name)["resources"]:
        content = (exported / name / resource["path"]).read_bytes()

        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert resource["rows"] == len(pd.read_csv(io.BytesIO(content), dtype=str))


@pytest.mark.parametrize("name", NAMES)
def test_the_columns_are_those_of_the_inlined_schema(exported, name):
    for resource in descriptor(exported, name)["resources"]:
        with (exported / name / resource["path"]).open(encoding="utf-8", newline="") as lines:
            header = next(csv.reader(lines))

        assert header == [field["name"] for field in resource["schema"]["fields"]]


@pytest.mark.parametrize("name", NAMES)
def test_one_archive_holds_data_descriptor_readme_codebook_licence_and_citation(exported, name):
    files = [path for path in (exported / name).rglob("*") if path.is_file()]
    published = {
        path.relative_to(exported / name).as_posix()
        for path in files
        if path.suffix not in (".zip", ".xlsx", ".parquet") and path.stem != "releases_flat_excel"
    }
    with ZipFile(exported / name / f"{name}.zip") as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
        assert archive.testzip() is None

    texts = {"README.md", "codebook.md", "LICENSE.md", "CITATION.cff", "CHANGELOG.md"}
    assert set(members) == published | texts
    for file in published:
        assert members[file] == (exported / name / file).read_bytes()
    citation = yaml.safe_load(members["CITATION.cff"])
    package = descriptor(exported, name)
    assert citation["title"] == package["title"]
    assert citation["version"] == package["version"]


def test_all_packages_have_the_version_that_follows_from_their_tables(tmp_path):
    asked = []

    def version_of(packages):
        asked.extend(package["name"] for package in packages)
        return "7.0.0"

    datasets = [load_dataset(path) for path in all_folders() if path.name != "claims"]
    export(datasets, {}, tmp_path, version_of, {})

    assert asked == [name for name in NAMES if name != "claims"]
    assert {descriptor(tmp_path, name)["version"] for name in asked} == {"7.0.0"}


def test_the_codebook_of_an_archive_names_every_column(exported):
    package = descriptor(exported, "releases")
    with ZipFile(exported / "releases" / "releases.zip") as archive:
        codebook = archive.read("codebook.md").decode()

    fields = [field for one in package["resources"] for field in one["schema"]["fields"]]
    assert all(f"### `{field['name']}`: {field['title']}" in codebook for field in fields)


def test_a_computed_table_lies_apart_and_an_authored_one_says_until_when_it_goes(exported):
    for name in NAMES:
        for resource in descriptor(exported, name)["resources"]:
            folder = "computed/" if resource["derived"] else ""
            assert resource["path"] == f"{folder}{resource['name']}.csv"
            assert resource["derived"] != ("coverage" in resource), resource["name"]


def test_the_json_of_claim_results_says_what_the_csvs_say(exported):
    folder = exported / "claims" / "computed"
    results = json.loads((folder / "claim_results.json").read_text(encoding="utf-8"))
    table = pd.read_csv(folder / "claim_results.csv", keep_default_na=False)
    answers = pd.read_csv(folder / "claim_answers.csv", keep_default_na=False)

    flat = [
        {**result, "row_ids": ";".join(result["row_ids"])}
        for result in ({k: v for k, v in one.items() if k != "answers"} for one in results)
    ]
    assert flat == table.to_dict("records")
    inside = [
        (result["claim_id"], result["as_of"], *answer.values())
        for result in results
        for answer in result["answers"]
    ]
    columns = ["claim_id", "as_of", "definition", "value", "verdict"]
    assert sorted(inside) == sorted(answers[columns].itertuples(index=False, name=None))


@pytest.mark.parametrize("name", NAMES)
def test_who_reads_what_was_published_has_the_whole_schema_with_its_checks(exported, name):
    tables = [one for one in Published.read(exported).tables.values() if one.dataset == name]

    assert tables
    for table in tables:
        authored = load_schema(table.name)
        # Names of bodies and counters come with the rows of their own tables.
        fields = (
            replace(one, labels={}) if one.name in code_tables(authored) else one
            for one in table.schema.fields
        )
        assert replace(table.schema, descriptor={}, fields=tuple(fields)) == replace(
            authored, descriptor={}, questions=()
        )


def test_every_sentence_on_a_claim_is_short_and_plain(exported):
    results = Published.read(exported).tables["claim_results"].rows

    for text in (row[column] for row in results for column in ("sentence", "limits")):
        assert text.endswith(".")
        assert not set(text) & set("\u2014\u2013[]"), text
        assert [part for part in text.split(". ") if len(part.split()) > 25] == []


def test_a_cell_may_be_longer_than_python_reads_unasked(tmp_path):
    before = csv.field_size_limit(131_072)
    path = tmp_path / "results.csv"
    path.write_text(f"result_id,row_ids\na,{'r' * 200_000}\n", encoding="utf-8")

    assert read_rows(path) == ({"result_id": "a", "row_ids": "r" * 200_000},)
    csv.field_size_limit(before)
