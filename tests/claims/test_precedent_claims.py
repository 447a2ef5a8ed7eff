import pytest

from scripts.claims.precedent_claims import counter_17, counter_18, seed_30, seed_31
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released, when_made


def earlier(date, people=1, **more):
    usual = {"episode_id": "named", "adds_to_totals": True, "mechanism": "pardon"}
    return {"date": date, "people_released": people, **usual, **more}


def judged(test, *rows):
    return test(frames(precedent_releases=rows))


@pytest.mark.parametrize(
    ("rows", "verdict", "value"),
    [
        ([earlier("2008-08-16", 9), earlier("2015-08-22", 7)], Verdict.HOLDS, "9; 7"),
        ([earlier("2009-12-31"), earlier("2014-01-01")], Verdict.HOLDS, "1; 1"),
        ([earlier("2009-12-31"), earlier("2016-01-01")], Verdict.DOES_NOT_HOLD, "1; 0"),
        ([earlier("2008"), earlier("2014", adds_to_totals=False)], Verdict.DOES_NOT_HOLD, "1; 0"),
        ([], Verdict.DOES_NOT_HOLD, "0; 0"),
    ],
)
def test_both_periods_need_a_release(rows, verdict, value):
    result = judged(seed_30, *rows)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("others", "verdict", "value"),
    [
        ([6], Verdict.HOLDS, "6 people"),
        ([7], Verdict.DOES_NOT_HOLD, "7 people"),
        ([4, 4], Verdict.DOES_NOT_HOLD, "8 people"),
        ([], Verdict.HOLDS, "0 people"),
    ],
)
def test_no_other_episode_is_as_large_as_the_smaller_period_named(others, verdict, value):
    named = [earlier("2008-08-16", 9), earlier("2015-08-22", 7)]
    result = judged(
        seed_31, *named, *(earlier("2011-08-11", n, episode_id="other") for n in others)
    )

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("before", "since", "value"),
    [
        ([], [], "0 releases"),
        ([earlier("2008-08-16")], [], "1 release"),
        ([earlier("2014-06-21", mechanism="amnesty")], [], "1 release"),
        ([earlier("2005-08-05", mechanism="early_release")], [], "0 releases"),
        ([], [{"date": "2024-07-02"}], "1 release"),
        ([], [{"date": "2024-07-03"}], "0 releases"),
        ([], [{"date": "2024-06-28", "mechanism": "exchange"}], "0 releases"),
    ],
)
def test_never_means_no_amnesty_and_no_pardon_before_july_2024(before, since, value):
    result = counter_17(frames(precedent_releases=before, **released(*since)))

    assert result.value == value
    assert result.verdict is (Verdict.HOLDS if value.startswith("0") else Verdict.DOES_NOT_HOLD)


@pytest.mark.parametrize(
    ("rows", "verdict", "value"),
    [
        ([{"date": "2023-05-22"}, {"date": "2024-06-30"}], Verdict.HOLDS, "2 people"),
        ([{"date": "2023-05-22"}], Verdict.DOES_NOT_HOLD, "1 person"),
        ([{"date": "2023-05-22", "people": 3}], Verdict.DOES_NOT_HOLD, "3 people"),
        (
            [{"date": "2023-05-22", "people": 2}, {"date": "2024-07-01"}],
            Verdict.HOLDS,
            "2 people",
        ),
        (
            [{"date": "2023", "people": 2}, {"date": "2024-06-28", "mechanism": "exchange"}],
            Verdict.DEPENDS_ON_DEFINITION,
            "3 people",
        ),
    ],
)
def test_only_two_people_until_summer_2024(rows, verdict, value):
    claims = [{"claim_id": "counter-18", "expected_value": "2"}]
    result = counter_18(frames(claims=claims, **released(*rows)))

    assert (result.verdict, result.value) == (verdict, value)


def test_the_precedents_on_the_real_tables(real):
    for test, verdict, value in (
        (seed_30, Verdict.HOLDS, "9; 7"),
        (seed_31, Verdict.DOES_NOT_HOLD, "29 people"),
        (counter_17, Verdict.DOES_NOT_HOLD, "17 releases"),
        (counter_18, Verdict.DOES_NOT_HOLD, "25 people"),
    ):
        assert (test(real).verdict, test(real).value) == (verdict, value)
        assert when_made(test, real) == test(real)
