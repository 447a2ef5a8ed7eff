"""What a contributor reads for each kind of mistake, from the file to the sentence."""

from collections import Counter
from pathlib import Path

import pytest

import scripts.validate as validate_room
from tests.validate.conftest import ANNA, FIELDS, HEADER


def test_a_file_without_a_mistake_has_no_problem(problems_of):
    assert problems_of(HEADER, ANNA, "ben,,,FALSE,,,,anna,") == []


ROWS = {
    "anna,old,1.75,TRUE,,,,,": "age: 'old' is not a whole number in digits. Type it like 30.",
    "anna,30.5,,TRUE,,,,,": "age: '30.5' is not a whole number in digits. Type it like 30.",
    "anna,30,tall,TRUE,,,,,": (
        "height: 'tall' is not a number with a point for decimals. Type it like 1.75."
    ),
    "anna,,,maybe,,,,,": "adult: 'maybe' is not TRUE or FALSE. Type TRUE or FALSE.",
    "anna,,,TRUE,May,,,,": "born: 'May' is not a date like 2024-09-04. Type it like 1990-05-01.",
    "anna,,,,,,,,": "adult: this cell must not be empty. The adult.",
    "anna,0,,TRUE,,,,,": "age: '0' is less than 1. Check it against the source.",
    "anna,121,,TRUE,,,,,": "age: '121' is more than 120. Check it against the source.",
    "Anna,,,TRUE,,,,,": ("person_id: 'Anna' does not have the form asked for. Write it like anna."),
    "anna,,,TRUE,,auther,,,": (
        "role: 'auther' is not one of: author, editor. Did you mean 'author'?"
    ),
    "anna,,,TRUE,,x,,,": "role: 'x' is not one of: author, editor.",
    "anna,,,TRUE,,,12,,": (
        "phone: '12' is shorter than 3 characters. Check it against the source."
    ),
    "anna,,,TRUE,,,123456,,": (
        "phone: '123456' is longer than 5 characters. Check it against the source."
    ),
    "anna,,,TRUE,,,,bob,": (
        "friend: there is no person_id 'bob' in people.csv. Fix the id, or add the row to"
        " people.csv first."
    ),
    "anna,,,TRUE,,,,,blue": (
        "team: there is no team_id 'blue' in teams.csv. Fix the id, or add the row to teams.csv"
        " first."
    ),
    'anna,"1,300",,TRUE,,,,,': "age: '1,300' is not a whole number in digits. Type 1300.",
    "anna,1 300 000,,TRUE,,,,,": "age: '1 300 000' is not a whole number in digits. Type 1300000.",
    "anna,30.0,,TRUE,,,,,": "age: '30.0' is not a whole number in digits. Type 30.",
    "anna,,,True,,,,,": "adult: 'True' is not TRUE or FALSE. Type TRUE.",
    "anna,30,1.75": (
        "adult: the line ends before this cell. Each line needs as many commas as the first."
    ),
    f"{ANNA},more,and more": (
        "there is a cell too many ('more'). If a text holds a comma, put it in quotes."
    ),
    ",,,,,,,,": "the line is empty. Delete it.",
}


@pytest.mark.parametrize(("row", "message"), ROWS.items())
def test_a_mistake_in_a_row_is_reported_once_with_its_place(problems_of, row, message):
    assert problems_of(HEADER, row) == [f"people.csv:2: {message}"]


@pytest.mark.parametrize("lines", [("", ANNA), (ANNA, ""), (ANNA, "", "")])
def test_an_empty_line_is_reported_and_nothing_else(problems_of, lines):
    assert problems_of(HEADER, *lines) == [
        f"people.csv:{number}: the line is empty. Delete it."
        for number, line in enumerate(lines, start=2)
        if not line
    ]


