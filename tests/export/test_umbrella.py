"""One package over all tables, as Frictionless and readers meet it."""

import json
from zipfile import ZipFile

import frictionless
import pytest

from scripts.export.published import Published
from scripts.export.umbrella import umbrella_descriptor
from scripts.load.folders import all_folders

CITATION = {"title": "Trees", "abstract": "All trees.", "keywords": ["trees"]}


def package(name, updated, looked_up, next_search, *resources):
    return {
        "$schema": "profile",
        "name": name,
        "version": "1.0.0",
        "updated": updated,
        "lookedUp": looked_up,
        **({"nextSearch": next_search} if next_search else {}),
        "licenses": [{"name": "CC-BY-4.0"}],
        "contributors": [{"title": "The maintainers"}],
        "resources": resources,
    }


def resource(name, *checks):
    return {"name": name, "path": f"{name}.csv", "schema": {"fields": [], "checks": [*checks]}}


def references(field, **more):
    return {"type": "references", "field": field, "table": "woods", "to": "wood_id", **more}


@pytest.fixture
def umbrella():
    one, several = references("wood_id", single=True), references("other_wood_ids")
    packages = [
        package("trees", "2026-11-01", "2026-10", "2027-02", resource("trees", one, several)),
        package("woods", "2026-11-03", "2026-09", "2027-01", resource("woods")),
    ]
    return umbrella_descriptor(packages, CITATION)


def test_a_column_that_names_one_row_of_another_package_is_a_foreign_key(umbrella):
    trees, woods = umbrella["resources"]

    key = {"fields": ["wood_id"], "reference": {"resource": "woods", "fields": ["wood_id"]}}
    assert trees["schema"]["foreignKeys"] == [key]
    assert "foreignKeys" not in woods["schema"]


def test_each_table_says_which_dataset_it_belongs_to(umbrella):
    found = [(one["dataset"], one["path"]) for one in umbrella["resources"]]

    assert found == [("trees", "trees/trees.csv"), ("woods", "woods/woods.csv")]


def test_its_words_are_those_of_the_citation_and_its_dates_hold_for_all(umbrella):
    assert (umbrella["title"], umbrella["description"]) == ("Trees", "All trees.")
    assert umbrella["updated"] == "2026-11-03"
    assert (umbrella["lookedUp"], umbrella["nextSearch"]) == ("2026-09", "2027-01")


def test_each_package_has_an_id_of_its_own_that_stays(umbrella, exported):
    ids = [one["id"] for one in Published.read(exported).packages.values()]

    assert len({*ids, umbrella["id"]}) == len(ids) + 1
    assert umbrella["id"] == "urn:uuid:c5e1c787-07f2-59cf-899f-8e72db47aafd"


def test_no_search_is_promised_where_no_package_promises_one():
    alone = package("trees", "2026-11-01", "2026-10", "", resource("trees"))

    assert "nextSearch" not in umbrella_descriptor([alone], CITATION)


ARCHIVES = (
    "sanctions-and-releases.zip",
    *(f"{folder.name}/{folder.name}.zip" for folder in all_folders()),
)


def test_frictionless_checks_every_table(exported, monkeypatch):
    monkeypatch.chdir(exported)
    report = frictionless.validate("datapackage.json")

    assert (report.valid, report.errors) == (True, [])
    assert [task.name for task in report.tasks] == tables(exported, "datapackage.json")


@pytest.mark.parametrize("file", ARCHIVES)
def test_frictionless_finds_in_an_archive_what_is_checked_beside_it(exported, file):
    package = frictionless.Package(str(exported / file))

    assert package.resource_names == tables(exported, file)
    with ZipFile(exported / file) as archive:
        for path in ("datapackage.json", *(one.path for one in package.resources)):
            assert archive.read(path) == ((exported / file).parent / path).read_bytes()


def tables(exported, file):
    beside = exported / file
    text = (beside.parent / "datapackage.json").read_text(encoding="utf-8")
    return [one["name"] for one in json.loads(text)["resources"]]


def test_who_reads_the_packages_of_now_takes_neither_it_nor_a_served_version(exported, tmp_path):
    folder = tmp_path / "data"
    for name in ("releases", "latest", "1.2", "1.2.3"):
        (folder / name).mkdir(parents=True)
        (folder / name / "datapackage.json").write_text('{"resources": []}', encoding="utf-8")
    (folder / "datapackage.json").write_text('{"resources": []}', encoding="utf-8")

    assert list(Published.read(folder).packages) == ["releases"]
