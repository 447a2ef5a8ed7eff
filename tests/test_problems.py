from pathlib import Path

from scripts import problems
from scripts.problems import InvalidData, Problem, suggester

FILE = Path("people.csv")


def reported(*found):
    return [str(one) for one in InvalidData("people", found).problems]


def problem(line, message="it is wrong. Fix it.", column="age", cause=""):
    return Problem(file=FILE, line=line, column=column, message=message, cause=cause)


def test_problems_are_listed_in_their_order():
    found = [problem(3), problem(2, "it is old."), problem(4, column="name")]

    assert reported(*found) == [
        "people.csv:3: age: it is wrong. Fix it.",
        "people.csv:2: age: it is old.",
        "people.csv:4: name: it is wrong. Fix it.",
    ]


def test_what_is_the_same_in_a_column_is_one_problem_with_its_lines():
    assert reported(problem(2), problem(5)) == [
        "people.csv:2: age: it is wrong. Fix it. And 1 more like it, on line 5."
    ]
    assert reported(problem(2), problem(5), problem(7), problem(9, column="name")) == [
        "people.csv:2: age: it is wrong. Fix it. And 2 more like it, on lines 5 and 7.",
        "people.csv:9: name: it is wrong. Fix it.",
    ]


def test_a_problem_that_is_found_twice_is_listed_once():
    assert reported(problem(2), problem(2)) == ["people.csv:2: age: it is wrong. Fix it."]


def test_ten_values_with_one_cause_are_listed_and_eleven_are_one_problem():
    found = [problem(line, f"{line} is wrong.", cause="age") for line in range(2, 13)]

    assert len(reported(*found[:10])) == 10
    assert reported(*found) == [
        "people.csv:2: age: 2 is wrong. And 10 more like it, on lines 3, 4, 5, 6, 7, 8, 9, 10, 11"
        " and 12."
    ]


def test_of_very_many_lines_some_are_named():
    assert reported(*(problem(line) for line in range(2, 5_002))) == [
        "people.csv:2: age: it is wrong. Fix it. And 4,999 more like it, on lines 3, 4, 5, 6, 7, 8,"
        " 9, 10, 11, 12 and others."
    ]


def test_causes_of_two_files_are_apart():
    other = Problem(file=Path("teams.csv"), message="it is wrong. Fix it.")

    assert len(reported(problem(None), other)) == 2


def test_the_number_of_problems_is_that_of_the_lines():
    assert str(InvalidData("people", [problem(2), problem(3)])) == "people: 1 problem to fix"


def test_a_problem_is_one_line_whatever_a_file_is_called():
    odd = Problem(file=Path("a\n::error::b.csv"), column="\x1b[31mred", message="wrong.")

    assert str(odd) == "a\\n::error::b.csv: \\x1b[31mred: wrong."


def test_a_word_that_was_meant_is_guessed_for_the_first_words_only(monkeypatch):
    compared = []
    monkeypatch.setattr(
        problems, "get_close_matches", lambda word, known, n: compared.append(word) or ["anna"]
    )
    did_you_mean = suggester({"anna"})
    hints = [did_you_mean(f"ana{number}") for number in range(5_000)]

    assert hints[9:11] == [" Did you mean 'anna'?", ""]
    assert len(compared) == 10
