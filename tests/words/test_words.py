import pytest

from scripts.words import (
    LONGEST_PARAGRAPH,
    count_words,
    day_words,
    digit_groups,
    group_thousands,
    list_words,
    paragraphs,
)
from scripts.words.languages import speaking


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-09-04", "4 September 2024"),
        ("2024-09", "September 2024"),
        ("2024", "2024"),
    ],
)
def test_a_date_is_as_exact_in_words_as_it_is_known(text, words):
    assert day_words(text) == words


@pytest.mark.parametrize(
    ("number", "words"), [(999, "999"), ("1187", "1,187"), (1234567, "1,234,567")]
)
def test_a_comma_stands_between_thousands(number, words):
    assert group_thousands(number) == words


@pytest.mark.parametrize(
    ("language", "words", "groups"),
    [
        ("en", "more than 1,234", ["more than 1", "234"]),
        ("be", "больш за 1\u202f234", ["больш за 1", "234"]),
        ("ru", "0,03", ["0,03"]),
    ],
)
def test_a_number_is_taken_apart_at_its_thousands_and_not_at_its_decimals(language, words, groups):
    with speaking(language):
        assert digit_groups(words) == groups
        assert digit_groups(group_thousands(1234)) == ["1", "234"]


@pytest.mark.parametrize(
    ("number", "noun", "words"),
    [
        (0, "day", "0 days"),
        (1, "day", "1 day"),
        (331, "day", "331 days"),
        (1, "person", "1 person"),
        (1300, "person", "1,300 people"),
    ],
)
def test_a_count_agrees_with_its_noun(number, noun, words):
    assert count_words(number, noun) == words


@pytest.mark.parametrize(
    ("words", "text"),
    [([], "none"), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_a_list_ends_with_and(words, text):
    assert list_words(words) == text


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("One. Two, e.g. this. Three?", ["One. Two, e.g. this. Three?"]),
        (LONG := " ".join(["A", *["b"] * (LONGEST_PARAGRAPH - 1)]) + ".", [LONG]),
        (f"{LONG} Next.", [LONG, "Next."]),
        (f"First. {LONG}", ["First.", LONG]),
    ],
)
def test_a_long_text_is_broken_between_sentences(text, parts):
    assert paragraphs(text) == parts
