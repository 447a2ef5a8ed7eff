import pytest

KNOWN = {
    "public_figures": [
        {"name": "Ales Bialiatski", "lacinka": "Aleś Bialacki", "latin": "Alyaksandr Byalyatski"},
        {"name": "Anna Known-Name", "lacinka": "", "latin": "Anna Other-Name;Hanna Known"},
    ]
}
UNKNOWN = (
    "'{}' is not in public_figures.csv.{} Private persons are never named. Take the name out; if it"
    " is a public figure, add the person there first, with a source."
)


def check(messages, people="", note=""):
    rows = [{"id": "a", "people": people, "note": note}]
    return messages("public-figures", rows, tables=KNOWN, field="people", texts=["note"])


@pytest.mark.parametrize("people", ["", "Ales Bialiatski", "Ales Bialiatski;Anna Known-Name"])
def test_names_of_the_table_and_no_names_pass(messages, people):
    assert check(messages, people) == []


def test_a_name_outside_the_table_fails_with_the_policy(messages):
    assert check(messages, "Ales Bialiatski;Jane Doe") == [
        "2: people: " + UNKNOWN.format("Jane Doe", "")
    ]


def test_another_spelling_fails_and_the_one_used_here_is_named(messages):
    assert check(messages, "Ales Bialatski") == [
        "2: people: " + UNKNOWN.format("Ales Bialatski", " Did you mean 'Ales Bialiatski'?")
    ]


@pytest.mark.parametrize(
    "note",
    [
        "Ales Bialiatski and Anna Known-Name were released.",
        "Executive Order and General License were named.",
        "The Interior Ministry received Ales Bialiatski.",
        "Bobrowniki and Ales Bialiatski.",
        "She is also called Hanna Known.",
        "The Anna river.",
    ],
)
def test_a_list_of_known_names_and_words_in_capitals_pass(messages, note):
    assert check(messages, note=note) == []


@pytest.mark.parametrize("between", [" and ", ", ", ", and ", "; "])
def test_a_list_with_a_known_name_holds_no_other(messages, between):
    assert check(messages, note=f"Among them Ales Bialiatski{between}Jane Doe.") == [
        "2: note: " + UNKNOWN.format("Jane Doe", "")
    ]


@pytest.mark.parametrize("name", ["Ales Private", "Anna Private-Person", "Alyaksandr Private"])
def test_somebody_else_with_the_given_name_of_a_public_figure_fails(messages, name):
    assert check(messages, note=f"One of them was {name}, a teacher.") == [
        "2: note: " + UNKNOWN.format(name, "")
    ]


def test_a_word_in_capitals_before_a_name_does_not_hide_it(messages):
    assert check(messages, note="Journalist Ales Private") == [
        "2: note: " + UNKNOWN.format("Ales Private", "")
    ]
