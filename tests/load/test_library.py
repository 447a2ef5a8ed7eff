"""What can only be seen of all datasets together."""

import shutil

from scripts.load.library import load_library


def told(failures):
    return [problem.message for invalid in failures for problem in invalid.problems]


def test_no_dataset_at_all_is_a_problem():
    loaded, failures = load_library([], ["held"])

    assert loaded == []
    assert told(failures) == [
        "there is no dataset. Run `python -m scripts new NAME`, or restore the folders."
    ]


def test_a_folder_without_a_descriptor_is_a_problem(tmp_path):
    (tmp_path / "ships").mkdir()
    loaded, failures = load_library([tmp_path / "ships"], [])

    assert loaded == []
    assert told(failures) == ["this file is missing. Add it."]


def test_a_file_beside_the_datasets_is_a_problem(root, tmp_path):
    shutil.copytree(root / "datasets" / "sources", tmp_path / "sources")
    (tmp_path / "notes.txt").write_text("x\n")
    loaded, failures = load_library([tmp_path / "sources"], [])

    assert [dataset.name for dataset in loaded] == ["sources"]
    assert told(failures) == [
        "this does not belong here. Remove it. Here are folders only, one for each dataset."
    ]


def test_a_table_has_one_name_all_over(root, tmp_path):
    shutil.copytree(root / "datasets" / "sources", tmp_path / "sources")
    folders = [root / "datasets" / "sources", tmp_path / "sources"]
    loaded, failures = load_library(folders, ["known_gaps"])

    assert loaded == []
    assert (
        told(failures)
        == ["'known_gaps' is the name of a table that is computed. Choose another name."] * 2
    )

    loaded, failures = load_library(folders, [])

    assert [dataset.folder for dataset in loaded] == folders[:1]
    assert told(failures) == [
        "'sources' is the name of a table of sources. Choose another name.",
        "'known_gaps' is the name of a table of sources. Choose another name.",
    ]
