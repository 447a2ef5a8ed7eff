import pytest


def check(messages, adds, reason, values):
    rows = [{"id": "a", "adds": adds, "reason": reason}]
    return messages("required-when", rows, field="reason", when="adds", values=values)


@pytest.mark.parametrize(
    ("adds", "reason"), [("FALSE", "aggregate"), ("TRUE", ""), ("TRUE", "aggregate"), ("", "")]
)
def test_a_cell_that_is_filled_or_not_needed_passes(messages, adds, reason):
    assert check(messages, adds, reason, [False]) == []


def test_a_cell_that_is_needed_and_empty_fails(messages):
    assert check(messages, "FALSE", "", [False]) == [
        "2: reason: this cell must not be empty where adds is FALSE. Fill it, or fix adds."
    ]


def test_an_empty_cell_can_be_what_makes_another_needed(messages):
    assert check(messages, "", "", [""]) == [
        "2: reason: this cell must not be empty where adds is empty. Fill it, or fix adds."
    ]


def test_of_several_columns_one_that_is_filled_is_enough(messages):
    def of(*cells):
        rows = [dict(zip(("id", "one", "two", "three"), ("a", *cells), strict=True))]
        return messages("required-when", rows, field="three", when=["one", "two"], values=[""])

    assert of("x", "", "") == []
    assert of("", "x", "") == []
    assert of("", "", "x") == []
    assert of("", "", "") == [
        "2: three: this cell must not be empty where one, two are empty. Fill it, or fix one, two."
    ]
