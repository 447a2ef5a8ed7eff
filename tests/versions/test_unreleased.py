"""A change of the data is named in the changelog before it can be released."""

import pytest

from scripts.versions.unreleased import unreleased_problems
from tests.versions.small import FIELDS, ROWS, dataset, edition, trees

SAID = (
    "# Changelog\n\n## Unreleased\n\n- 2026-11-26: a, height.\n\n## 1.0.0\n\n- 2026-11-01: First.\n"
)
UNSAID = "# Changelog\n\n## 1.0.0\n\n- 2026-11-01: First.\n"
CHANGED = trees(["a,oak,8,1990", *ROWS[1:]])
COMPUTED = [*FIELDS, {"name": "first_day", "type": "date"}]


PUBLISHED = trees()


def problems(folder, table, changelog, released=PUBLISHED):
    found = unreleased_problems(
        [dataset(folder, table, changelog=changelog)], edition(trees=released), "1.0.0"
    )
    return [str(problem).replace(f"{folder}/datasets/", "") for problem in found]


def test_a_change_that_no_line_names_is_a_problem(tmp_path):
    assert problems(tmp_path, CHANGED, UNSAID) == [
        "wood/CHANGELOG.md: 'a' in trees.csv: not as in version 1.0.0, and no line says why. Write"
        " above all headings: `## Unreleased`, then `- YYYY-MM-DD: a: what was changed, and by"
        " which source`."
    ]


def test_a_change_that_a_line_names_is_fine(tmp_path):
    assert problems(tmp_path, CHANGED, SAID) == []


def test_a_line_on_another_row_does_not_say_it(tmp_path):
    assert problems(tmp_path, trees(["a,oak,8,1990", "b,elm,8,1991", ROWS[2]]), SAID) == [
        "wood/CHANGELOG.md: 'b' in trees.csv: not as in version 1.0.0, and no line says why. Add"
        " below `## Unreleased`: `- YYYY-MM-DD: b: what was changed, and by which source`."
    ]


@pytest.mark.parametrize(
    ("line", "is_said"), [("trees: 4 rows", True), ("trees, a", True), ("of trees", False)]
)
def test_many_rows_are_named_by_their_table(tmp_path, line, is_said):
    table = trees([*(f"{row[:2]}elm,1,1" for row in ROWS), "d,oak,1,1999"])
    said = SAID.replace("a, height.", line)
    named = "'a', 'b', 'c' and 1 more in trees.csv"

    found = problems(tmp_path, table, said)
    assert found == [] if is_said else (named in found[0] and "YYYY-MM-DD: trees: what" in found[0])


def test_the_same_data_need_no_line(tmp_path):
    assert problems(tmp_path, trees(), UNSAID) == []


def test_columns_that_are_computed_at_the_end_are_no_change(tmp_path):
    released = trees([f"{row},1990-01-01" for row in ROWS], COMPUTED)

    assert problems(tmp_path, trees(), UNSAID, released) == []


@pytest.mark.parametrize(
    "table",
    [trees([*ROWS, "d,oak,1,1999"]), trees(ROWS[:2]), trees([f"{r},x" for r in ROWS], COMPUTED)],
)
def test_a_row_or_a_column_more_or_less_is_a_change(tmp_path, table):
    assert len(problems(tmp_path, table, UNSAID)) == 1


def test_a_new_table_is_a_change(tmp_path):
    (problem,) = unreleased_problems([dataset(tmp_path, trees())], edition(), "1.0.0")

    assert problem.message.startswith("trees.csv: not as in version 1.0.0, and no line says why.")


def test_what_people_have_judged_again_has_its_own_date(tmp_path):
    fields = [FIELDS[0], {"name": "reviewed_date", "type": "date"}]
    before, now = (trees([f"a,{day}"], fields) for day in ("2026-11-01", "2026-11-26"))

    assert problems(tmp_path, now, UNSAID, before) == []
