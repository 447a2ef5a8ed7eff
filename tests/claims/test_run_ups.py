import pytest

from scripts.claims.result import Verdict
from scripts.claims.run_ups import seed_33, seed_36
from tests.claims.conftest import frames, released, when_made

VOTES = [{"date": day, "kind": "presidential_election"} for day in ("2010-01-01", "2012-01-01")]
EPISODE = {"start_date": "2011-08-11", "end_date": "2012-09-27", "title": "Episode"}


def earlier(date, people=1):
    return {"date": date, "people_released": people, "adds_to_totals": True}


@pytest.mark.parametrize(
    ("rows", "value", "holds"),
    [
        (["2011-01-01", "2010-12-31"], "1 of 2 releases; 1 of 2 people", False),
        (["2011-01-01", "2012-01-01", "2010-12-31"], "2 of 3 releases; 2 of 3 people", True),
        (["2012-01-02"], "0 of 1 release; 0 of 1 person", False),
        (["2010-12"], "0 of 1 release; 0 of 1 person", False),
    ],
)
def test_a_run_up_is_365_days_and_must_hold_more_than_its_share_of_days(rows, value, holds):
    releases = [earlier(date) for date in rows]
    result = seed_33(frames(context_events=VOTES, precedent_releases=releases))

    assert result.value == value
    assert {answer.verdict for answer in result.answers[:2]} == {
        Verdict.HOLDS if holds else Verdict.DOES_NOT_HOLD
    }


def test_releases_and_people_can_give_different_answers():
    releases = [earlier("2011-08-11", 9), earlier("2010-01-02"), earlier("2010-01-03")]
    result = seed_33(frames(context_events=VOTES, precedent_releases=releases))

    assert [answer.verdict for answer in result.answers[:2]] == [
        Verdict.DOES_NOT_HOLD,
        Verdict.HOLDS,
    ]
    assert result.verdict is Verdict.DEPENDS_ON_DEFINITION


def test_one_election_makes_no_period():
    releases = [earlier("2009-12-31")]

    assert (
        seed_33(frames(context_events=VOTES[:1], precedent_releases=releases)).verdict
        is Verdict.CANNOT_BE_TESTED
    )


@pytest.mark.parametrize(
    ("now", "verdict"),
    [
        (200, Verdict.PARTLY),
        (199, Verdict.DOES_NOT_HOLD),
        (None, Verdict.CANNOT_BE_TESTED),
    ],
)
def test_another_order_of_size_is_tenfold(now, verdict):
    result = compared(figure("2011-09-02", 20), *([figure("2024-07-03", now)] if now else []))

    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ({"as_of_date": "2010-08-11"}, Verdict.DOES_NOT_HOLD),
        ({"as_of_date": "2010-08-10"}, Verdict.CANNOT_BE_TESTED),
        ({"population": "One case"}, Verdict.CANNOT_BE_TESTED),
        ({"preferred": False}, Verdict.CANNOT_BE_TESTED),
        ({"kind": "position", "value": None}, Verdict.CANNOT_BE_TESTED),
    ],
)
def test_figures_of_an_episode_begin_a_year_before_it_and_count_all_people(row, verdict):
    result = compared({**figure("2011-09-02", 100), **row}, figure("2024-07-03", 200))

    assert result.verdict is verdict


def figure(date, value):
    return {
        **{"as_of_date": date, "value": value, "counter": "viasna", "kind": "count"},
        **{"preferred": True, "qualifier": "exact"},
    }


def compared(*figures):
    return seed_36(
        frames(
            episodes=[EPISODE],
            prisoner_estimates=figures,
            **released({"date": "2024-07-03"}),
        )
    )


def test_the_run_ups_on_the_real_tables(real):
    assert seed_33(real).value == "2 of 22 releases; 7 of 50 people"
    assert [answer.verdict for answer in seed_33(real).answers] == [
        *[Verdict.DOES_NOT_HOLD] * 3,
        Verdict.HOLDS,
    ]
    assert seed_36(real).value == "1,409 people; 59 EU or US measures before"
    assert seed_36(real).verdict is Verdict.PARTLY
    assert "the highest figure was more than 20." in seed_36(real).sentence
    assert when_made(seed_33, real) == seed_33(real)
    assert when_made(seed_36, real) == seed_36(real)
