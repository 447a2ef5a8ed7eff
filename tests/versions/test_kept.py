"""A version never changes, and the one exception leaves a sign."""

import json
import subprocess

import pytest

from scripts.problems import WrongUse
from scripts.versions.checksums import write_sums
from scripts.versions.committed import committed_problems
from scripts.versions.edition import read_edition
from scripts.versions.kept import newest, read_versions, version_problems
from scripts.versions.releasing import release
from scripts.versions.served import serve_versions
from scripts.versions.withdrawal import withdraw
from tests.versions.small import ROWS, publish, trees

TABLE = "wood/trees.csv"


@pytest.fixture
def versions(tmp_path):
    """2.0.0, 2.0.1 and 2.1.0, committed one by one."""
    folder, data = tmp_path / "versions", tmp_path / "data"
    git(tmp_path, "init", "-q")
    corrected = ["a,oak,8,1990", *ROWS[1:]]
    for rows in (ROWS, corrected, [*corrected, "d,oak,1,1999"]):
        release(publish(data, trees(rows)), folder, "2026-11-26")
        commit(tmp_path)
    return folder


def git(folder, *words):
    who = ("-c", "user.name=A tester", "-c", "user.email=tester@example.org")
    subprocess.run(["git", *who, *words], cwd=folder, check=True)


def commit(folder):
    git(folder, "add", "-A", "versions")
    git(folder, "commit", "-q", "-m", "Release")


def reported(versions):
    return [str(one).replace(f"{versions}/", "") for one in version_problems(versions)]


def committed(versions):
    return [one.file.relative_to(versions).as_posix() for one in committed_problems(versions)]


def test_versions_that_nobody_touched_are_fine(versions):
    assert reported(versions) == []
    assert committed(versions) == []


def test_the_versions_of_this_project_never_changed(root):
    assert [*map(str, version_problems(root / "versions"))] == []
    assert [*map(str, committed_problems(root / "versions"))] == []


def test_a_changed_file_a_lost_one_and_a_new_one_are_told(versions):
    (versions / "2.0.0" / TABLE).write_text("tree_id\n", encoding="utf-8")
    (versions / "2.0.1" / TABLE).unlink()
    (versions / "2.1.0" / "more.csv").write_text("", encoding="utf-8")
    (versions / "notes.md").write_text("", encoding="utf-8")

    assert reported(versions) == [
        "notes.md: this is no version like 1.2.3. Remove it. `python -m scripts release` adds one.",
        "2.0.0/wood/trees.csv: this is not the file that was released. A version never changes:"
        " restore the file from git. Corrections go into datasets/.",
        "2.0.1/wood/trees.csv: this file is missing. A version never changes: restore the file from"
        " git. Corrections go into datasets/.",
        "2.1.0/more.csv: this file is no part of version 2.1.0. Remove it.",
    ]


def test_checksums_written_anew_do_not_hide_a_change(versions):
    (versions / "2.0.0" / TABLE).write_text("tree_id\n", encoding="utf-8")
    write_sums(versions / "2.0.0")

    assert reported(versions) == [
        "2.0.0: this is not what version 2.0.1 was made from. A version never changes: restore the"
        " folder from git."
    ]


def test_git_knows_of_a_change_before_it_is_committed_and_after(versions):
    (versions / "2.1.0" / TABLE).write_text("tree_id\n", encoding="utf-8")
    changed = committed(versions)
    git(versions.parent, "add", "-A", "versions")
    staged = committed(versions)
    commit(versions.parent)

    assert changed == staged == committed(versions) == [f"2.1.0/{TABLE}"]


def test_git_knows_of_a_change_that_was_taken_back_by_another(versions):
    path = versions / "2.1.0" / TABLE
    content = path.read_bytes()
    path.unlink()
    commit(versions.parent)
    path.write_bytes(content)
    commit(versions.parent)

    assert committed(versions) == [f"2.1.0/{TABLE}"]


def test_a_withdrawn_version_leaves_why_and_its_checksum(versions):
    hashes = [version.hash for version in read_versions(versions)]
    said = withdraw("2.0.0", "It named Léon, who is private.", "2026-12-01", versions, "2.0.1")
    commit(versions.parent)

    assert said.startswith(
        f"Version 2.0.0 is withdrawn; {versions}/2.0.0/tombstone.json says so. Build and publish"
    )
    assert [path.name for path in (versions / "2.0.0").iterdir()] == ["tombstone.json"]
    # As people read it in a diff.
    assert (versions / "2.0.0/tombstone.json").read_text(encoding="utf-8") == (
        '{\n "version": "2.0.0",\n "withdrawn": "2026-12-01",\n'
        ' "reason": "It named Léon, who is private.",\n "successor": "2.0.1",\n'
        f' "hash": "{hashes[0]}"\n}}\n'
    )
    assert [version.hash for version in read_versions(versions)] == hashes
    assert reported(versions) == committed(versions) == []