def test_a_line_of_commas_is_cut_before_it_is_copied_for_each(problems_of, monkeypatch):
    given = []
    original = validate_room.Resource
    monkeypatch.setattr(
        validate_room,
        "Resource",
        lambda **options: given.append(options["data"]) or original(**options),
    )

    assert problems_of(HEADER, ANNA + "," * 90) == [
        "people.csv:2: the line has a comma too many. Delete it, or put a text that holds one in"
        " quotes."
    ]
    assert max(len(cells) for cells in given[0]) == len(FIELDS) + 1


def test_a_file_is_opened_once(problems_of, monkeypatch):
    opened = Counter()
    original = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: opened.update([path.name]) or original(path)
    )
    problems_of(HEADER, ANNA)

    assert opened == {"people.csv": 1, "teams.csv": 1, "people.yaml": 1, "teams.yaml": 1}


def test_a_misspelt_word_is_guessed_in_the_first_lines_only(problems_of):
    found = problems_of(HEADER, *(f"{'a' * n},,,FALSE,,auther{n},,," for n in range(1, 13)))

    assert ["Did you mean" in problem for problem in found] == [True] * 10 + [False] * 2


def test_an_id_that_is_used_twice_is_reported_with_the_other_line(problems_of):
    assert problems_of(HEADER, ANNA, "anna,,,TRUE,,,,,") == [
        "people.csv:3: person_id: this id is used on line 2 too. Give the new row an id of its own."
    ]


def test_a_value_that_is_there_twice_is_reported(problems_of):
    assert problems_of(HEADER, ANNA, "ben,,,TRUE,,,12345,,") == [
        "people.csv:3: phone: '12345' is there twice. Each row needs its own."
    ]


def test_a_row_that_is_a_copy_by_two_rules_is_reported_once(problems_of):
    assert problems_of(HEADER, ANNA, "ben,,1.75,TRUE,1990-05-01,,12345,,") == [
        "people.csv:3: phone: '12345' is there twice. Each row needs its own.",
    ]


def test_a_rule_that_does_not_hold_is_reported_in_the_order_of_the_lines(problems_of):
    rows = (ANNA, "ben,,1.75,TRUE,1990-05-01,,,,", "cleo,old,,FALSE,,,,,")

    assert problems_of(HEADER, *rows) == [
        "people.csv:3: height: ben says the same as anna in height, born. Remove one of the two, or"
        " fix what should differ.",
        "people.csv:4: age: 'old' is not a whole number in digits. Type it like 30.",
    ]


def test_an_id_that_is_missing_is_reported_as_an_empty_cell(problems_of):
    assert problems_of(HEADER, ",,,TRUE,,,,,") == [
        "people.csv:2: person_id: this cell must not be empty. The person_id.",
    ]


def test_lines_out_of_the_order_of_their_ids_are_reported_once(problems_of):
    ids = ("anna", "cleo", "ben", "dora", "carl")
    sort = (
        "And 1 more stand too low. `python -m scripts format` sorts the lines: as plain text,"
        " hyphens first, then digits, then letters."
    )

    assert problems_of(HEADER, *(f"{one},,,FALSE,,,,," for one in sorted(ids))) == []
    assert problems_of(HEADER, *(f"{one},,,FALSE,,,,," for one in ids[:3])) == [
        "people.csv:4: person_id: 'ben' stands below 'cleo'. Move the line up, above 'cleo'."
    ]
    assert problems_of(HEADER, *(f"{one},,,FALSE,,,,," for one in ids)) == [
        f"people.csv:4: person_id: 'ben' stands below 'cleo'. {sort}"
    ]


def test_an_id_of_another_form_is_reported_for_its_form_alone(problems_of):
    assert problems_of(HEADER, ANNA, "Ben,,,TRUE,,,,,") == [
        "people.csv:3: person_id: 'Ben' does not have the form asked for. Write it like anna."
    ]


