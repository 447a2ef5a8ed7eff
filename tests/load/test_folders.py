"""What lies in the folder of a dataset and does not belong there, and what is left alone."""

import pytest

from scripts.load.folders import LEFT_BY_PROGRAMS


@pytest.mark.parametrize(
    "name", ["people/run.py", "people/data/old.csv", "people/data/more/a.csv", "people/.a"]
)
def test_a_file_that_nothing_names_is_reported(problems_of, folder, name):
    path = folder.parent / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("x\n", encoding="utf-8")

    (problem,) = problems_of()
    assert "this does not belong here. Remove it." in problem


@pytest.mark.parametrize(
    "name", [".~lock.people.csv#", ".DS_Store", "Thumbs.db", ".people.csv.swp"]
)
def test_what_programs_leave_is_no_fault(problems_of, folder, name):
    (folder / "data" / name).write_bytes(b"\0")

    assert problems_of() == []


def test_what_programs_leave_stays_out_of_git(root):
    ignored = (root / ".gitignore").read_text(encoding="utf-8").splitlines()

    assert set(LEFT_BY_PROGRAMS) <= set(ignored)


def test_a_folder_that_is_a_link_is_refused(problems_of, folder):
    folder.rename(folder.parent / "real")
    folder.symlink_to("real")

    assert problems_of() == [
        "people/datapackage.yaml: this is a link to another place. Put the file itself here."
    ]
