import pytest


def check(messages, kind, value, values):
    rows = [{"id": "a", "kind": kind, "value": value}]
    return messages("empty-when", rows, field="value", when="kind", values=values)


@pytest.mark.parametrize(
    ("kind", "value"), [("position", ""), ("count", "0"), ("count", ""), ("", "5")]
)
def test_a_cell_that_is_empty_or_applies_passes(messages, kind, value):
    assert check(messages, kind, value, ["position"]) == []


def test_a_cell_that_does_not_apply_fails_even_with_zero(messages):
    assert check(messages, "position", "0", ["position"]) == [
        "2: value: this cell must be empty where kind is position. Empty it, or fix kind."
    ]


def test_an_empty_cell_can_be_what_keeps_another_empty(messages):
    assert check(messages, "", "5", [""]) == [
        "2: value: this cell must be empty where kind is empty. Empty it, or fix kind."
    ]
