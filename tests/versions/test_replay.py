"""What changed, applied to the old data, gives the new."""

from hypothesis import given
from hypothesis import strategies as st

from scripts.versions.change import changes_text, read_changes
from scripts.versions.differences import differences
from scripts.versions.edition import Edition, Grid
from tests.versions.replay import replayed

NAMES = st.sampled_from(["kind", "height", "note", "place", "age"])
CELLS = st.sampled_from(["", "1", "2", "oak", 'a "quoted", cell', "ё"])


@st.composite
def grids(draw):
    columns = draw(st.lists(NAMES, unique=True, max_size=4))
    place = draw(st.integers(0, len(columns)))
    key = draw(st.sampled_from(["tree_id", "id"]))
    columns.insert(place, key)
    ids = draw(st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=6))
    rows = {row: {name: draw(CELLS) for name in columns} | {key: row} for row in ids}
    fields = [{"name": name} for name in columns]
    return Grid(key, tuple(columns), rows, {"path": "a.csv", "schema": {"fields": fields}})


TABLES = st.dictionaries(st.sampled_from(["trees", "stones", "wells"]), grids(), max_size=3)


@given(TABLES, TABLES)
def test_changes_applied_to_the_old_tables_give_the_new(tmp_path_factory, old, new):
    path = tmp_path_factory.mktemp("version") / "changes.csv"
    text = changes_text(differences(Edition({}, old), Edition({}, new)))
    path.write_text(text, encoding="utf-8")

    found = replayed(old, read_changes(path))

    assert {name: in_order(table) for name, table in found.items()} == {
        name: in_order(table) for name, table in new.items()
    }


def in_order(table):
    return table.key, table.columns, [(row, [*cells.items()]) for row, cells in table.rows.items()]


@given(TABLES)
def test_nothing_changed_where_nothing_is_different(tables):
    edition = Edition({}, tables)

    assert differences(edition, edition) == []
