import pandas as pd
import pytest

from scripts.derive.episodes_aligned import episodes_aligned

PRECEDENTS = [
    ("first-2008", "2008-01-18", "episode-2008"),
    ("first-2011", "2011-08-11", "episode-2011-2012"),
    ("first-2014", "2014-06-21", "episode-2014-2015"),
]
CURRENT = ("first-2024", "2024-07-03", 18)


def days(frames, episode="since-2024"):
    rows = episodes_aligned(frames)
    own = rows[rows["episode"].eq(episode)]
    return {row.row_id: (row.days_lowest, row.days_highest) for row in own.itertuples()}


def test_each_episode_begins_with_its_own_first_release(history):
    rows = episodes_aligned(history([CURRENT], precedents=PRECEDENTS))

    assert list(rows["days_lowest"]) == [0, 0, 0, 0]


def test_a_release_just_before_the_series_is_shown_and_does_not_begin_it(history):
    frames = history([("exchange", "2024-06-28", 5), CURRENT], precedents=PRECEDENTS)

    assert days(frames) == {"exchange": (-5, -5), "first-2024": (0, 0)}


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        ("2023-07-04", (-365, -365)),
        ("2023-07-03", None),
        ("2026-07-03", (730, 730)),
        ("2026-07-04", None),
        ("2023-07", (-368, -338)),
        ("2024", None),
    ],
)
def test_a_year_before_and_two_after_are_shown(history, date, shown):
    frames = history([CURRENT], [("step", date, "EU", "tightening")], precedents=PRECEDENTS)

    assert days(frames).get("step") == shown


def test_the_order_of_rows_changes_nothing(history):
    steps = [(f"s{at}", f"2024-0{at}-01", "EU", "easing") for at in range(1, 9)]
    frames = history([CURRENT], steps, precedents=PRECEDENTS)
    turned = {name: frame[::-1].reset_index(drop=True) for name, frame in frames.items()}

    pd.testing.assert_frame_equal(episodes_aligned(turned), episodes_aligned(frames))
