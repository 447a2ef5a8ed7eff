"""Which rows were edited since the newest version, and where they are."""

from scripts.versions.kept import newest_edition, read_versions
from scripts.versions.unreleased import edits_since
from tests.versions.small import ROWS, dataset, edition, table, trees

RESULTS = table(
    "claim_results",
    ["r-all,trees/a;trees/b"],
    [{"name": name, "type": "string"} for name in ("result_id", "row_ids")],
    derived=True,
)


def test_a_row_that_was_changed_or_added_has_its_line(tmp_path):
    now = dataset(tmp_path, trees([ROWS[0], "b,elm,8,1991", ROWS[2], "d,oak,1,2020"]))
    edits = edits_since(edition(trees=trees(), claim_results=RESULTS), [now])
    file = now.sources[0].path

    assert edits.places == {"trees/b": (file, 3), "trees/d": (file, 5)}
    assert edits.rested_on == {"r-all": ("trees/a", "trees/b")}


def test_columns_that_are_only_published_are_no_edit(tmp_path):
    published = trees()
    rows = {row: {**cells, "first_day": "1990-01-01"} for row, cells in published.rows.items()}
    object.__setattr__(published, "rows", rows)

    assert edits_since(edition(trees=published), [dataset(tmp_path, trees())]).places == {}


def test_nothing_is_known_while_nothing_is_released(tmp_path):
    edits = edits_since(
        newest_edition(read_versions(tmp_path / "versions")), [dataset(tmp_path, trees())]
    )

    assert (edits.places, edits.rested_on) == ({}, {})