def test_a_number_that_only_a_program_can_read_is_reported(problems_of):
    assert problems_of(HEADER, "anna,030,,TRUE,,,,,") == [
        "people.csv:2: age: '030' is not a number in the digits 0 to 9, without a zero in front and"
        " nine digits at most. Type it like 30."
    ]


def test_a_cell_for_one_row_does_not_take_a_list(problems_of):
    assert problems_of(HEADER, "anna,,,TRUE,,,,anna;ben,", "ben,,,FALSE,,,,,") == [
        "people.csv:2: friend: 'anna;ben' names several rows, and this cell can name one only."
        " Keep one."
    ]


def test_mistakes_in_different_cells_are_all_reported(problems_of):
    assert problems_of(HEADER, "anna,old,,maybe,,,,,") == [
        "people.csv:2: age: 'old' is not a whole number in digits. Type it like 30.",
        "people.csv:2: adult: 'maybe' is not TRUE or FALSE. Type TRUE or FALSE.",
    ]


def test_a_fault_of_one_cell_hides_no_fault_of_another(problems_of):
    rows = ("anna,old,,n/a,,auther,,,", "ben,030,,FALSE,,,,,")

    assert problems_of(HEADER, *rows) == [
        "people.csv:2: adult: 'n/a' is a word for an empty cell. Leave the cell empty instead.",
        "people.csv:2: age: 'old' is not a whole number in digits. Type it like 30.",
        "people.csv:2: role: 'auther' is not one of: author, editor. Did you mean 'author'?",
        "people.csv:3: age: '030' is not a number in the digits 0 to 9, without a zero in front and"
        " nine digits at most. Type it like 30.",
    ]


def test_no_rule_is_asked_of_a_row_in_which_the_gate_found_a_fault(problems_of):
    rows = (ANNA, "ben,,1.75,TRUE,1990-05-01,,n/a,,")

    assert problems_of(HEADER, *rows) == [
        "people.csv:3: phone: 'n/a' is a word for an empty cell. Leave the cell empty instead."
    ]


@pytest.mark.parametrize("row", ["anna ,old,,TRUE,,,,,", '"anna,old,,TRUE,,,,,'])
def test_where_an_id_or_a_quote_misleads_nothing_else_is_said(problems_of, row):
    assert len(problems_of(HEADER, row)) == 1


HEADERS = {
    HEADER.replace("age,", ""): ["age: this column is missing from the first line. Put it back."],
    HEADER.replace("team", "team,role"): [
        "role: the first line names this column twice. Remove one."
    ],
    HEADER.replace("age", "aeg"): [
        "aeg: this column is not in the schema. Did you mean 'age'? Fix its name, remove it or add"
        " it to schemas/people.yaml.",
    ],
    HEADER.replace("age,height,", ""): ["columns are missing here: age, height. Put them back."],
    HEADER.replace("team", "team,x"): [
        "x: this column is not in the schema. Fix its name, remove it or add it to"
        " schemas/people.yaml."
    ],
    HEADER.replace("team", "team,"): [
        "a column has no name in the first line. Name it or remove it."
    ],
    HEADER.replace("age,height", "height,age"): [
        "the columns are not in the order of schemas/people.yaml. Put them in this one: " + HEADER
    ],
}


@pytest.mark.parametrize(("header", "messages"), HEADERS.items())
def test_of_a_wrong_first_line_nothing_else_is_reported(problems_of, header, messages):
    assert problems_of(header, "x") == [f"people.csv:1: {message}" for message in messages]


def test_nothing_else_is_reported_of_a_line_with_cells_out_of_place(problems_of):
    rows = (ANNA, "ben,,1.75,TRUE,1990-05-01", "cleo,,1.75,TRUE,1990-05-01,,,,,")

    assert problems_of(HEADER, *rows) == [
        "people.csv:3: role: the line ends before this cell. Each line needs as many commas as the"
        " first.",
        "people.csv:4: the line has a comma too many. Delete it, or put a text that holds one in"
        " quotes.",
    ]
