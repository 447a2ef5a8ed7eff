import pytest

from scripts.claims.easing_claims import counter_02, counter_03, counter_19
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released, when_made

BEFORE = {"action_id": "us-2008-05-15", "body": "US", "direction": "expand"}
AFTER = {"action_id": "us-2008-09-05", "body": "US", "direction": "suspend"}


def earlier(date, people=1):
    return {"date": date, "people_released": people, "adds_to_totals": True}


@pytest.mark.parametrize(
    ("before", "after", "verdict", "value"),
    [
        ("2008-05-15", "2008-09-05", Verdict.PARTLY, "93 days; 16 days"),
        ("2008-05-15", "", Verdict.PARTLY, "93 days"),
        ("2008-08-15", "2008-08-21", Verdict.PARTLY, "1 day; 1 day"),
        ("2008-08-16", "2008-09-05", Verdict.DOES_NOT_HOLD, "0 days; 16 days"),
        ("2008-05-15", "2008-08-20", Verdict.DOES_NOT_HOLD, "93 days; 0 days"),
        ("", "2008-09-05", Verdict.CANNOT_BE_TESTED, "no rows"),
    ],
)
def test_measures_come_before_the_releases_and_easings_after(before, after, verdict, value):
    dated = [{**BEFORE, "announced_date": before}, {**AFTER, "announced_date": after}]
    result = counter_02(
        frames(
            sanctions_actions=[action for action in dated if action["announced_date"]],
            precedent_releases=[earlier("2008-08-16"), earlier("2008-08-20")],
        )
    )

    assert (result.verdict, result.value) == (verdict, value)


def followed(*releases, eased="2025-05-01", **more):
    action = {"body": "US", "direction": "ease", "announced_date": eased, **more}
    return counter_03(frames(sanctions_actions=[action], **released(*releases)))


@pytest.mark.parametrize(
    ("date", "verdict"),
    [
        ("2025-05-01", Verdict.PARTLY),
        ("2025-01-21", Verdict.PARTLY),
        ("2025-01-20", Verdict.DOES_NOT_HOLD),
        ("2025-05-02", Verdict.DOES_NOT_HOLD),
    ],
)
def test_an_easing_follows_within_a_hundred_days(date, verdict):
    assert followed({"date": date}).verdict is verdict


@pytest.mark.parametrize("more", [{"body": "PL"}, {"direction": "lapse"}, {"direction": "expand"}])
def test_only_easings_of_the_eu_and_the_us_follow(more):
    assert followed({"date": "2025-05-01"}, **more).verdict is Verdict.DOES_NOT_HOLD


@pytest.mark.parametrize(
    ("people", "verdict"),
    [(1, Verdict.DOES_NOT_HOLD), (2, Verdict.DEPENDS_ON_DEFINITION)],
)
def test_half_is_not_most_and_people_are_not_releases(people, verdict):
    result = followed({"date": "2025-04-01", "people": people}, {"date": "2025-06-01"})

    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("eu", "verdict", "value"),
    [
        ("2008-10-13", Verdict.PARTLY, "EU: 54 to 58 days; US: 16 to 20 days"),
        ("2009-08-16", Verdict.PARTLY, "EU: 361 to 365 days; US: 16 to 20 days"),
        ("2009-08-17", Verdict.DOES_NOT_HOLD, "EU: 362 to 366 days; US: 16 to 20 days"),
        ("2008-08-15", Verdict.DOES_NOT_HOLD, "EU: none; US: 16 to 20 days"),
    ],
)
def test_an_easing_by_both_follows_within_a_year(eu, verdict, value):
    result = counter_19(
        frames(
            sanctions_actions=[
                {**AFTER, "announced_date": "2008-09-05"},
                {"action_id": "eu", "body": "EU", "direction": "suspend", "decided_date": eu},
            ],
            precedent_releases=[
                earlier("2008-08-16"),
                earlier("2008-08-20"),
                earlier("2008-07-31"),
            ],
        )
    )

    assert (result.verdict, result.value) == (verdict, value)


def test_the_easings_on_the_real_tables(real):
    assert counter_02(real).value == "93 days; 16 days; 54 days"
    assert when_made(counter_02, real).value == "93 days"
    assert counter_03(real).value == "15 of 53 releases; 564 of 940 people"
    assert counter_03(real).verdict is Verdict.DEPENDS_ON_DEFINITION
    assert when_made(counter_03, real).value == "3 of 22 releases; 4 of 50 people"
    assert when_made(counter_03, real).verdict is Verdict.DOES_NOT_HOLD
    assert counter_19(real).value == "EU: 54 to 68 days; US: 16 to 68 days"
    assert when_made(counter_19, real) == counter_19(real)
