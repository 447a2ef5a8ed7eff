import pytest

from scripts.claims.reasons import seed_07
from scripts.claims.result import Verdict
from tests.claims.conftest import frames

REPRESSION = "continued_repression"
WAR = "invasion_of_ukraine"
FLIGHT = "flight_diversion"


def judged(test, *reasons, **more):
    usual = {"body": "EU", "direction": "expand", "act_date": "2021-06-21"}
    usual |= {"legal_framework": "belarus_measures", "content": "listings"}
    return test(
        frames(
            claims=[{"claim_id": test.__name__.replace("_", "-"), "made_on": "2024-09"}],
            sanctions_actions=[{**usual, "stated_reason": reason, **more} for reason in reasons],
        )
    )


@pytest.mark.parametrize("test", [seed_07])
@pytest.mark.parametrize(
    ("reasons", "verdict", "value"),
    [
        ((REPRESSION, "post_election_repression", WAR), Verdict.HOLDS, "2 of 3"),
        ((REPRESSION, WAR), Verdict.DOES_NOT_HOLD, "1 of 2"),
        ((REPRESSION, REPRESSION, WAR, FLIGHT), Verdict.PARTLY, "2 of 4"),
        ((REPRESSION, WAR, WAR), Verdict.DOES_NOT_HOLD, "1 of 3"),
        ((WAR,), Verdict.DOES_NOT_HOLD, "0 of 1"),
        ((), Verdict.CANNOT_BE_TESTED, "0 of 0"),
    ],
)
def test_a_main_reason_is_that_of_most_actions(test, reasons, verdict, value):
    result = judged(test, *reasons)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    "more",
    [
        {"body": "UK"},
        {"direction": "renew"},
        {"act_date": "2020-09-30"},
        {"act_date": "2024-10-01"},
        {"act_date": "2020"},
    ],
)
def test_actions_of_others_of_other_kinds_and_times_are_left_out(more):
    assert judged(seed_07, REPRESSION, **more).value == "0 of 0"


def test_what_counts_as_a_package_can_turn_the_answer():
    result = seed_07(
        frames(
            claims=[{"claim_id": "seed-07", "made_on": "2024-09"}],
            sanctions_actions=[
                {
                    **{"body": "EU", "direction": "expand", "act_date": "2022-03-02"},
                    **{"stated_reason": reason, "content": content},
                }
                for reason, content in ((REPRESSION, "listings"), (WAR, "sectoral"))
            ],
        )
    )

    assert [(answer.value, answer.verdict) for answer in result.answers] == [
        ("1 of 2", Verdict.DOES_NOT_HOLD),
        ("0 of 0", Verdict.CANNOT_BE_TESTED),
        ("1 of 1", Verdict.HOLDS),
    ]
    assert result.verdict is Verdict.DEPENDS_ON_DEFINITION
