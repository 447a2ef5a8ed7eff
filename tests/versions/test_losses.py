"""Rows that were published don't vanish, and ids aren't used again, without a line that says so."""

from scripts.versions.losses import loss_problems
from tests.versions.small import FIELDS, ROWS, dataset, edition, removals, trees

RELEASED = edition(trees=trees(), removed=removals())
PLAIN = [*FIELDS, {"name": "note", "type": "string"}]


def problems(folder, *tables, released=RELEASED):
    found = loss_problems([dataset(folder, *tables)], released, "1.0.0")
    return [str(problem).replace(f"{folder}/datasets/wood/", "") for problem in found]


def test_rows_may_be_added_and_corrected(tmp_path):
    rows = ["a,oak,8,1989", *ROWS[1:], "d,elm,1,2020"]

    assert problems(tmp_path, trees(rows), removals()) == []


def test_a_row_that_is_gone_is_asked_for(tmp_path):
    assert problems(tmp_path, trees(ROWS[:2]), removals()) == [
        "trees.csv: 'c' is in version 1.0.0 and is gone from trees. Put it back; the id of a row"
        " never changes. What has to go needs a line in datasets/sources/data/removed.csv:"
        " `trees-c,trees,c,why,`"
    ]


def test_many_rows_that_are_gone_are_one_problem(tmp_path):
    rows = [f"{letter},oak,1,1990" for letter in "abcdef"]
    released = edition(trees=trees(rows))

    assert problems(tmp_path, trees(rows[5:]), removals(), released=released) == [
        "trees.csv: 'a', 'b', 'c' and 2 more are in version 1.0.0 and are gone from trees. Put them"
        " back; the id of a row never changes. What has to go needs a line in"
        " datasets/sources/data/removed.csv: `trees-a,trees,a,why,`"
    ]


def test_a_line_says_why_a_row_went(tmp_path):
    line = "trees-c,trees,c,It was there twice.,b"

    assert problems(tmp_path, trees(ROWS[:2]), removals(line)) == []


def test_a_table_that_is_gone_is_asked_for(tmp_path):
    [problem] = problems(tmp_path, removals())

    assert "'a', 'b', 'c' are in version 1.0.0 and are gone from trees." in problem


def test_rows_of_a_computed_table_come_and_go(tmp_path):
    released = edition(trees=trees(derived=True))

    assert problems(tmp_path, removals(), released=released) == []


def test_the_id_of_a_removed_row_is_not_used_again(tmp_path):
    line = "trees-c,trees,c,It was there twice.,"

    assert problems(tmp_path, trees(), removals(line)) == [
        "removed.csv:2: row_id: 'c' was removed from trees, and is there again. An id is never used"
        " again: give the new row an id of its own."
    ]


def test_a_successor_is_a_row(tmp_path):
    line = "trees-c,trees,c,It was there twice.,z"

    assert problems(tmp_path, trees(ROWS[:2]), removals(line)) == [
        "removed.csv:2: row_id: 'z' is named as successor, and is not in trees. Fix the id."
    ]


def test_an_id_is_not_given_to_another_row(tmp_path):
    released = edition(trees=trees(["a,oak,9,1990,tall"], PLAIN))
    other = trees(["a,oak,2,2020,small"], PLAIN)
    line = "trees-a,trees,a,All of it was mistaken.,a"

    assert problems(tmp_path, other, removals(), released=released) == [
        "trees.csv: 'a' stands for something else than in version 1.0.0: all its text is new."
        " Restore the row, and give the new one an id of its own. If it is about the same thing,"
        " say so in datasets/sources/data/removed.csv: `trees-a,trees,a,why,a`"
    ]
    assert problems(tmp_path, other, removals(line), released=released) == []


def test_one_cell_that_stays_is_enough_to_know_a_row(tmp_path):
    released = edition(trees=trees(["a,oak,9,1990,tall"], PLAIN))
    corrected = trees(["a,elm,2,2020,tall"], PLAIN)

    assert problems(tmp_path, corrected, removals(), released=released) == []
