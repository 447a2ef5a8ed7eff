import pytest

from scripts.claims.result import Verdict
from scripts.claims.same_day import (
    DECEMBER_2025,
    MARCH_2026,
    SEPTEMBER_2025,
    counter_08,
    counter_09,
    counter_10,
    counter_21,
)
from tests.claims.conftest import frames, released, when_made

DAY = "2025-12-13"


def easing(date, **more):
    return {"body": "US", "direction": "ease", "announced_date": date, **more}


@pytest.mark.parametrize(
    ("action", "value"),
    [
        (easing("2025-01-25"), "0 easings"),
        (easing("2025-01-26"), "1 easing"),
        (easing("2025-03-15"), "1 easing"),
        (easing("2025-03-16"), "0 easings"),
        (easing("2025-03"), "1 easing"),
        (easing("2025-02-12", body="EU"), "0 easings"),
        (easing("2025-02-12", direction="lapse"), "0 easings"),
        (easing("2025-02-12", direction="expand"), "0 easings"),
    ],
)
def test_nothing_in_return_means_no_us_easing_around_february(action, value):
    result = counter_08(frames(sanctions_actions=[action]))

    assert result.value == value
    assert result.verdict is (Verdict.HOLDS if value[0] == "0" else Verdict.DOES_NOT_HOLD)


def judged(test, pair, eased, people=250, expected="250; same day", sources=("report",)):
    release, action = pair
    claim = {
        "claim_id": test.__name__.replace("_", "-"),
        "expected_value": expected,
        "supporting_source_ids": "report",
    }
    return test(
        frames(
            claims=[claim],
            sources=[{"source_id": source} for source in sources],
            sanctions_actions=[{"action_id": action, **easing(eased)}] if eased else [],
            **released({"release_id": release, "date": DAY, "people": people}),
        )
    )


@pytest.mark.parametrize(
    ("eased", "apart", "together"),
    [
        (DAY, Verdict.CANNOT_BE_TESTED, Verdict.HOLDS),
        ("2025-12-14", Verdict.PARTLY, Verdict.DOES_NOT_HOLD),
        ("2025-12-12", Verdict.PARTLY, Verdict.DOES_NOT_HOLD),
        ("2025-12", Verdict.CANNOT_BE_TESTED, Verdict.DOES_NOT_HOLD),
        ("2025-11", Verdict.PARTLY, Verdict.DOES_NOT_HOLD),
    ],
)
def test_the_same_day_carries_a_stated_reason_but_refutes_no_denial(eased, apart, together):
    assert judged(counter_09, SEPTEMBER_2025, eased).verdict is apart
    assert judged(counter_10, DECEMBER_2025, eased).verdict is together


def test_a_stated_reason_needs_a_source():
    assert judged(counter_10, DECEMBER_2025, DAY, sources=()).verdict is Verdict.DOES_NOT_HOLD


@pytest.mark.parametrize(
    ("eased", "people", "verdict"),
    [
        (DAY, 250, Verdict.PARTLY),
        (DAY, 249, Verdict.PARTLY),
        ("2025-12-14", 250, Verdict.PARTLY),
        ("2025-12-14", 249, Verdict.DOES_NOT_HOLD),
    ],
)
def test_relief_for_250_people_holds_in_part_at_most(eased, people, verdict):
    assert judged(counter_21, MARCH_2026, eased, people).verdict is verdict


@pytest.mark.parametrize(
    ("test", "pair"),
    [
        (counter_09, SEPTEMBER_2025),
        (counter_10, DECEMBER_2025),
        (counter_21, MARCH_2026),
    ],
)
def test_without_the_action_nothing_is_said(test, pair):
    assert judged(test, pair, "").verdict is Verdict.CANNOT_BE_TESTED


def test_the_same_days_on_the_real_tables(real):
    for test, verdict, value in (
        (counter_08, Verdict.HOLDS, "0 easings"),
        (counter_09, Verdict.CANNOT_BE_TESTED, "52 released; easing on the same day"),
        (counter_10, Verdict.HOLDS, "123 released; easing on the same day"),
        (counter_21, Verdict.PARTLY, "250 released; easing on the same day"),
    ):
        assert (test(real).verdict, test(real).value) == (verdict, value)
        assert when_made(test, real) == test(real)
