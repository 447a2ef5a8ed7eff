import pandas as pd
import pytest

from scripts.charts.prisoner_estimates import drawn, on_the_line, parted
from scripts.charts.released_cumulative import comparable


def estimate(**cells):
    return {
        "as_of_date": "2024-09-30",
        "counter": "viasna",
        "population": "",
        "kind": "count",
        "qualifier": "exact",
        "preferred": "true",
        **cells,
    }


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        ({}, True),
        ({"as_of_date": "2020"}, True),
        ({"as_of_date": "2020-08-09"}, True),
        ({"as_of_date": "2020-08-08"}, False),
        ({"kind": "position"}, False),
        ({"preferred": "false"}, False),
        ({"population": "Women"}, False),
    ],
)
def test_preferred_counts_of_all_people_since_august_2020_are_shown(cells, shown):
    assert drawn(estimate(**cells)) is shown


def test_only_exact_figures_of_viasna_are_joined():
    assert on_the_line(estimate())
    assert not on_the_line(estimate(qualifier="more_than"))
    assert not on_the_line(estimate(counter="eu"))


@pytest.mark.parametrize(("days", "parts"), [(90, 1), (91, 2)])
def test_the_line_breaks_off_where_nothing_is_known_for_more_than_90_days(days, parts):
    times = [2024.0, 2024.0 + days / 365.25 - 1e-9]
    marks = pd.DataFrame({"time": times, "last": times})

    assert parted([estimate(), estimate()], marks)["part"].nunique() == parts


def test_no_segment_of_the_real_line_is_longer_than_90_days(data):
    from scripts.charts.stated_figures import stated

    table = data.tables["prisoner_estimates"]
    rows = [row for row in table.rows if drawn(row)]
    line = parted(rows, pd.DataFrame([stated(data, table, row) for row in rows]))
    gaps = line.groupby("part")["time"].diff().dropna() * 365.25

    assert gaps.max() <= 90
    assert line["part"].nunique() > 1


@pytest.mark.parametrize(
    ("since", "category", "shown"),
    [
        ("2024-07", "pardoned", True),
        ("2024-07-03", "released", True),
        ("2024-07", "removed", False),
        ("2020", "pardoned", False),
        ("2024", "released", False),
    ],
)
def test_totals_are_shown_beside_the_steps_if_they_count_from_the_same_month(
    since, category, shown
):
    assert comparable({"since_date": since, "category": category}) is shown


def test_the_steps_end_where_the_published_sum_ends(stored, data):
    rows = data.tables["released_cumulative"].where("series", "headline-since-2024-07")

    assert f": {rows[-1]['cumulative']} people" in stored["released_cumulative"]["description"]


def test_each_definition_is_named_with_its_own_number(stored, data):
    table = data.tables["packages_by_definition"]
    for row in data.tables["package_definitions"].rows:
        count = len(table.where("definition_id", row["definition_id"]))

        assert f"{row['title']}: {count}" in stored["packages_by_definition"]["wide"]
