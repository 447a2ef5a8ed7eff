"""What a person is asked, and what an answer may be."""

import pytest

from scripts.model import Field, Schema
from scripts.problems import Problem
from scripts.starter.interview import ask_again, ask_row, interview
from scripts.starter.kinds import Kind


def field(name, **more):
    return Field(
        **{"name": name, "title": name.title(), "type": "string"} | more, description="It."
    )


RELEASES = Schema(
    name="releases",
    title="Releases",
    description="",
    fields=(
        field("release_id"),
        field("date", required=True, example="2026"),
        field("added", labels={"TRUE": "Yes", "FALSE": "No"}, example="TRUE"),
        field("reason", example="sum"),
    ),
    descriptor={},
    checks=(
        {"type": "empty-when", "field": "reason", "when": "added", "values": [True]},
        {"type": "required-when", "field": "reason", "when": "added", "values": [False]},
    ),
)
COUNTS = Schema(
    name="counts",
    title="Counts",
    description="",
    fields=(field("count_id"), field("release_id"), field("people", example="3")),
    descriptor={},
)


@pytest.fixture
def told():
    """A person who gives these answers, one after the other, and what was asked."""
    asked = []

    def person(*answers):
        left = iter(answers)

        def ask(words):
            asked.append(words)
            return next(left)

        return ask

    person.asked = asked
    return person


def test_a_question_is_in_the_words_of_the_schema(told):
    ask_row(RELEASES, {}, [], told("2026", "TRUE", ""))

    assert told.asked == [
        "\nDate (date). It.\n  like 2026: ",
        "\nAdded (added). It.\n    TRUE: Yes\n    FALSE: No\n  like TRUE (may be empty): ",
        "\nRelease_Id (release_id). It.\n  like  [2026]: ",
    ]


def test_a_cell_that_must_be_empty_is_not_asked_for(told):
    row = ask_row(RELEASES, {}, [], told("2026", "TRUE", "mine"))

    assert row == {"release_id": "mine", "date": "2026", "added": "TRUE", "reason": ""}


def test_a_cell_that_must_be_filled_is_asked_for_until_it_is(told):
    row = ask_row(RELEASES, {}, [], told("", "2026", "FALSE", "", "sum", ""))

    assert row == {"release_id": "2026", "date": "2026", "added": "FALSE", "reason": "sum"}
    assert told.asked.count("This must not be empty: ") == 2


def test_a_word_that_is_not_on_the_list_is_asked_for_again(told):
    ask_row(RELEASES, {}, [], told("2026", "TRU", "TRUE", ""))

    assert told.asked[2] == ("'TRU' is not one of the words above. Did you mean 'TRUE'? Type one: ")


def test_rows_that_belong_to_a_row_name_it_without_being_asked(told):
    kind = Kind("releases", ("counts",))
    schemas = {"sources": COUNTS, "releases": RELEASES, "counts": COUNTS}
    taken = {"sources": [], "releases": [], "counts": ["rc-1"]}
    ask = told("n", "2026", "TRUE", "", "y", "3", "", "y", "4", "", "n")
    answers = interview(kind, schemas, taken, ask)

    assert answers["sources"] == []
    assert answers["counts"] == [
        {"count_id": "rc-2", "release_id": "2026", "people": "3"},
        {"count_id": "rc-3", "release_id": "2026", "people": "4"},
    ]


def test_an_answer_that_a_check_refuses_is_asked_for_again(told):
    row = {"release_id": "2026", "date": "2026-13"}
    problem = Problem(file=None, message="no such month.", column="date")
    ask_again(RELEASES, row, problem, told("2026-12"))

    assert row["date"] == "2026-12"
    assert told.asked == ["\nDate: no such month.\n\nDate (date). It.\n  like 2026: "]
