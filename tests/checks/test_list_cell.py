import pytest


def check(messages, cell, **options):
    return messages("list-cell", [{"id": "a", "content": cell}], field="content", **options)


@pytest.mark.parametrize(
    "cell", ["", "listings", "listings;sectoral", "two words;three more words"]
)
def test_lists_pass(messages, cell):
    assert check(messages, cell) == []


@pytest.mark.parametrize("cell", ["listings;", ";listings", "listings;;sectoral", "a; ;b"])
def test_an_empty_item_fails(messages, cell):
    assert check(messages, cell) == [
        "2: content: an item of this list is empty. Put one ; between two items, and none at the"
        " ends."
    ]


@pytest.mark.parametrize("item", [" sectoral", "sectoral "])
def test_a_space_beside_the_separator_fails(messages, item):
    assert check(messages, f"listings;{item}") == [
        f"2: content: {item!r} has a space at its end. Write the list without spaces around the ;."
    ]


def test_an_item_that_is_there_twice_fails_once(messages):
    assert check(messages, "a;b;a;a") == ["2: content: 'a' is in this list twice. Remove one."]


def test_an_item_outside_the_vocabulary_fails(messages):
    words = ["listings", "sectoral"]

    assert check(messages, "listings;sectoral", items=words) == []
    assert check(messages, "listing", items=words) == [
        "2: content: 'listing' is not one of: listings, sectoral. Did you mean 'listings'?"
    ]
    assert check(messages, "x", items=words) == [
        "2: content: 'x' is not one of: listings, sectoral."
    ]


def test_an_item_that_is_no_country_fails(messages):
    assert check(messages, "Lithuania;United States", of="countries") == []
    assert check(messages, "Lithuania;Poand", of="countries") == [
        "2: content: 'Poand' is not a country by its English name. Did you mean 'Poland'?"
    ]
    assert check(messages, "European Union", of="countries") == [
        "2: content: 'European Union' is not a country by its English name."
    ]
