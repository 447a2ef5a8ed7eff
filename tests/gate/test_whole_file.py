"""What is refused before a byte is read."""

from pathlib import Path

import pytest

from scripts.gate import gate

CONTENT = "person_id\nadams\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def messages(path: Path) -> list[str]:
    return [problem.message for problem in gate(path)[1]]


def test_a_file_is_read(folder):
    (folder / "people.csv").write_text(CONTENT)

    assert messages(folder / "people.csv") == []


@pytest.mark.parametrize("target", ["../secret.csv", "other.csv", "people.csv", "missing.csv"])
def test_a_link_is_refused_wherever_it_leads(folder, target):
    (folder.parent / "secret.csv").write_text(CONTENT)
    (folder / "other.csv").write_text(CONTENT)
    (folder / "people.csv").symlink_to(target)

    assert messages(folder / "people.csv") == [
        "this is a link to another place. Put the file itself here."
    ]


def test_a_folder_that_is_a_link_is_refused(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "people.csv").write_text(CONTENT)
    (tmp_path / "dataset").mkdir()
    (tmp_path / "dataset" / "data").symlink_to(elsewhere)

    assert messages(tmp_path / "dataset" / "data" / "people.csv") == [
        "this is a link to another place. Put the file itself here."
    ]


def test_a_missing_file_is_a_problem(folder):
    assert messages(folder / "people.csv") == [
        "this file is missing. Add it, or fix the path in datapackage.yaml."
    ]


def test_a_folder_is_not_a_file(folder):
    assert messages(folder) == ["this is not a file. Put a file of that name here."]


def test_a_file_may_have_20_mb_and_not_a_byte_more(folder):
    path = folder / "people.csv"
    path.write_bytes(b"n\n" + b"x" * 19_999_999)

    assert messages(path) == [
        "the file has 20.0 MB; 20 MB is the most. Split the table, or take out what does not"
        " belong to it."
    ]

    with path.open("r+b") as file:
        file.truncate(20_000_000)

    assert "20 MB" not in messages(path)[0]


def test_a_file_may_have_50_000_lines_and_not_one_more(folder):
    path = folder / "people.csv"
    path.write_text("person_id\n" + "a\n" * 49_999)

    assert messages(path) == []

    path.write_text("person_id\n" + "a\n" * 50_000)

    assert messages(path) == [
        "the file has 50,001 lines; 50,000 is the most. Split the table, or take out what does not"
        " belong to it."
    ]
