from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.derive.release_intervals import NEVER, release_intervals, to_nearest

DAYS = st.dates(date(2004, 9, 24), date(2026, 3, 31))
MONTHS = DAYS.map(lambda day: day.isoformat()[:7])
DATES = st.one_of(DAYS.map(str), MONTHS)
STEPS = st.lists(
    st.tuples(
        DATES, st.sampled_from(["EU", "US", "PL"]), st.sampled_from(["tightening", "easing"])
    ),
    max_size=8,
)


def intervals(frames):
    rows = release_intervals(frames)
    key = ["release_id", "side", "kind", "body"]
    rows = rows.assign(nearest=rows["action_ids"] + rows["event_ids"])
    value = ["days_lowest", "days_highest", "nearest"]
    return {
        tuple(row[key]): tuple(None if pd.isna(cell) else cell for cell in row[value])
        for _, row in rows.iterrows()
    }


def one(history, released, step, side):
    frames = history([("r", released, 1)], [("s", step, "EU", "easing")])
    return intervals(frames).get(("r", side, "easing", "EU"))


@pytest.mark.parametrize(
    ("released", "step", "before", "after"),
    [
        ("2024-07-03", "2024-06-29", (4, 4, "s"), None),
        ("2024-07-03", "2024-07-04", None, (1, 1, "s")),
        ("2024-07-03", "2024-07-03", (0, 0, "s"), (0, 0, "s")),
        ("2024-07-03", "2024-06", (3, 32, "s"), None),
        ("2024-07-03", "2024-07", (0, None, "s"), (0, None, "s")),
        ("2022-09", "2022-08-31", (1, 30, "s"), None),
        ("2022-09", "2022-09-30", (0, None, "s"), (0, 29, "s")),
        ("2024-07-03", "2024", None, None),
    ],
)
def test_days_are_counted_on_each_side_with_bounds_where_a_date_is_coarse(
    history, released, step, before, after
):
    assert one(history, released, step, "before") == before
    assert one(history, released, step, "after") == after


def test_a_step_that_may_lie_before_the_release_competes_with_one_that_surely_does(history):
    steps = [("sure", "2024-05-29", "LT", "tightening"), ("coarse", "2024-07", "PL", "tightening")]
    found = intervals(history([("r", "2024-07-03", 1)], steps))

    assert found["r", "before", "tightening", "other"] == (0, 35, "coarse;sure")


def test_all_steps_of_the_nearest_day_are_named_and_older_ones_are_not(history):
    steps = [
        ("older", "2024-08-05", "EU", "tightening"),
        ("uk", "2024-08-09", "UK", "tightening"),
        ("us", "2024-08-09", "US", "tightening"),
    ]
    found = intervals(history([("r", "2024-08-16", 30)], steps))

    assert found["r", "before", "tightening", "any"] == (7, 7, "uk;us")
    assert found["r", "before", "tightening", "EU"] == (11, 11, "older")


def test_elections_have_no_body_and_renewals_are_no_steps(history):
    frames = history(
        [("r", "2024-07-03", 18)],
        [("renewal", "2024-02-26", "EU", "neither")],
        [("pe", "2025-01-26", "presidential_election"), ("m", "2024-07-04", "meeting")],
    )

    assert intervals(frames) == {("r", "after", "presidential_election", ""): (207, 207, "pe")}


@settings(max_examples=30)
@given(DATES, DATES)
def test_what_lies_before_one_lies_after_the_other_as_far_away(history, released, step):
    there, back = one(history, released, step, "before"), one(history, step, released, "after")
    # From the day of a coarse release, a step can lie on either side; seen from the step, too.
    assert (there is None) == (back is None)
    if there and there[1] is not None and back[1] is not None:
        assert there[:2] == back[:2]


@settings(max_examples=30)
@given(st.lists(DATES, min_size=1, max_size=4), STEPS)
def test_distances_are_never_negative_and_never_the_wrong_way_round(history, released, steps):
    frames = history(
        [(f"r{at}", day, 1) for at, day in enumerate(released)],
        [(f"s{at}", *step) for at, step in enumerate(steps)],
    )

    for lowest, highest, _ in intervals(frames).values():
        assert lowest >= 0
        assert highest is None or lowest <= highest


@settings(max_examples=30)
@given(st.lists(DATES, min_size=1, max_size=4), STEPS, st.randoms())
def test_the_order_of_rows_changes_nothing(history, released, steps, random):
    releases = [(f"r{at}", day, 1) for at, day in enumerate(released)]
    actions = [(f"s{at}", *step) for at, step in enumerate(steps)]
    expected = release_intervals(history(releases, actions))
    random.shuffle(releases)
    random.shuffle(actions)

    pd.testing.assert_frame_equal(release_intervals(history(releases, actions)), expected)


@settings(max_examples=30)
@given(DAYS, st.lists(st.tuples(DAYS, st.integers(0, 40), st.integers(0, 40)), min_size=1))
def test_the_distance_to_the_nearest_is_within_the_bounds_wherever_coarse_dates_really_lie(
    day, spans
):
    real = [first + timedelta(min(width, at)) for first, width, at in spans]
    neighbours = pd.DataFrame(
        {
            "first": pd.to_datetime([first for first, _, _ in spans]),
            "last": pd.to_datetime([first + timedelta(width) for first, width, _ in spans]),
        }
    )
    own = pd.DataFrame({"first": pd.to_datetime([day]), "last": pd.to_datetime([day])})
    (lowest,), (highest,), (nearest,) = to_nearest(own, neighbours, "before")
    distances = [(day - one).days for one in real]
    past = [distance for distance in distances if distance >= 0]

    if past:
        assert lowest <= min(past) <= highest
        assert nearest[distances.index(min(past))]
    else:
        assert highest == NEVER
