import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.derive.release_rate import STEPS, release_rate

MONTHS = st.sampled_from(
    [f"202{year}-{month:02}" for year in range(1, 6) for month in range(1, 13)]
)


def month(frames, name):
    rows = release_rate(frames)
    row = rows[rows["month"].eq(name)].iloc[0]
    return {column: None if pd.isna(row[column]) else row[column] for column in rows.columns}


def test_every_month_up_to_the_last_release_has_a_row(history):
    rows = release_rate(history([("r", "2020-11", 3)]))

    assert list(rows["month"]) == ["2020-08", "2020-09", "2020-10", "2020-11"]
    assert list(rows["people"]) == [0, 0, 0, 3]
    assert rows[STEPS].to_numpy().sum() == 0


def test_steps_are_counted_by_body_and_by_what_they_do(history):
    steps = [
        ("a", "2024-08-05", "EU", "tightening"),
        ("b", "2024-08-09", "UK", "tightening"),
        ("c", "2024-08", "CA", "tightening"),
        ("d", "2024-08-09", "US", "easing"),
        ("e", "2024-08-09", "US", "neither"),
    ]
    row = month(history([("r", "2024-08-16", 30)], steps), "2024-08")

    assert [row[step] for step in STEPS] == [1, 0, 2, 0, 1, 0]


def test_new_names_are_the_change_of_the_list_and_the_people_released(history):
    frames = history(
        [("r", "2024-08-16", 30)],
        listed=[("a", "2024-07-31", 1391), ("b", "2024-08-31", 1376)],
        own_counts=[("r", "part_of_release", 19)],
    )
    row = month(frames, "2024-08")

    assert (row["listed_at_end"], row["change"]) == (1376, -15)
    assert (row["new_names_lowest"], row["new_names_if_all_listed"]) == (4, 15)


def test_a_month_after_one_without_a_value_implies_nothing(history):
    frames = history(
        [("r", "2024-09-16", 37)], listed=[("a", "2024-07-31", 1391), ("b", "2024-09", 1317)]
    )
    row = month(frames, "2024-09")

    assert (row["change"], row["new_names_lowest"]) == (None, None)


def test_viasnas_own_total_for_a_month_counts_where_it_is_higher(history):
    frames = history(
        [("r", "2024-12-09", 29), ("s", "2024-12-28", 20)],
        own_totals=[
            ("month", "2024-12-01", "2024-12-31", 49),
            ("longer", "2024-07", "2024-12-28", 207),
        ],
    )

    assert month(frames, "2024-12")["listed_lowest"] == 49


def test_where_viasna_states_no_figure_none_is_given_and_the_minimum_is_that_of_the_list(history):
    frames = history(
        [("r", "2024-08-16", 30)], listed=[("a", "2024-07-31", 1391), ("b", "2024-08-31", 1400)]
    )
    row = month(frames, "2024-08")

    assert (row["listed_lowest"], row["new_names_lowest"]) == (None, 9)


@pytest.mark.parametrize(
    ("date", "value"),
    [
        ("2024-08", 7),
        ("2024-08-31", 7),
        ("2024-09-01", 7),
        ("2024-08-30", None),
        ("2024-09-02", None),
    ],
)
def test_a_value_is_the_end_of_a_month_only_at_its_turn(history, date, value):
    frames = history([("r", "2024-08-16", 30)], listed=[("a", date, 7)])

    assert month(frames, "2024-08")["listed_at_end"] == value


def test_a_value_of_a_day_goes_before_one_of_a_month(history):
    frames = history(
        [("r", "2024-08-16", 30)], listed=[("a", "2024-08", 7), ("b", "2024-08-31", 8)]
    )

    assert month(frames, "2024-08")["listed_at_end"] == 8


@settings(max_examples=50)
@given(st.lists(st.tuples(MONTHS, st.integers(1, 300)), min_size=1, max_size=9))
def test_nobody_is_lost_between_the_releases_and_the_months(history, released):
    frames = history([(f"r{at}", *row) for at, row in enumerate(released)])
    rows = release_rate(frames)

    assert rows["people"].sum() == sum(people for _, people in released)
    assert rows["releases"].sum() == len(released)
    assert rows["month"].is_unique
