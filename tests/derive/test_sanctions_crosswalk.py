import pandas as pd
import pytest

from scripts.derive.sanctions_crosswalk import TYPES, sanctions_crosswalk
from scripts.load.schemas import load_schema


def crosswalk(*measures, effect="tightening", body="UK"):
    step = {"action_id": "a", "body": body, "effect": effect, "date": "2021-08-09"}
    known = pd.DataFrame([("a", one) for one in measures], columns=["action_id", "measure"])
    return sanctions_crosswalk(
        {
            "action_dates": pd.DataFrame([step]),
            "bodies": pd.DataFrame([{"body_id": "UK", "iso_3166": "GB"}]),
            "sanctions_actions": pd.DataFrame([{"action_id": "a", "stated_reason": "thaw"}]),
            "sanctions_measures": known,
        }
    )


def flags(rows):
    return rows.loc[0, ["trade", "financial", "travel", "arms", "other"]].tolist()


@pytest.mark.parametrize(
    ("measures", "expected"),
    [
        (["import_ban", "travel_ban"], [True, False, True, False, False]),
        (["asset_freeze", "arms_embargo"], [False, True, False, True, False]),
        (["overflight_ban"], [False, False, False, False, True]),
    ],
)
def test_each_type_of_measure_has_its_flag(measures, expected):
    assert flags(crosswalk(*measures)) == expected


def test_flags_are_empty_where_no_measure_is_known():
    assert crosswalk()[["trade", "other"]].isna().to_numpy().tolist() == [[True, True]]


@pytest.mark.parametrize(
    ("effect", "dates"), [("tightening", ["2021-08-09", ""]), ("easing", ["", "2021-08-09"])]
)
def test_a_tightening_begins_and_an_easing_ends(effect, dates):
    (row,) = crosswalk("import_ban", effect=effect).to_dict("records")

    assert [row["sender"], row["target"]] == ["GB", "BY"]
    assert [row["from_date"], row["to_date"]] == dates


@pytest.mark.parametrize("effect", ["neither", "closing", "reopening"])
def test_other_steps_are_left_out(effect):
    assert crosswalk("import_ban", effect=effect).empty


def test_the_types_hold_kinds_of_measures_that_there_are():
    known = {*load_schema("sanctions_measures").field("measure").labels}

    assert {one for kinds in TYPES.values() for one in kinds} <= known
