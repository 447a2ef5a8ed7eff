import pandas as pd
import pytest

from scripts.claims.numbering import seed_18, seed_19, seed_22
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, when_made


def action(action_id, body, day, **more):
    usual = {"direction": "expand", "act_date": day, "legal_framework": "belarus_measures"}
    return {"action_id": action_id, "body": body, **usual, **more}


def packages(*dates, definition="rounds"):
    return [
        {"package_id": f"{definition}-{n}", "definition_id": definition, "ordinal": n, "date": day}
        for n, day in enumerate(dates, start=1)
    ]


def counted(rows, numbers=(), actions=()):
    return seed_18(
        frames(
            claims=[{"claim_id": "seed-18", "expected_value": "3 or more", "made_on": "2024-09"}],
            packages_by_definition=list(rows),
            package_definitions=[
                {"definition_id": "rounds", "title": "Rounds"},
                {"definition_id": "days", "title": "Days"},
            ],
            package_numbers=list(numbers),
            sanctions_actions=list(actions),
        )
    )


THREE = ("2020-10-02", "2022-06-03", "2024-06-29")
FOUR = (*THREE, "2024-09-30")


@pytest.mark.parametrize(
    ("rounds", "days", "verdict", "value"),
    [
        (THREE, FOUR, Verdict.HOLDS, "3 to 4"),
        (THREE, THREE, Verdict.HOLDS, "3"),
        (THREE[:2], THREE, Verdict.DEPENDS_ON_DEFINITION, "2 to 3"),
        (THREE[:2], (), Verdict.DOES_NOT_HOLD, "0 to 2"),
        (THREE, (*THREE[:2], "2024-10-01"), Verdict.DEPENDS_ON_DEFINITION, "2 to 3"),
    ],
)
def test_the_number_of_packages_is_judged_under_each_definition(rounds, days, verdict, value):
    result = counted([*packages(*rounds), *packages(*days, definition="days")])

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("numbering", "day", "answers"),
    [
        ("packages_since_2020", "2024-06-29", ["3", "3", "2"]),
        ("packages_since_2020", "2024-10-01", ["3", "3"]),
        ("eurasia_daily_monitor", "2024-06-29", ["3", "3"]),
        ("joint_with_russia", "2024-06-29", ["3", "3"]),
    ],
)
def test_a_number_counts_where_another_source_numbers_packages_on_belarus(numbering, day, answers):
    result = counted(
        [*packages(*THREE), *packages(*THREE, definition="days")],
        [{"action_id": "one", "number": 2, "numbering": numbering}],
        [action("one", "EU", day)],
    )

    assert [answer.value for answer in result.answers] == answers


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


CARS = "road;passenger cars"
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


def test_the_packages_on_the_real_tables(real):
    assert {answer.definition: answer.value for answer in seed_18(real).answers} == {
        "Article count, variant A": "9",
        "Article count, variant B": "9",
        "Before and after the invasion": "10",
        "Listing rounds": "8",
        "Days with new measures": "14",
        "Highest number given by another source": "8",
    }
    assert seed_18(real).verdict is Verdict.DEPENDS_ON_DEFINITION
    assert (seed_19(real).verdict, seed_19(real).value) == (
        Verdict.HOLDS,
        "Lithuania 7; Latvia 2; Poland 8",
    )
    assert (seed_22(real).verdict, seed_22(real).value) == (
        Verdict.PARTLY,
        "2024-06-29; 2024-08-05",
    )
    for test in (seed_18, seed_19, seed_22):
        assert when_made(test, real) == test(real)


def test_moving_the_june_package_by_a_day_turns_the_claim_about_its_date(real):
    actions = real["sanctions_actions"]
    june = actions["action_id"].eq("eu-2024-06-29")
    moved = pd.Series(actions["act_date"]).mask(june, "2024-06-30")
    result = seed_22({**real, "sanctions_actions": actions.assign(act_date=moved)})

    assert result.verdict is Verdict.DOES_NOT_HOLD
