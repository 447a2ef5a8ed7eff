from pathlib import Path

import pytest

from scripts.claims import runner
from scripts.claims.queries import Query, View
from scripts.claims.rules import Rule, Verdict
from scripts.claims.runner import answers, open_database
from scripts.model import Table
from scripts.problems import InvalidData
from tests.claims.conftest import frames
from tests.claims.query_cases import END, empty, empty_database, loose

FILE = Path("seed-26.sql")
RULE = Rule(
    kind="first_or_none_before",
    columns=("earlier",),
    holds_if="earlier = 0",
    if_true=Verdict.HOLDS,
    if_false=Verdict.DOES_NOT_HOLD,
)


def said(sql):
    return answers(empty_database(), Query("seed-26", sql, FILE), RULE, END)


def problems(sql):
    with pytest.raises(InvalidData) as invalid:
        said(sql)
    return [str(problem) for problem in invalid.value.problems]


def test_a_row_is_an_answer_with_its_unit_and_its_further_columns():
    (answer,) = said(
        "select 1300 as value, 'day' as unit, 0 as earlier, null as row_ids, 7 as more"
    )

    assert (answer.definition, answer.value, answer.holds) == ("", "1,300 days", True)
    assert (answer.row_ids, answer.figures["more"]) == ((), 7)


def test_the_value_of_the_claim_is_that_of_the_first_row_where_no_summary_is_given():
    plain, summed = (
        said(f"select 'a' as definition, 1 as value, 0 as earlier, null as row_ids {more}")[0]
        for more in ("", ", '1 to 2' as summary")
    )

    assert (plain.summary, summed.summary) == ("1", "1 to 2")


def test_a_row_of_nothing_says_that_nothing_is_on_record():
    assert (
        said("select sum(value) as value, null as earlier, null as row_ids from release_counts")
        == []
    )


@pytest.mark.parametrize(
    ("sql", "problem"),
    [
        (
            "select 1 as value\nfrom relaeses",
            "seed-26.sql:2: SQLite says: no such table: relaeses. Fix the query; it may only read,"
            " and must give the same answer every day.",
        ),
        (
            "select 1 as value form releases",
            'seed-26.sql:1: SQLite says: near "form": syntax error. Fix the query; it may only'
            " read, and must give the same answer every day.",
        ),
        (
            "delete from main.releases",
            'seed-26.sql:1: SQLite says: near "delete": syntax error. Fix the query; it may only'
            " read, and must give the same answer every day.",
        ),
        (
            "select random() as value, 0 as earlier, null as row_ids",
            "seed-26.sql:1: SQLite says: not authorized to use function: random. Fix the query; it"
            " may only read, and must give the same answer every day.",
        ),
        (
            "select 1 as value, null as row_ids",
            "seed-26.sql: the result has no column 'earlier'; it has: value, row_ids. A test of the"
            " kind first_or_none_before returns value, row_ids, earlier.",
        ),
        (
            "select 1 as value, 0 as earlier, null as row_ids where 0",
            "seed-26.sql: the result has no row. Return one even where nothing is on record, with"
            " NULL as its value; a query with `group by` gives none.",
        ),
        (
            "select null as value, 0 as earlier, null as row_ids",
            "seed-26.sql: the value of row 1 is NULL, though something is on record. Look for a"
            " part of it that can be NULL, and use coalesce().",
        ),
        (
            "select 1 as value, 0 as earlier, null as row_ids union all select 2, 0, null",
            "seed-26.sql: each row needs a definition of its own. Name what each way counts.",
        ),
        (
            "select 1 as value, 0 as earlier, 'releases/none' as row_ids",
            "seed-26.sql: row_ids names 'releases/none', and there is no such row. Write table/id.",
        ),
        (
            "with recursive n(i) as (select 1 union all select i + 1 from n)"
            " select max(i) as value, 0 as earlier, null as row_ids from n",
            "seed-26.sql: this runs on and on. Look for a recursion or a join that has no end.",
        ),
    ],
)
def test_a_query_that_cannot_be_run_is_named_with_what_to_do(monkeypatch, sql, problem):
    monkeypatch.setattr(runner, "MOST_STEPS", 100_000)

    assert problems(sql) == [problem]


@pytest.mark.parametrize(
    ("answers_given", "parts", "verdict"),
    [
        ([True, True], False, Verdict.HOLDS),
        ([False, False], False, Verdict.DOES_NOT_HOLD),
        ([None], False, Verdict.CANNOT_BE_TESTED),
        ([True, False], False, Verdict.DEPENDS_ON_DEFINITION),
        ([True, False], True, Verdict.PARTLY),
        ([True, None], True, Verdict.PARTLY),
        ([False, None], True, Verdict.DOES_NOT_HOLD),
    ],
)
def test_ways_that_differ_depend_on_the_definition_and_parts_hold_in_part(
    answers_given, parts, verdict
):
    assert RULE.together(answers_given, parts=parts) == verdict


def test_a_view_that_does_not_work_is_named_with_its_line():
    tables = {name: Table("made", loose(name), one) for name, one in empty().items()}
    sql = "create view lost as select gone from releases;"
    view = View("lost", "What is lost.", sql, Path("views.sql"), 12)

    with pytest.raises(InvalidData) as invalid:
        open_database(tables, (view,))

    assert [str(problem) for problem in invalid.value.problems] == [
        "views.sql:12: the view lost does not work: no such column: gone. Fix it."
    ]


def test_a_query_sees_only_what_had_happened_by_the_day():
    given = frames(
        releases=[{"release_id": day, "date": day} for day in ("2024-09", "2024-09-02", "2025")],
        release_counts=[{"release_id": day, "value": 1} for day in ("2024-09", "2025")],
    )
    tables = {name: Table("made", loose(name), one) for name, one in given.items()}
    sql = """
        select group_concat(release_id, ' ') as value, 0 as earlier, null as row_ids,
            (select count(*) from release_counts) as counts
        from (select release_id from releases order by release_id)
    """
    query = Query("seed-26", sql, FILE)

    (answer,) = answers(open_database(tables, ()), query, RULE, "2024-09-01")

    assert (answer.value, answer.figures["counts"]) == ("2024-09", 1)