def test_the_sign_of_a_withdrawal_never_changes(versions):
    withdraw("2.0.0", "It named a private person.", "2026-12-01", versions)
    commit(versions.parent)
    (versions / "2.0.0/tombstone.json").write_text('{"withdrawn": "2026-12-02"}', encoding="utf-8")

    assert committed(versions) == ["2.0.0/tombstone.json"]


def test_nothing_comes_back_into_a_withdrawn_version(versions):
    withdraw("2.0.0", "It named a private person.", "2026-12-01", versions)
    (versions / "2.0.0/trees.csv").write_text("", encoding="utf-8")

    assert reported(versions) == [
        "2.0.0/trees.csv: version 2.0.0 was withdrawn. Remove this from it."
    ]


@pytest.mark.parametrize(
    ("name", "reason", "successor", "message"),
    [
        ("9.0.0", "Why.", None, "there is no version '9.0.0' to withdraw"),
        ("latest", "Why.", None, "there is no version 'latest' to withdraw"),
        ("2.0.0", "Why.", "2.0.0", "there is no version '2.0.0' to use instead"),
        ("2.0.0", " ", None, "a version is withdrawn for a reason. Write it, and name no private"),
    ],
)
def test_what_cannot_be_withdrawn_is_said(versions, name, reason, successor, message):
    with pytest.raises(WrongUse, match=message):
        withdraw(name, reason, "2026-12-01", versions, successor)

    assert reported(versions) == []


def test_the_number_of_a_withdrawn_version_is_not_used_again(versions, tmp_path):
    withdraw("2.1.0", "It named a private person.", "2026-12-01", versions)
    path = release(
        publish(tmp_path / "data", trees([*ROWS, "e,elm,2,2001"])), versions, "2026-12-02"
    )

    assert path.name == "2.2.0"
    assert newest(read_versions(versions)).number == read_versions(versions)[-1].number
    assert reported(versions) == []


def test_each_version_has_an_address_and_so_has_the_newest_of_a_series(versions, tmp_path):
    withdraw("2.0.1", "It named a private person.", "2026-12-01", versions)
    data = tmp_path / "data"

    serve_versions(versions, data)

    served = {path.name for path in data.iterdir() if path.is_dir()} - {"wood"}
    assert served == {"latest", "2", "2.0", "2.1", "2.0.0", "2.0.1", "2.1.0"}
    for name, number in {"latest": "2.1.0", "2": "2.1.0", "2.1": "2.1.0", "2.0": "2.0.0"}.items():
        for file in (TABLE, "SHA256SUMS"):
            assert (data / name / file).read_bytes() == (versions / number / file).read_bytes()
    listed = json.loads((data / "versions.json").read_text(encoding="utf-8"))
    assert [(one["version"], one["path"], "withdrawn" in one) for one in listed] == [
        ("2.1.0", "2.1.0/", False),
        ("2.0.1", "2.0.1/", True),
        ("2.0.0", "2.0.0/", False),
    ]


def test_the_index_lists_what_is_published_now(versions, tmp_path):
    data = publish(tmp_path / "now", trees(), version="2.1.1-dev", nextSearch="2027-02")
    size = (data / TABLE).stat().st_size

    serve_versions(versions, data)

    index = json.loads((data / "index.json").read_text(encoding="utf-8"))
    files = {file["path"]: file for file in index.pop("files")}
    assert index == {
        "version": "2.1.1-dev",
        "latest": "2.1.0",
        "updated": "2026-11-01",
        "lookedUp": "2026-10",
        "nextSearch": "2027-02",
        "versions": "versions.json",
        "tables": {"trees": TABLE},
    }
    assert list(files) == ["datapackage.json", "versions.json", "wood/datapackage.json", TABLE]
    assert files[TABLE]["bytes"] == size


def test_what_is_served_as_a_version_is_no_package_of_now(versions, tmp_path):
    data = publish(tmp_path / "now", trees(ROWS[:1]))
    serve_versions(versions, data)
    (data / "latest" / "datapackage.json").write_text("{}", encoding="utf-8")

    assert list(read_edition(data).tables["trees"].rows) == ["a"]


def test_without_a_version_only_the_packages_of_now_are_listed(tmp_path):
    data = publish(tmp_path / "now", trees())

    serve_versions(tmp_path / "versions", data)

    assert json.loads((data / "versions.json").read_text(encoding="utf-8")) == []
    assert json.loads((data / "index.json").read_text(encoding="utf-8"))["latest"] is None
