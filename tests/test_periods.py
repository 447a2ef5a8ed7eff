# ruff: noqa: RUF001

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.periods import Period, period, period_or_none

DAYS = st.dates()


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2024-09-04", date(2024, 9, 4), date(2024, 9, 4), "day"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28), "month"),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31), "month"),
        ("2024", date(2024, 1, 1), date(2024, 12, 31), "year"),
    ],
)
def test_a_date_means_all_days_that_it_does_not_tell_apart(text, first, last, precision):
    assert period(text) == Period(first, last)
    assert period(text).precision == precision


@pytest.mark.parametrize("text", ["2024-02-30", "2024-13", "2024-00", "2024-01-00", "0000"])
def test_a_date_that_does_not_exist_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011
        period(text)


@pytest.mark.parametrize(
    "text", ["", "2024-9", "24-09-04", "2024-09-04T10", " 2024", "2024-09-", "２０２４"]
)
def test_text_of_another_form_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match="is not a date like 2024-09-04, 2024-09 or 2024"):
        period(text)


def test_text_that_is_not_validated_yet_may_be_no_date():
    assert period_or_none("2024") == period("2024")
    assert [period_or_none(text) for text in (None, "", "2024-02-30", "soon")] == [None] * 4


@given(DAYS)
def test_a_day_lies_in_its_month_and_its_month_in_its_year(day):
    text = day.isoformat()
    known = [period(text[:length]) for length in (4, 7, 10)]

    assert [*sorted(known, key=lambda each: each.last - each.first)] == known[::-1]
    assert all(each.first <= day <= each.last for each in known)
    assert (known[2].first, known[2].last) == (day, day)


@given(DAYS, DAYS)
def test_periods_are_in_the_order_of_their_first_days(one, other):
    assert (period(str(one)) < period(str(other))) == (one < other)
