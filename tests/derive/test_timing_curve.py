import pandas as pd
import pytest

from scripts.derive.timing_curve import timing_curve
from scripts.derive.timing_curve_family import timing_curve_family
from scripts.derive.timing_family_null import timing_family_null
from scripts.derive.timing_null import timing_null
from scripts.derive.timing_test import timing_test

RELEASED = [("a", "2021-05-25", 3), ("b", "2021-06-10", 5), ("c", "2024-06-28", 40)]
ACTIONS = [("e", "2021-05-20", "EU", "tightening"), ("u", "2024-06-01", "US", "easing")]


@pytest.fixture(scope="module")
def frames(history):
    """The release of 2024 is an exchange; the EU's step was announced three weeks later."""
    frames = history(RELEASED, ACTIONS)
    way = frames["releases"]["release_id"].map({"a": "pardon", "b": "pardon", "c": "exchange"})
    dates = pd.DataFrame(
        {
            "action_id": ["e", "u"],
            "decided_date": ["", "2024-06-28"],
            "announced_date": ["2021-06-10", ""],
            "act_date": ["2021-05-20", ""],
        }
    )
    return {
        **frames,
        "releases": frames["releases"].assign(mechanism=way),
        "sanctions_actions": dates,
    }


@pytest.fixture(scope="module")
def curve(frames):
    return timing_curve(frames).set_index("spec_id")


def seen(curve, spec_id):
    return tuple(curve.loc[spec_id, ["within", "total"]])


def test_releases_count_as_one_each_or_by_their_people_with_exchanges_or_without(curve):
    prefix = "after-tightening-eu-030-earliest"

    assert seen(curve, f"{prefix}-releases-with") == (2, 3)
    assert seen(curve, f"{prefix}-releases-without") == (2, 2)
    assert seen(curve, f"{prefix}-people-with") == (8, 48)
    assert seen(curve, f"{prefix}-people-without") == (8, 8)


def test_a_step_lies_at_the_chosen_date_and_at_its_earliest_where_it_has_none(curve):
    for date_kind, within in (("earliest", 2), ("act", 2), ("decided", 2), ("announced", 1)):
        assert seen(curve, f"after-tightening-eu-030-{date_kind}-releases-with") == (within, 3)


def test_easings_on_the_day_of_a_release_are_counted_and_left_out(curve):
    spec = "before-easing-us-030-decided-releases-with"

    assert seen(curve, f"{spec}-counted") == (1, 3)
    assert seen(curve, f"{spec}-left-out") == (0, 3)


def test_only_bodies_with_steps_are_compared(curve):
    assert set(curve.loc[curve["question"].eq("after-tightening"), "body"]) == {
        "EU",
        "EU-US",
        "any",
    }


def test_a_result_is_that_of_the_timing_test_where_the_choices_are_the_same(frames, curve):
    known = {**frames, "timing_null": timing_null(frames)}
    known["timing_family_null"] = timing_family_null(known)
    tests = timing_test(known).set_index("test_id")
    columns = ["within", "expected", "p_closer", "shifts"]

    for window in ("030", "090", "180", "365"):
        mine = curve.loc[f"after-tightening-eu-{window}-earliest-releases-with", columns]
        assert list(mine) == list(
            tests.loc[f"after-eu-tightening-{window}-since-2020-all", columns]
        )


def test_leaving_one_release_out_is_what_the_data_without_its_people_give(frames, curve):
    spec = "after-tightening-eu-030-earliest-people-with"
    headlines, found = frames["release_headlines"], {}
    for release in "abc":
        # It stays in the data, so that the period keeps its end.
        people = headlines["value"].mask(headlines["release_id"].eq(release), 0)
        without = {**frames, "release_headlines": headlines.assign(value=people)}
        found[release] = timing_curve(without).set_index("spec_id").loc[spec, "p_closer"]
    row = curve.loc[spec]

    assert (row["p_lowest"], row["p_highest"]) == (min(found.values()), max(found.values()))
    assert row["most_telling_release_id"] == max(
        found, key=lambda release: abs(found[release] - row["p_closer"])
    )


def test_the_curve_rises_and_counts_its_places(curve):
    for _, rows in curve.groupby("question", sort=False):
        assert rows["ratio"].is_monotonic_increasing
        assert list(rows["place"]) == list(range(1, len(rows) + 1))


def test_the_curves_together_count_the_rows_that_stand_out(frames, curve):
    families = timing_curve_family(frames).set_index("curve_id")

    assert list(families.index) == [
        "after-tightening",
        "before-easing-counted",
        "before-easing-left-out",
    ]
    for _, family in families.iterrows():
        rows = curve[
            curve["question"].eq(family["question"]) & curve["same_day"].eq(family["same_day"])
        ]
        assert family["combinations"] == len(rows)
        assert family["stand_out"] == rows["p_closer"].le(0.05).sum()
        assert 1 <= family["shifts_as_often"] <= family["shifts"]
