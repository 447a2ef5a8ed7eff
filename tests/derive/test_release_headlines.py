import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from scripts.derive.release_headlines import release_headlines

RELEASES = pd.DataFrame(
    [("july", "2024-07-03", True), ("unknown-day", "2022-09", True)],
    columns=["release_id", "date", "adds_to_totals"],
)
COLUMNS = ["count_id", "release_id", "category", "scope", "value", "headline"]


def headlines(*counts):
    return release_headlines(
        {"releases": RELEASES, "release_counts": pd.DataFrame(counts, columns=COLUMNS)}
    )


def test_the_range_is_the_lowest_and_highest_figure_for_the_whole_release():
    result = headlines(
        ("a", "july", "people_released", "whole_release", 18, True),
        ("b", "july", "people_classified_as_political_prisoners", "whole_release", 5, False),
        ("c", "july", "people_released", "whole_release", 19, False),
    )

    assert result[["value", "lowest", "highest"]].values.tolist() == [[18, 5, 19]]


def test_parts_wider_events_and_other_categories_are_not_in_the_range():
    result = headlines(
        ("a", "july", "people_released", "whole_release", 18, True),
        ("b", "july", "people_released", "part_of_release", 2, False),
        ("c", "july", "people_released", "wider_event", 26, False),
        ("d", "july", "women", "whole_release", 4, False),
    )

    assert result[["lowest", "highest"]].values.tolist() == [[18, 18]]


def test_the_lowest_figure_is_that_of_political_cases_in_every_release():
    result = headlines(
        ("a", "july", "people_released", "whole_release", 15, True),
        ("b", "july", "people_convicted_of_extremist_crimes", "whole_release", 8, False),
        ("c", "july", "people_convicted_of_extremist_crimes", "part_of_release", 2, False),
    )

    assert result[["lowest", "highest"]].values.tolist() == [[8, 15]]


def test_headlines_are_in_order_of_time_and_coarse_dates_stay_coarse():
    result = headlines(
        ("a", "july", "people_released", "whole_release", 18, True),
        ("b", "unknown-day", "people_released", "whole_release", 1, True),
    )

    assert list(result["date"]) == ["2022-09", "2024-07-03"]


@given(st.lists(st.integers(0, 300), min_size=1), st.data())
def test_the_headline_is_never_outside_its_range(values, data):
    chosen = data.draw(st.integers(0, len(values) - 1))
    result = headlines(
        *(
            (f"c{at}", "july", "people_released", "whole_release", value, at == chosen)
            for at, value in enumerate(values)
        )
    )

    row = result.iloc[0]
    assert row["lowest"] <= row["value"] <= row["highest"]
    assert (row["lowest"], row["highest"]) == (min(values), max(values))
