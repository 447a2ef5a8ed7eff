import pytest

from scripts.claims.sentences import WrongPlace, fill_places, with_unit

FIGURES = {"n": 1, "people": 1300, "day": "2024-09", "days": "2024;2024-09-04", "names": "A;B;C"}


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("No place.", "No place."),
        ("[people] people.", "1,300 people."),
        ("[n release] and [people person].", "1 release and 1,300 people."),
        ("[n] [n:is|are], [people] [people:is|are].", "1 is, 1,300 are."),
        ("In [day:date].", "In September 2024."),
        ("In [days:dates].", "In 2024 and 4 September 2024."),
        ("[names:list].", "A, B and C."),
    ],
)
def test_a_place_is_filled_in_words(template, sentence):
    assert fill_places(template, FIGURES) == sentence


def test_what_fills_a_place_is_not_read_as_a_place():
    assert fill_places("[name].", {"name": "[n] <b>"}) == "[n] <b>."


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        (
            "[nobody].",
            "[nobody] stands for the column 'nobody', and the query gives nothing for it. There"
            " are: n, day. Use one of these, or add the column to the query.",
        ),
        (
            "[gone].",
            "[gone] stands for the column 'gone', and the query gives nothing for it. There are:"
            " n, day. Use one of these, or add the column to the query.",
        ),
        (
            "[day:words].",
            "[day:words] can't be read. Write [column], [column noun], [column:is|are], or"
            " [column:form] with one of: date, since, dates, list.",
        ),
        (
            "[day release].",
            "[day release] counts, and the query gives '2024'. Return a whole number there.",
        ),
    ],
)
def test_a_place_that_cannot_be_filled_is_named(template, fault):
    with pytest.raises(WrongPlace) as wrong:
        fill_places(template, {"n": 1, "day": "2024", "gone": None})

    assert str(wrong.value) == fault


@pytest.mark.parametrize(
    ("figure", "noun", "words"),
    [
        (1, "day", "1 day"),
        (1300, "person", "1,300 people"),
        ("3 to 32", "day", "3 to 32 days"),
        ("0 to 1", "day", "0 to 1 day"),
        ("at least 1,300", "person", "at least 1,300 people"),
    ],
)
def test_a_unit_goes_with_the_last_number(figure, noun, words):
    assert with_unit(figure, noun) == words
