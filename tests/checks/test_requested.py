import pytest

from scripts.checks.calendar_date import calendar_date
from scripts.checks.requested import requested_checks
from scripts.model import Field, Schema

TABLES = {"sources": [{"source_id": "afp"}], "empty": []}


def ask(check, tables=TABLES, complete=True):
    """The functions that a check becomes that is asked for twice, and what is wrong with it."""
    kinds = {"person_id": "string", "date": "string", "source_ids": "string", "adult": "boolean"}
    fields = [
        Field(name=name, title=name, type=kind, description=name) for name, kind in kinds.items()
    ]
    schema = Schema(
        name="people", title="", description="", fields=fields, descriptor={}, checks=(check,) * 2
    )
    requests, problems = requested_checks(schema, tables, {"looked_up": "2026-11"}, complete)
    # The last two are asked of every table.
    return [function for *_, function in requests[:-2]], [str(problem) for problem in problems]


def test_a_check_is_made_with_its_options_and_what_it_may_look_up():
    (function, _), problems = ask({"type": "calendar-date", "field": "date"})

    assert problems == []
    assert function.func is calendar_date.faults
    assert function.keywords == {"field": "date", "looked_up": "2026-11"}


@pytest.mark.parametrize(
    ("check", "message"),
    [
        (
            {"type": "calendar-date", "field": "day"},
            "calendar-date names day, which is no column here. Fix its options.",
        ),
        (
            {"type": "unique-together", "fields": ["date", "day", "hour"]},
            "unique-together names day, hour, which is no column here. Fix its options.",
        ),
        (
            {"type": "calendar-date"},
            "calendar-date needs the options field. Add what is missing.",
        ),
        (
            {"type": "calendar-date", "field": "date", "since": "2024"},
            "calendar-date has no option since. Remove it or fix its name.",
        ),
        (
            {"type": "calendar-date", "field": "date", "tables": {}},
            "calendar-date has no option tables. Remove it or fix its name.",
        ),
        (
            {"type": "calendar-date", "field": ["date"]},
            "calendar-date takes one word as field, and no list. Fix it.",
        ),
        (
            {"type": "unique-together", "fields": ["date", 3]},
            "unique-together takes names of columns as fields. Fix it.",
        ),
        (
            {"type": "either-side"},
            "either-side names supporting_source_ids, contradicting_source_ids, sources_note, which"
            " is no column here. Fix its options.",
        ),
        (
            {"type": "references", "field": "source_ids", "table": "sources", "to": "id"},
            "references names id, which is no column of sources.csv. Fix its options.",
        ),
        (
            {
                "type": "earlier-sources",
                "field": "date",
                "sources": "source_ids",
                "earlier": "source_ids",
            },
            "earlier-sources names published_date, which is no column of sources.csv. Fix its"
            " options.",
        ),
    ],
)
def test_a_check_that_could_never_fire_is_a_problem_once(check, message):
    assert ask(check) == ([], [f"schemas/people.yaml: checks: {message}"])


def test_a_table_that_there_is_not_is_a_problem_of_the_schema():
    check = {"type": "references", "field": "source_ids", "table": "ships", "to": "ship_id"}

    assert ask(check) == (
        [],
        [
            "schemas/people.yaml: checks: references names the table ships, which no dataset has."
            " Fix its options."
        ],
    )


def test_a_table_that_may_be_there_once_others_are_fixed_is_no_problem():
    check = {"type": "references", "field": "source_ids", "table": "ships", "to": "ship_id"}

    assert ask(check, complete=False) == ([], [])


@pytest.mark.parametrize("values", [["tru"], [True, "maybe"], [1]])
def test_a_value_that_a_column_cannot_have_is_a_problem_of_the_schema(values):
    check = {"type": "empty-when", "field": "date", "when": "adult", "values": values}
    rules, (problem,) = ask(check)

    assert rules == []
    assert problem.endswith("which adult can't be. Fix it.")


@pytest.mark.parametrize("values", [[True, False], ["TRUE", ""]])
def test_the_values_of_a_column_and_an_empty_cell_can_be_asked_for(values):
    check = {"type": "empty-when", "field": "date", "when": "adult", "values": values}

    assert [len(found) for found in ask(check)] == [2, 0]


def test_a_check_that_there_is_not_is_a_problem():
    rules, (problem,) = ask({"type": "calender-date", "field": "date"})

    assert rules == []
    assert problem.startswith(
        "schemas/people.yaml: checks: there is no check 'calender-date'. Did you mean"
        " 'calendar-date'? There are: address, calendar-date, "
    )


def test_an_empty_table_can_be_referred_to():
    rules, problems = ask(
        {"type": "references", "field": "source_ids", "table": "empty", "to": "empty_id"}
    )

    assert (len(rules), problems) == (2, [])
