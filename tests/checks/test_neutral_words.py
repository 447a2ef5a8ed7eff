import pytest

TERMS = {
    "glossary": [
        {"term": "Released", "instead_of": "freed;expulsion"},
        {"term": "Total", "instead_of": ""},
    ]
}
WRONG = (
    "{!r} is not a word of this site. Write as the glossary has it under 'Released', or put the"
    " word between quotation marks if it is somebody else's."
)


def check(messages, note, tables=TERMS):
    return messages("neutral-words", [{"id": "a", "note": note}], tables=tables, texts=["note"])


@pytest.mark.parametrize(
    "note", ["", "They were released.", "Unfreed.", 'He said: "freed".', "It said “expulsion”."]
)
def test_other_words_and_quotations_pass(messages, note):
    assert check(messages, note) == []


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("They were freed.", "freed"),
        ("Freed in May.", "Freed"),
        ("Two expulsions.", "expulsions"),
        ('"A quotation" and freed.', "freed"),
    ],
)
def test_a_word_that_the_glossary_replaces_fails_with_its_term(messages, note, word):
    assert check(messages, note) == ["2: note: " + WRONG.format(word)]


def test_without_words_to_replace_everything_passes(messages):
    assert check(messages, "They were freed.", {"glossary": TERMS["glossary"][1:]}) == []
