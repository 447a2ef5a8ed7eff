import pandas as pd
import pytest

from scripts.claims.numbering import seed_19, seed_22
from scripts.claims.result import Verdict
from tests.claims.conftest import frames


def action(action_id, body, day, **more):
    usual = {"direction": "expand", "act_date": day, "legal_framework": "belarus_measures"}
    return {"action_id": action_id, "body": body, **usual, **more}


def national(*actions, cars=()):
    return seed_19(
        frames(
            claims=[{"claim_id": "seed-19", "made_on": "2024-09"}],
            sanctions_actions=[
                action(body, body, day, **{"legal_framework": "national_law", **more})
                for body, day, more in actions
            ],
            sanctions_measures=[
                {"action_id": one, "sector": "road;passenger cars"} for one in cars
            ],
        )
    )


PL, LT, LV = (("PL", "2021", {}), ("LT", "2023-08-16", {}), ("LV", "2024-09-30", {}))


@pytest.mark.parametrize(
    ("actions", "cars", "verdict"),
    [
        ((PL, LT, LV), (), Verdict.HOLDS),
        ((PL, LT), (), Verdict.PARTLY),
        ((PL, LT, LV), ("LV",), Verdict.PARTLY),
        ((PL, LT, ("LV", "2024-10-01", {})), (), Verdict.PARTLY),
        ((PL, LT, ("LV", "2024", {})), (), Verdict.PARTLY),
        ((PL, LT, ("LV", "2023", {"legal_framework": "belarus_measures"})), (), Verdict.PARTLY),
        ((PL, LT, ("LV", "2023", {"direction": "renew"})), (), Verdict.PARTLY),
        ((("EE", "2023", {}),), (), Verdict.DOES_NOT_HOLD),
    ],
)
def test_each_country_needs_a_national_action_of_its_own(actions, cars, verdict):
    assert national(*actions, cars=cars).verdict is verdict


def latest(*actions):
    claim = {"claim_id": "seed-22", "expected_value": "2024-06-29", "made_on": "2024-09"}
    return seed_22(frames(claims=[claim], sanctions_actions=list(actions)))


OWN = action("own", "EU", "2024-06-29", title="Alignment with the Russia measures")


@pytest.mark.parametrize(
    ("actions", "verdict", "value"),
    [
        ((OWN,), Verdict.HOLDS, "2024-06-29"),
        (({**OWN, "title": "Alignment"},), Verdict.PARTLY, "2024-06-29"),
        ((OWN, action("b", "EU", "2024-09-30")), Verdict.PARTLY, "2024-06-29; 2024-09-30"),
        ((OWN, action("b", "EU", "2024-10-01")), Verdict.HOLDS, "2024-06-29"),
        ((OWN, action("b", "US", "2024-08-05")), Verdict.HOLDS, "2024-06-29"),
        ((OWN, action("b", "EU", "2024-08-05", direction="renew")), Verdict.HOLDS, "2024-06-29"),
        (({**OWN, "act_date": "2024-06-28"},), Verdict.DOES_NOT_HOLD, "none"),
    ],
)
def test_the_latest_package_needs_its_day_its_likeness_and_no_later_one(actions, verdict, value):
    result = latest(*actions)

    assert (result.verdict, result.value) == (verdict, value)


def test_moving_the_june_package_by_a_day_turns_the_claim_about_its_date(real):
    actions = real["sanctions_actions"]
    june = actions["action_id"].eq("eu-2024-06-29")
    moved = pd.Series(actions["act_date"]).mask(june, "2024-06-30")
    result = seed_22({**real, "sanctions_actions": actions.assign(act_date=moved)})

    assert result.verdict is Verdict.DOES_NOT_HOLD
