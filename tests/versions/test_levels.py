"""Breakages, one by one, and how much each makes the version rise."""

from dataclasses import replace

import pytest

from scripts.versions.change import changes_text
from scripts.versions.differences import differences
from scripts.versions.edition import Edition
from tests.versions.small import FIELDS, ROWS, edition, trees

TREE, KIND, HEIGHT, PLANTED = FIELDS
OLD = edition(trees=trees())
NOTE = {"name": "note", "type": "string"}


def with_field(place: int, **parts: object) -> Edition:
    fields = [*FIELDS]
    fields[place] = FIELDS[place] | parts
    return edition(trees=trees(fields=fields))


def cells(*columns: int) -> list[str]:
    """The rows with some columns, in that order; 4 is a new one."""
    split = [[*row.split(","), "new"] for row in ROWS]
    return [",".join(row[column] for column in columns) for row in split]


BREAKAGES = {
    "a cell is corrected": (
        edition(trees=trees(["a,oak,9,1990", "b,elm,8,1991", "c,oak,3,1992"])),
        ["trees,cell_changed,patch,b,height,8"],
    ),
    "a cell is emptied": (
        edition(trees=trees(["a,oak,9,1990", "b,elm,7,", "c,oak,3,1992"])),
        ["trees,cell_changed,patch,b,planted,"],
    ),
    "a row is added": (
        edition(trees=trees([*ROWS, "d,oak,,"])),
        ["trees,row_added,minor,d,,c", "trees,cell_changed,patch,d,kind,oak"],
    ),
    "a row is added before all others": (
        edition(trees=trees(["1,oak,,", *ROWS])),
        ["trees,row_added,minor,1,,", "trees,cell_changed,patch,1,kind,oak"],
    ),
    "a row is removed": (
        edition(trees=trees(ROWS[:2])),
        ["trees,row_removed,major,c,,"],
    ),
    "a row of a computed table is removed": (
        edition(trees=trees(ROWS[:2], derived=True)),
        ["trees,described,patch,,,derived", "trees,row_removed,minor,c,,"],
    ),
    "a row stands elsewhere": (
        edition(trees=trees([ROWS[2], *ROWS[:2]])),
        ["trees,row_moved,patch,c,,"],
    ),
    "an id is changed": (
        edition(trees=trees([*ROWS[:2], "z,oak,3,1992"])),
        ["trees,id_changed,major,c,,z"],
    ),
    "a row makes place for another": (
        edition(trees=trees([*ROWS[:2], "z,elm,3,1992"])),
        [
            "trees,row_removed,major,c,,",
            "trees,row_added,minor,z,,b",
            "trees,cell_changed,patch,z,kind,elm",
            "trees,cell_changed,patch,z,height,3",
            "trees,cell_changed,patch,z,planted,1992",
        ],
    ),
    "a column is added at the end": (
        edition(trees=trees([f"{row}," for row in ROWS], [*FIELDS, NOTE])),
        ["trees,column_added,minor,,note,planted"],
    ),
    "a column is added before another": (
        edition(trees=trees(cells(0, 1, 2, 4, 3), [TREE, KIND, HEIGHT, NOTE, PLANTED])),
        [
            "trees,column_inserted,major,,note,height",
            *(f"trees,cell_changed,patch,{row},note,new" for row in "abc"),
        ],
    ),
    "a column is removed": (
        edition(trees=trees(cells(0, 1, 3), [TREE, KIND, PLANTED])),
        ["trees,column_removed,major,,height,"],
    ),
    "a column is renamed": (
        edition(trees=trees(fields=[TREE, KIND, HEIGHT | {"name": "metres"}, PLANTED])),
        ["trees,column_renamed,major,,height,metres"],
    ),
    "the column of the ids is renamed": (
        edition(trees=trees(fields=[TREE | {"name": "id"}, KIND, HEIGHT, PLANTED])),
        [
            "trees,column_renamed,major,,tree_id,id",
            "trees,described,patch,,,primaryKey",
        ],
    ),
    "a column is moved": (
        edition(trees=trees(cells(0, 1, 3, 2), [TREE, KIND, PLANTED, HEIGHT])),
        ["trees,column_moved,major,,height,planted"],
    ),
    "a column is added before one that moves to the end": (
        edition(trees=trees(cells(0, 1, 3, 4, 2), [TREE, KIND, PLANTED, NOTE, HEIGHT])),
        [
            "trees,column_inserted,major,,note,planted",
            "trees,column_moved,major,,height,note",
            *(f"trees,cell_changed,patch,{row},note,new" for row in "abc"),
        ],
    ),
    "a column is retyped": (
        with_field(2, type="number"),
        ["trees,type_changed,major,,height,number"],
    ),
    "a column has another format": (
        with_field(3, format="uri"),
        ["trees,type_changed,major,,planted,string uri"],
    ),
    "a column has another unit": (
        with_field(2, unit="cm"),
        ["trees,unit_changed,major,,height,cm"],
    ),
    "a list of words is longer": (
        with_field(1, constraints={"enum": ["oak", "elm", "ash"]}),
        ["trees,values_widened,minor,,kind,ash;elm;oak"],
    ),
    "a list of words is shorter": (
        with_field(1, constraints={"enum": ["oak"]}),
        ["trees,values_narrowed,major,,kind,oak"],
    ),
    "a list of words has one word for another": (
        with_field(1, constraints={"enum": ["oak", "ash"]}),
        ["trees,values_narrowed,major,,kind,ash;oak"],
    ),
    "a list of words has another order": (
        with_field(1, constraints={"enum": ["elm", "oak"]}),
        [],
    ),
    "cells may hold several words, and one word more": (
        with_field(
            1, constraints={}, categories=[{"value": word} for word in ("oak", "elm", "ash")]
        ),
        [
            "trees,described,patch,,kind,categories",
            "trees,values_widened,minor,,kind,ash;elm;oak",
        ],
    ),
    "cells may hold several words, and one word less": (
        with_field(1, constraints={}, categories=[{"value": "oak"}]),
        [
            "trees,described,patch,,kind,categories",
            "trees,values_narrowed,major,,kind,oak",
        ],
    ),
    "a column becomes a foreign key": (
        edition(trees=trees(foreignKeys=["kind"])),
        ["trees,described,patch,,,foreignKeys"],
    ),
    "a list of words becomes free text": (
        with_field(1, constraints={}),
        ["trees,values_widened,minor,,kind,"],
    ),
    "free text becomes a list of words": (
        with_field(3, constraints={"enum": ["1990", "1991", "1992"]}),
        ["trees,values_narrowed,major,,planted,1990;1991;1992"],
    ),
    "a column may now be empty": (
        with_field(0, constraints={}),
        [
            "trees,described,patch,,tree_id,constraints",
            "trees,values_widened,minor,,tree_id,",
        ],
    ),
    "a column has another title": (
        with_field(2, title="How high"),
        ["trees,described,patch,,height,title"],
    ),
    "a table has another description": (
        edition(trees=trees(description="All trees.")),
        ["trees,described,patch,,,description"],
    ),
    "a package has another description": (
        edition({"description": "All of the wood."}, trees=trees()),
        ["wood,package_described,patch,,,description"],
    ),
    "a package has another version and nothing else": (
        edition({"version": "2.0.0"}, trees=trees()),
        [],
    ),
    "a table has another address": (
        edition(trees=trees(path="plants.csv")),
        ["trees,table_moved,major,,,plants.csv"],
    ),
    "a table is removed": (
        edition(),
        ["trees,table_removed,major,,,"],
    ),
    "a table is added": (
        edition(trees=trees(), stones=trees(["s,oak,,"])),
        [
            "stones,table_added,minor,,,tree_id",
            "stones,column_added,minor,,tree_id,",
            "stones,column_added,minor,,kind,tree_id",
            "stones,column_added,minor,,height,kind",
            "stones,column_added,minor,,planted,height",
            "stones,row_added,minor,s,,",
            "stones,cell_changed,patch,s,kind,oak",
        ],
    ),
}


@pytest.mark.parametrize(("new", "lines"), BREAKAGES.values(), ids=BREAKAGES)
def test_each_breakage_has_its_level(new, lines):
    header, *found = changes_text(differences(OLD, new)).splitlines()

    assert header == "table,change,level,row,column,value"
    assert sorted(found) == sorted(lines)


def test_rows_under_another_key_are_another_table():
    new = trees()
    new = replace(new, key="planted", rows={row["planted"]: row for row in new.rows.values()})

    changes = differences(OLD, edition(trees=new))

    assert [change.kind.word for change in changes][:2] == ["table_removed", "table_added"]
