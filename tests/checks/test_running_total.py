import pytest

TOTAL = {
    "counter": "viasna",
    "counter_name": "",
    "category": "pardoned",
    "from_date": "2024-07",
    "qualifier": "exact",
    "note": "",
}
FIRST = {"id": "a", "as_of_date": "2025-01-31", "value": "30", **TOTAL}


def check(messages, **later):
    second = {**FIRST, "id": "b", "as_of_date": "2025-02", "value": "29", **later}
    return messages("running-total", [FIRST, second])


@pytest.mark.parametrize(
    "later",
    [
        {"value": "30"},
        {"qualifier": "about"},
        {"from_date": "2025"},
        {"category": "released"},
        {"counter": "un"},
        {"as_of_date": "2025-01-30"},
        {"note": "Below a, since one person was counted twice then"},
    ],
)
def test_a_total_that_grows_or_is_of_another_series_passes(messages, later):
    assert check(messages, **later) == []


def test_a_total_below_an_earlier_one_fails(messages):
    assert check(messages) == [
        "3: value: 29 is below the 30 of 2025-01-31 (a), and a total from the same day on can only"
        " grow. Check both against their sources; if they say so, name a in note, and why."
    ]
