"""What can only be seen of all datasets together."""

import shutil

import pytest

from scripts.load import profiles
from scripts.load.datasets import load_library
from scripts.load.folders import all_folders
from scripts.problems import InvalidData
from tests.damaged import edit


def messages(failures):
    return [problem.message for invalid in failures for problem in invalid.problems]


def test_no_dataset_at_all_is_a_problem():
    loaded, failures = load_library([])

    assert loaded == []
    assert messages(failures) == [
        "there is no dataset. Run `python -m scripts new NAME`, or restore the folders."
    ]


def test_a_folder_without_a_descriptor_is_a_problem(tmp_path):
    (tmp_path / "ships").mkdir()
    loaded, failures = load_library([tmp_path / "ships"])

    assert loaded == []
    assert messages(failures) == ["this file is missing. Add it."]


def test_a_file_beside_the_datasets_is_a_problem(root, tmp_path):
    shutil.copytree(root / "datasets" / "sources", tmp_path / "sources")
    (tmp_path / "notes.txt").write_text("x\n")
    loaded, failures = load_library([tmp_path / "sources"])

    assert [dataset.name for dataset in loaded] == ["sources"]
    assert messages(failures) == [
        "this does not belong here. Remove it. Here are folders only, one for each dataset."
    ]


def test_a_table_has_one_name_all_over(root, tmp_path):
    shutil.copytree(root / "datasets" / "sources", tmp_path / "sources")
    folders = [root / "datasets" / "sources", tmp_path / "sources"]
    loaded, failures = load_library(folders)

    assert [dataset.folder for dataset in loaded] == folders[:1]
    names = [source.schema.name for source in loaded[0].sources]
    assert messages(failures) == [
        f"{name!r} is the name of a table of sources. Choose another name." for name in names
    ]


def test_no_table_of_a_dataset_has_the_name_of_a_computed_one(root, tmp_path):
    folder = tmp_path / "sources"
    shutil.copytree(root / "datasets" / "sources", folder)
    (folder / "data" / "known_gaps.csv").rename(folder / "data" / "timeline.csv")
    edit(folder / "datapackage.yaml", "name: known_gaps", "name: timeline")
    edit(folder / "datapackage.yaml", "data/known_gaps.csv", "data/timeline.csv")
    loaded, failures = load_library([folder])

    assert loaded == []
    assert messages(failures) == [
        "'timeline' is the name of a table that is computed. Choose another name."
    ]


@pytest.mark.parametrize("name", ["PROFILE", "SCHEMA_PROFILE"])
def test_a_profile_that_is_missing_is_reported_once(monkeypatch, tmp_path, name):
    monkeypatch.setattr(profiles, name, tmp_path / "profile.yaml")

    with pytest.raises(InvalidData) as raised:
        load_library(all_folders())

    assert [problem.message for problem in raised.value.problems] == [
        "this file is missing. Add it."
    ]
