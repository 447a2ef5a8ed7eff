from pathlib import Path

import pytest

from scripts.checks.asked import asked_rules
from scripts.checks.calendar_date import CalendarDate
from scripts.model import Field, Schema, Source

TABLES = {"sources": [{"source_id": "afp"}], "empty": []}


def ask(check, tables=TABLES, unique=()):
    """The rules that a check becomes that is asked for twice, and what is wrong with it."""
    fields = [
        Field(name=name, title=name, type="string", description=name)
        for name in ("person_id", "date", "source_ids")
    ]
    schema = Schema(
        name="people",
        title="",
        description="",
        fields=fields,
        descriptor={"uniqueKeys": unique},
        checks=(check,) * 2,
    )
    problems = []
    rules = [*asked_rules(Source(Path("people.csv"), schema, {}), tables, "2026-11", problems)]
    return rules, [str(problem) for problem in problems]


def test_a_check_is_made_with_its_options_and_what_it_may_look_up():
    (rule, _), problems = ask({"type": "calendar-date", "field": "date"})

    assert problems == []
    assert isinstance(rule, CalendarDate)
    assert (rule.field, rule.tables, rule.looked_up) == ("date", TABLES, "2026-11")


@pytest.mark.parametrize(
    ("check", "message"),
    [
        (
            {"type": "calendar-date", "field": "day"},
            "calendar-date names day, which is no column here. Mend its options.",
        ),
        (
            {"type": "unique-together", "fields": ["date", "day", "hour"]},
            "unique-together names day, hour, which is no column here. Mend its options.",
        ),
        (
            {"type": "calendar-date"},
            "calendar-date needs the options field. Add what is missing.",
        ),
        (
            {"type": "calendar-date", "field": "date", "since": "2024"},
            "calendar-date has no option since. Remove it or mend its name.",
        ),
        (
            {"type": "calendar-date", "field": "date", "tables": {}},
            "calendar-date has no option tables. Remove it or mend its name.",
        ),
        (
            {"type": "either-side"},
            "either-side names supporting_source_ids, contradicting_source_ids, sources_note, which"
            " is no column here. Mend its options.",
        ),
        (
            {"type": "references", "field": "source_ids", "table": "sources", "to": "id"},
            "references names id, which is no column of sources.csv. Mend its options.",
        ),
        (
            {
                "type": "earlier-sources",
                "field": "date",
                "sources": "source_ids",
                "earlier": "source_ids",
            },
            "earlier-sources names published, which is no column of sources.csv. Mend its options.",
        ),
    ],
)
def test_a_check_that_could_never_fire_is_a_problem_once(check, message):
    assert ask(check) == ([], [f"schemas/people.yaml: checks: {message}"])


def test_a_table_that_cannot_be_read_is_a_problem_of_the_file_that_refers_to_it():
    check = {"type": "references", "field": "source_ids", "table": "ships", "to": "ship_id"}

    assert ask(check) == (
        [],
        [
            "people.csv: ships.csv can't be read, so what refers to it is not checked. Mend it"
            " first."
        ],
    )


def test_a_unique_key_of_the_standard_is_checked_once():
    check = {"type": "unique-together", "fields": ["date", "source_ids"]}
    rules, problems = ask(check, unique=[["date", "source_ids"], ["person_id", "date"]])

    assert problems == []
    assert [rule.fields for rule in rules][1:] == [["date", "source_ids"], ["person_id", "date"]]


def test_a_check_that_there_is_not_is_a_problem():
    rules, (problem,) = ask({"type": "calender-date", "field": "date"})

    assert rules == []
    assert problem.startswith(
        "schemas/people.yaml: checks: there is no check 'calender-date'. There are: address,"
        " calendar-date, "
    )


def test_an_empty_table_can_be_referred_to():
    rules, problems = ask(
        {"type": "references", "field": "source_ids", "table": "empty", "to": "empty_id"}
    )

    assert (len(rules), problems) == (2, [])
