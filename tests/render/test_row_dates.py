"""The day on which a row last changed, from the changelog and from versions."""

from zipfile import ZipFile

import pytest

from scripts.export.published import Published, PublishedTable
from scripts.model import Field, Schema
from scripts.render.row_dates import row_dates
from scripts.versions.kept import Version
from scripts.versions.semver import number

CHANGELOG = """# Changelog

## Unreleased

- 2026-12-03: t-0002 to t-0004: height.
- 2026-12-02: oak-1 and oak-10, planted.

## 2.0.1

- 2026-12-01: oak-1: height.

## 2.0.0

- 2026-11-01: First published version.
"""
COLUMN = Field(name="tree_id", title="Tree", type="string", description="")


@pytest.fixture
def trees(tmp_path):
    """A published table of trees with these ids, and the changelog above."""

    def make(*ids):
        (tmp_path / "wood").mkdir()
        with ZipFile(tmp_path / "wood" / "wood.zip", "w") as archive:
            archive.writestr("CHANGELOG.md", CHANGELOG)
        schema = Schema(name="trees", title="", description="", fields=(COLUMN,), descriptor={})
        table = PublishedTable("wood", schema, {}, tuple({"tree_id": one} for one in ids))
        return Published(tmp_path, {"wood": {}}, {"trees": table})

    return make


@pytest.fixture
def version(tmp_path):
    """A version with this line among its changes."""

    def make(name, released, line):
        folder = tmp_path / name
        folder.mkdir()
        text = f"table,change,level,row,column,value\n{line}\n"
        (folder / "changes.csv").write_text(text, encoding="utf-8")
        return Version(number(name), folder, {"released": released})

    return make


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("oak-1", "2026-12-02"),
        ("oak-10", "2026-12-02"),
        ("oak-100", "2026-11-01"),
        ("oak", "2026-11-01"),
        ("t-0001", "2026-11-01"),
        ("t-0003", "2026-12-03"),
        ("t-0004", "2026-12-03"),
        ("t-0005", "2026-11-01"),
    ],
)
def test_the_newest_line_that_names_a_row_says_when_it_changed(trees, row, day):
    assert row_dates(trees(row), ()) == {("trees", row): day}


def test_a_version_says_it_of_a_row_that_no_line_names(trees, version):
    changed = version("2.0.1", "2026-12-09", "trees,cell_changed,patch,elm,height,9")

    assert row_dates(trees("elm", "ash"), [changed]) == {
        ("trees", "elm"): "2026-12-09",
        ("trees", "ash"): "2026-11-01",
    }


def test_the_release_of_a_change_that_a_line_names_is_no_change_again(trees, version):
    changed = version("2.0.1", "2026-12-09", "trees,cell_changed,patch,oak-1,height,9")

    assert row_dates(trees("oak-1"), [changed]) == {("trees", "oak-1"): "2026-12-02"}


def test_a_row_whose_id_changed_goes_by_the_new_one(trees, version):
    changed = version("2.0.1", "2026-12-09", "trees,id_changed,major,elm,,wych-elm")

    assert row_dates(trees("wych-elm"), [changed]) == {("trees", "wych-elm"): "2026-12-09"}


def test_what_was_withdrawn_says_nothing(trees, tmp_path):
    gone = Version(number("2.0.1"), tmp_path / "2.0.1", {"withdrawn": "2026-12-09"})

    assert row_dates(trees("elm"), [gone]) == {("trees", "elm"): "2026-11-01"}
