"""A release keeps what is published, under a number that says how much changed."""

import subprocess

import pytest

from scripts.problems import InvalidData
from scripts.versions.change import read_changes
from scripts.versions.edition import read_edition
from scripts.versions.kept import read_versions, version_problems
from scripts.versions.releasing import mark_released, release, version_of
from tests.versions.replay import replayed
from tests.versions.small import ROWS, publish, trees

CORRECTED = ["a,oak,8,1990", *ROWS[1:]]
LONGER = [*CORRECTED, "d,oak,1,1999"]


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def versions(tmp_path):
    return tmp_path / "versions"


@pytest.fixture
def make(data, versions):
    """Publish these rows and release them; the name of the version."""

    def one(rows, day="2026-11-26"):
        return release(publish(data, trees(rows)), versions, day).name

    return one


def test_the_number_rises_by_what_changed(make):
    assert [make(rows) for rows in (ROWS, CORRECTED, LONGER, ROWS)] == [
        "2.0.0",
        "2.0.1",
        "2.1.0",
        "3.0.0",
    ]


def test_a_version_holds_the_published_bytes_and_their_checksums(make, data, versions):
    make(ROWS)
    folder = versions / "2.0.0"
    check = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]

    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*")) == [
        "changes.csv",
        "datapackage.json",
        "release.json",
        "wood/datapackage.json",
        "wood/trees.csv",
    ]
    assert (folder / "wood/trees.csv").read_bytes() == (data / "wood/trees.csv").read_bytes()
    assert read_edition(folder).packages["wood"]["version"] == "2.0.0"
    assert subprocess.run(check, cwd=folder).returncode == 0
    assert [*version_problems(versions)] == []


def test_a_version_holds_a_table_where_it_was_published(data, versions):
    published = publish(data, trees(path="computed/trees.csv")) / "wood/computed/trees.csv"

    kept = release(data, versions, "2026-11-26") / "wood/computed/trees.csv"
    assert kept.read_bytes() == published.read_bytes()


def test_the_changes_of_a_version_make_it_from_the_one_before(make, versions):
    make(ROWS)
    make(LONGER)
    before, after = (read_edition(versions / name) for name in ("2.0.0", "2.1.0"))

    found = replayed(before.tables, read_changes(versions / "2.1.0" / "changes.csv"))

    assert found["trees"].rows == after.tables["trees"].rows
    assert read_changes(versions / "2.0.0" / "changes.csv") == []


def test_a_version_says_when_it_was_released_and_from_what(make, versions):
    make(ROWS)
    make(CORRECTED, "2026-12-01")
    first, second = read_versions(versions)

    assert second.facts == {
        "version": "2.0.1",
        "released": "2026-12-01",
        "level": "patch",
        "previous": {"version": "2.0.0", "hash": first.hash},
    }


def test_nothing_new_is_not_released(make):
    make(ROWS)

    with pytest.raises(InvalidData) as caught:
        make(ROWS)

    assert [problem.message for problem in caught.value.problems] == [
        "nothing has changed since version 2.0.0. There is nothing to release."
    ]


def test_nothing_is_released_on_top_of_a_version_that_was_changed(make, versions):
    make(ROWS)
    (versions / "2.0.0/wood/trees.csv").write_text("tree_id\n", encoding="utf-8")

    with pytest.raises(InvalidData):
        make(CORRECTED)

    assert [path.name for path in versions.iterdir()] == ["2.0.0"]


def test_what_is_published_has_a_released_number_only_where_nothing_differs(make, data, versions):
    def version(rows):
        return version_of(read_edition(publish(data, trees(rows))), read_versions(versions))

    assert version(ROWS) == "2.0.0-dev"
    make(ROWS)
    assert [version(rows) for rows in (ROWS, CORRECTED, LONGER, ROWS[:2])] == [
        "2.0.0",
        "2.0.1-dev",
        "2.1.0-dev",
        "3.0.0-dev",
    ]


def test_a_file_that_is_only_written_in_another_way_is_another_version(data, make, versions):
    publish(data, trees(hash="sha256:1"))
    release(data, versions, "2026-11-26")
    publish(data, trees(hash="sha256:2"))

    assert version_of(read_edition(data), read_versions(versions)) == "2.0.1-dev"


def test_changelogs_citation_and_headers_name_the_release(tmp_path):
    log, old, citation, headers = (
        tmp_path / name for name in ("a/CHANGELOG.md", "b/CHANGELOG.md", "C.cff", "_headers")
    )
    for path in (log, old):
        path.parent.mkdir()
    log.write_text("# C\n\n## Unreleased\n\n- x\n\n## 2.0.0\n", encoding="utf-8")
    old.write_text("# C\n\n## 2.0.0\n", encoding="utf-8")
    citation.write_text('title: T\nversion: "2.0.0"\nlicense: L\n', encoding="utf-8")
    headers.write_text("/*\n  A: b\n", encoding="utf-8")

    for _ in range(2):
        mark_released([log.parent, old.parent], citation, headers, "2.0.1", "2026-11-26")

    assert log.read_text(encoding="utf-8") == "# C\n\n## 2.0.1\n\n- x\n\n## 2.0.0\n"
    assert old.read_text(encoding="utf-8") == "# C\n\n## 2.0.0\n"
    assert citation.read_text(encoding="utf-8") == (
        'title: T\nlicense: L\nversion: "2.0.1"\ndate-released: "2026-11-26"\n'
    )
    assert headers.read_text(encoding="utf-8") == (
        "/*\n  A: b\n/data/2.0.1/*\n  CDN-Cache-Control: max-age=86400\n"
    )
