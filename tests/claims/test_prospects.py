import pytest

from scripts.claims.prospects import (
    FIGHTING,
    counter_11,
    counter_12,
    seed_37,
    seed_39,
    seed_40,
)
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released

WAR = [{"event_id": FIGHTING, "date": "2022-02-24", "kind": "war"}]
LIMIT = 1000


def easing(date, body="US", direction="ease"):
    return {"action_id": "eased", "body": body, "direction": direction, "announced_date": date}


def viasna(date, value):
    return {
        **{"as_of_date": date, "value": value, "counter": "viasna", "kind": "count"},
        **{"preferred": True, "qualifier": "exact"},
    }


@pytest.mark.parametrize(
    ("eased", "verdict"),
    [
        (easing("2025-03-01"), Verdict.PARTLY),
        (easing("2025-03-31"), Verdict.PARTLY),
        (easing("2025-04-01"), Verdict.DOES_NOT_HOLD),
        (easing("2025-01-30"), Verdict.PARTLY),
        (easing("2025-01-29"), Verdict.DOES_NOT_HOLD),
        (easing("2025-01"), Verdict.PARTLY),
        (easing("2025-03-01", direction="lapse"), Verdict.DOES_NOT_HOLD),
        (easing("2025-03-01", body="PL"), Verdict.DEPENDS_ON_DEFINITION),
    ],
)
def test_a_concession_is_unilateral_without_an_easing_within_30_days(eased, verdict):
    tables = frames(sanctions_actions=[eased], **released({"date": "2025-03-01"}))

    assert seed_37(tables).verdict is verdict


@pytest.mark.parametrize("date", ["2024-09-30", "2024"])
def test_releases_before_the_article_are_no_answer_to_it(date):
    assert seed_37(frames(**released({"date": date}))).verdict is Verdict.CANNOT_BE_TESTED


@pytest.mark.parametrize(
    ("people", "date", "eased", "verdict"),
    [
        (49, "2024-07-03", None, Verdict.HOLDS),
        (50, "2024-07-03", None, Verdict.DEPENDS_ON_DEFINITION),
        (50, "2022-02-23", None, Verdict.HOLDS),
        (50, "2022-02-24", easing("2022-02-24"), Verdict.DOES_NOT_HOLD),
        (49, "2024-07-03", easing("2022-02-23"), Verdict.HOLDS),
    ],
)
def test_a_breakthrough_is_a_release_of_50_people_or_an_easing(people, date, eased, verdict):
    tables = frames(
        context_events=WAR,
        sanctions_actions=[eased] if eased else [],
        **released({"date": date, "people": people}),
    )

    assert seed_39(tables).verdict is verdict


@pytest.mark.parametrize(
    ("with_easing", "without", "verdict"),
    [
        ([5], [4], Verdict.DEPENDS_ON_DEFINITION),
        ([5, 1], [4], Verdict.PARTLY),
        ([5], [5], Verdict.DOES_NOT_HOLD),
        ([], [4], Verdict.DOES_NOT_HOLD),
        ([], [], Verdict.CANNOT_BE_TESTED),
    ],
)
def test_fewer_people_in_releases_that_name_no_easing(with_easing, without, verdict):
    rows = [
        *({"people": n, "easing_action_ids": "eased"} for n in with_easing),
        *({"people": n, "easing_action_ids": "not-yet-on-record"} for n in without),
    ]
    dated = [{"date": "2025-01-01", **row} for row in rows]
    tables = frames(sanctions_actions=[easing("2025-01-01")], **released(*dated))

    assert seed_40(tables).verdict is verdict


@pytest.mark.parametrize(
    ("people", "date", "verdict"),
    [
        (LIMIT, "2025-12-14", Verdict.PARTLY),
        (LIMIT - 1, "2025-12-14", Verdict.CANNOT_BE_TESTED),
        (LIMIT, "2025-12-13", Verdict.CANNOT_BE_TESTED),
    ],
)
def test_a_possibility_is_met_or_open(people, date, verdict):
    claims = [{"claim_id": "counter-11", "expected_value": "About 1,000"}]
    result = counter_11(frames(claims=claims, **released({"date": date, "people": people})))

    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("named", "verdict"),
    [("eased", Verdict.PARTLY), ("", Verdict.DOES_NOT_HOLD), ("other", Verdict.DOES_NOT_HOLD)],
)
def test_relief_can_bring_releases_while_the_number_held_falls_less(named, verdict):
    rows = [
        {"date": "2025-02-01", "people": 30, "easing_action_ids": named},
        {"date": "2025-07-01", "people": 100},
    ]
    result = counter_12(
        frames(
            sanctions_actions=[easing("2025-02-01")],
            prisoner_estimates=[viasna("2024-12", 1000), viasna("2025-06", 990)],
            **released(*rows),
        )
    )

    assert result.verdict is verdict
    assert result.value.endswith("Viasna: 10 fewer, 30 released")


@pytest.mark.parametrize(
    ("date", "verdict"),
    [("2025-01-01", Verdict.PARTLY), ("2024-12-31", Verdict.DOES_NOT_HOLD)],
)
def test_relief_counts_from_january_2025_on(date, verdict):
    tables = frames(
        sanctions_actions=[easing("2025-02-01")],
        prisoner_estimates=[viasna("2024-11", 1000), viasna("2025-06", 990)],
        **released(
            {"date": date, "people": 30, "easing_action_ids": "eased"}, {"date": "2025-03-01"}
        ),
    )

    assert counter_12(tables).verdict is verdict
