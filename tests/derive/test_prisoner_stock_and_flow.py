from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.derive.prisoner_stock_and_flow import prisoner_stock_and_flow

LISTED = [("a", "2024-08-16", 1378), ("b", "2024-08-31", 1376)]


def stretch(frames, stretch_id, *columns):
    rows = prisoner_stock_and_flow(frames).set_index("stretch_id")
    return tuple(rows.loc[stretch_id, list(columns)])


def implied(frames, stretch_id="a-b"):
    return stretch(frames, stretch_id, "new_names_lowest", "new_names_if_all_listed")


@pytest.mark.parametrize(
    ("date", "lowest", "highest", "new"),
    [
        ("2024-08-15", 0, 0, (0, 0)),
        ("2024-08-16", 0, 30, (0, 28)),
        ("2024-08-17", 30, 30, (28, 28)),
        ("2024-08-31", 0, 30, (0, 28)),
        ("2024-09-01", 0, 0, (0, 0)),
        ("2024-08", 0, 30, (0, 28)),
    ],
)
def test_a_release_on_the_day_of_a_value_counts_only_towards_the_highest(
    history, date, lowest, highest, new
):
    frames = history([("r", date, 30)], listed=LISTED, own_counts=[("r", "whole_release", 30)])

    assert stretch(frames, "a-b", "people_lowest", "people_highest") == (lowest, highest)
    assert implied(frames) == new


def test_only_people_whom_viasna_counts_are_surely_on_its_list(history):
    frames = history([("r", "2024-08-20", 30)], listed=LISTED)

    assert implied(frames) == (0, 28)


def test_a_list_that_shrinks_by_more_than_the_releases_implies_no_new_names(history):
    listed = [("a", "2024-05-21", 1374), ("b", "2024-07-01", 1300)]
    frames = history([("r", "2024-06-28", 5)], listed=listed)

    assert implied(frames) == (0, 0)


def test_a_total_of_viasnas_stands_between_the_last_value_before_and_the_first_after(history):
    listed = [
        ("a", "2024-05-21", 1374),
        ("b", "2024-07-03", 1409),
        ("c", "2025-12-23", 1135),
        ("d", "2026-03-05", 1140),
    ]
    frames = history(
        [("r", "2024-07-03", 18)], listed=listed, own_totals=[("t", "2024-07", "2025-12-23", 569)]
    )

    assert stretch(frames, "t-a-c", "days", "change", "listed_lowest") == (581, -239, 569)
    assert implied(frames, "t-a-c")[0] == 330


def test_a_total_without_a_value_on_both_sides_has_no_row(history):
    totals = [("early", "2020", "2024-08-20", 29), ("late", "2024-08-20", "2024-09-01", 5)]
    rows = prisoner_stock_and_flow(
        history([("r", "2024-08-20", 30)], listed=LISTED, own_totals=totals)
    )

    assert list(rows["basis"]) == ["neighbouring_values"]


def test_values_of_a_month_are_too_coarse_to_have_releases_on_one_side(history):
    listed = [LISTED[0], ("month", "2024-08", 1395), LISTED[1]]
    rows = prisoner_stock_and_flow(history([("r", "2024-08-20", 30)], listed=listed))

    assert list(rows["stretch_id"]) == ["a-b"]


@settings(max_examples=50)
@given(
    st.lists(
        st.tuples(st.dates(date(2020, 8, 9), date(2026, 3, 31)), st.integers(0, 2000)),
        min_size=2,
        max_size=8,
        unique_by=lambda row: row[0],
    )
)
def test_the_changes_add_up_to_the_difference_of_the_first_and_the_last_value(history, values):
    listed = [(f"e{at}", str(day), value) for at, (day, value) in enumerate(values)]
    rows = prisoner_stock_and_flow(history([("r", "2024-08-16", 30)], listed=listed))
    (_, first), (_, last) = min(values), max(values)

    assert rows["change"].sum() == last - first
    assert rows["days"].gt(0).all()
    assert rows["new_names_lowest"].le(rows["new_names_if_all_listed"]).all()
