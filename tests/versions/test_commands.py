"""What the commands on versions take, and what validation asks of history."""

import argparse

import pytest

from scripts.problems import WrongUse
from scripts.versions.difference_report import difference
from scripts.versions.judgement import history_problems
from scripts.versions.options import add_editions
from scripts.versions.releasing import release
from tests.versions.small import ROWS, dataset, publish, trees

SAME = "nothing has changed"


@pytest.fixture
def versions(tmp_path):
    folder = tmp_path / "versions"
    release(publish(tmp_path / "data", trees()), folder, "2026-11-26")
    return folder


def diff(versions, *words):
    parser = argparse.ArgumentParser()
    add_editions(parser)
    options = parser.parse_args(words)
    return difference(options, versions, versions.parent / "data").splitlines()[0]


def test_left_out_are_the_newest_version_and_what_was_built_last(versions, tmp_path):
    data = publish(tmp_path / "data", trees(ROWS[:2]))

    assert diff(versions) == f"2.0.0 → {data}: major"
    assert diff(versions, "2.0.0", "2.0.0") == f"2.0.0 → 2.0.0: {SAME}"
    assert diff(versions, str(data)) == f"{data} → {data}: {SAME}"


def test_data_that_are_not_there_are_named(versions, tmp_path):
    with pytest.raises(WrongUse, match=r"there is no published data in .*/versions/3\.0\.0\."):
        diff(versions, "3.0.0")
    with pytest.raises(WrongUse, match="no version is released yet"):
        diff(tmp_path / "none")


@pytest.mark.parametrize(
    ("rows", "files"),
    [(ROWS[:2], ["trees.csv"]), ([*ROWS, "d,oak,1,1999"], ["CHANGELOG.md"]), (ROWS, [])],
)
def test_validation_asks_for_lost_rows_first_and_then_for_a_line(versions, tmp_path, rows, files):
    problems = history_problems([dataset(tmp_path, trees(rows))], versions)

    assert [problem.file.name for problem in problems] == files


def test_data_are_not_compared_with_a_version_that_was_changed(versions, tmp_path):
    (versions / "2.0.0/wood/trees.csv").write_text("tree_id\n", encoding="utf-8")

    problems = [*history_problems([dataset(tmp_path, trees(ROWS[:2]))], versions)]

    assert [problem.file.name for problem in problems] == ["trees.csv"]
    assert problems[0].file.is_relative_to(versions)


def test_before_the_first_version_nothing_is_asked(tmp_path):
    wood = dataset(tmp_path, trees())

    assert [*history_problems([wood], tmp_path / "versions")] == []
