import pytest

from scripts.claims.absence import seed_14, seed_21
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released, when_made


def judged(test, *releases, tightenings=()):
    return test(
        frames(
            **released(*releases),
            sanctions_actions=[
                {"body": body, "direction": "expand", "act_date": day} for body, day in tightenings
            ],
        )
    )


PARDON = {"date": "2021-09-16", "people": 13}


@pytest.mark.parametrize(
    ("release", "verdict"),
    [
        (PARDON, Verdict.DOES_NOT_HOLD),
        ({**PARDON, "mechanism": "exchange"}, Verdict.DEPENDS_ON_DEFINITION),
        ({**PARDON, "adds_to_totals": False}, Verdict.HOLDS),
        ({**PARDON, "date": "2020-08-09"}, Verdict.DOES_NOT_HOLD),
        ({**PARDON, "date": "2020-08-08"}, Verdict.HOLDS),
        ({**PARDON, "date": "2024-07-01"}, Verdict.DOES_NOT_HOLD),
        ({**PARDON, "date": "2024-07-02"}, Verdict.HOLDS),
        ({**PARDON, "date": "2024-07"}, Verdict.HOLDS),
        ({**PARDON, "date": "2022-09"}, Verdict.DOES_NOT_HOLD),
    ],
)
def test_no_such_steps_means_no_release_under_either_definition(release, verdict):
    assert judged(seed_14, release).verdict is verdict


@pytest.mark.parametrize(
    ("date", "verdict"),
    [
        ("2020-09-30", Verdict.HOLDS),
        ("2020-10-01", Verdict.CANNOT_BE_TESTED),
        ("2024-06-30", Verdict.CANNOT_BE_TESTED),
        ("2024-07-01", Verdict.HOLDS),
    ],
)
def test_releases_after_earlier_sanctions_leave_the_claim_open(date, verdict):
    assert judged(seed_21, {"date": date}).verdict is verdict


@pytest.mark.parametrize(
    ("release", "tightenings", "distance"),
    [
        ("2021-06-10", [("EU", "2021-06-04"), ("EU", "2021-06-21")], ", 6 days after"),
        ("2021-06-04", [("US", "2021-06-04")], ", 0 days after"),
        ("2021-06", [("EU", "2021-05-31")], ", 1 to 30 days after"),
        ("2021-06-10", [("UK", "2021-06-04")], "period; what"),
        ("2021-06-10", [("EU", "2021-06")], "period; what"),
    ],
)
def test_the_distance_is_to_the_last_tightening_of_the_eu_or_the_us(release, tightenings, distance):
    result = judged(seed_21, {"date": release}, tightenings=tightenings)

    assert distance in result.sentence


def test_the_absences_on_the_real_tables(real):
    assert seed_14(real).verdict is Verdict.DOES_NOT_HOLD
    assert [answer.value for answer in seed_14(real).answers] == [
        "4 releases, 16 people",
        "7 releases, 25 people",
    ]
    assert seed_21(real).verdict is Verdict.CANNOT_BE_TESTED
    assert seed_21(real).sentence == (
        "7 releases with at least 25 people came in the period, 23 to 78 days after the last"
        " tightening; what brought them cannot be tested."
    )
    for test in (seed_14, seed_21):
        assert when_made(test, real) == test(real)
