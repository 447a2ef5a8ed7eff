from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.derive.action_dates import EFFECTS, action_dates
from scripts.load.schemas import load_schema
from scripts.model import Schema
from scripts.periods import period

DATES = [
    "decided_date",
    "act_date",
    "announced_date",
    "published_date",
    "in_force_date",
    "reported_date",
]


def placed(direction="expand", **dates):
    action = (
        {"action_id": "a", "body": "EU", "direction": direction} | dict.fromkeys(DATES, "") | dates
    )
    result = action_dates({"sanctions_actions": pd.DataFrame([action])})
    return tuple(result.loc[0, ["date", "date_kind", "effect"]])


def test_a_decision_before_the_act_places_the_action():
    assert placed(decided_date="2008-10-13", act_date="2008-11-10") == (
        "2008-10-13",
        "decided",
        "tightening",
    )


def test_an_announcement_before_the_act_places_the_action():
    assert placed(act_date="2025-12-15", announced_date="2025-12-13")[:2] == (
        "2025-12-13",
        "announced",
    )


def test_publication_and_force_place_an_action_only_where_no_decision_is_known():
    assert placed(act_date="2024-06-29", in_force_date="2024-01-01")[1] == "act"
    assert placed(in_force_date="2024-07-18")[1] == "in_force"


@pytest.mark.parametrize(
    ("direction", "effect"),
    [
        ("impose", "tightening"),
        ("lift", "easing"),
        ("suspend", "easing"),
        ("lapse", "neither"),
        ("renew", "neither"),
        ("close", "closing"),
        ("reopen", "reopening"),
        ("declare", "neither"),
    ],
)
def test_only_sanctions_tighten_or_ease_and_the_border_is_a_kind_of_its_own(direction, effect):
    assert placed(direction, act_date="2024-06-29")[2] == effect


def test_every_direction_of_the_schema_has_an_effect():
    directions: Schema = load_schema("sanctions_actions")

    assert set(EFFECTS) == set(directions.field("direction").labels)


@given(st.lists(st.dates(date(2004, 1, 1), date(2026, 12, 31)), min_size=1, max_size=3))
def test_no_known_decision_is_earlier_than_the_date_that_places_the_action(days):
    known = dict(zip(DATES, (day.isoformat() for day in days), strict=False))

    assert period(placed(**known)[0]).first == min(days)
