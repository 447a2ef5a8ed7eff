import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.claims.distances import Days, apart, days
from scripts.periods import period

DATES = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(lambda day: day.isoformat()[:4]),
).filter(lambda text: text >= "1000")


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("2023-08-03", "2024-06-29", Days(331, 331)),
        ("2024-06-29", "2023-08-03", Days(-331, -331)),
        ("2024-06-29", "2024-07", Days(2, 32)),
        ("2024-02", "2024-02", Days(-28, 28)),
    ],
)
def test_days_are_counted_from_date_to_date_with_bounds(earlier, later, expected):
    assert days(period(earlier), period(later)) == expected


@pytest.mark.parametrize(
    ("distance", "words"),
    [(Days(1, 1), "1 day"), (Days(331, 331), "331 days"), (Days(2, 32), "2 to 32 days")],
)
def test_both_bounds_are_said_where_they_differ(distance, words):
    assert distance.words == words


@given(DATES, DATES)
def test_a_distance_turned_round_is_its_negative(one, other):
    there, back = days(period(one), period(other)), days(period(other), period(one))

    assert (there.least, there.most) == (-back.most, -back.least)


@given(DATES, DATES)
def test_how_far_two_dates_are_apart_is_never_negative_and_does_not_depend_on_order(one, other):
    distance = apart(period(one), period(other))

    assert 0 <= distance.least <= distance.most
    assert distance == apart(period(other), period(one))
