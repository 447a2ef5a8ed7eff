import pytest

from scripts.charts.marks import Mark
from scripts.charts.prisoner_estimates import on_the_line, shown, stretches
from scripts.charts.released_cumulative import SINCE, comparable
from scripts.charts.stated_figures import stated
from scripts.words import grouped


def estimate(**cells):
    return {
        "as_of_date": "2024-09-30",
        "counter": "viasna",
        "scope": "",
        "kind": "count",
        "qualifier": "exact",
        "preferred": "TRUE",
        **cells,
    }


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({}, True),
        ({"as_of_date": "2020"}, True),
        ({"as_of_date": "2020-08-09"}, True),
        ({"as_of_date": "2020-08-08"}, False),
        ({"kind": "position"}, False),
        ({"preferred": "FALSE"}, False),
        ({"scope": "Women"}, False),
    ],
)
def test_preferred_counts_of_all_people_since_august_2020_are_shown(cells, expected):
    assert shown(estimate(**cells)) is expected


def test_only_exact_figures_of_viasna_are_joined():
    assert on_the_line(estimate())
    assert not on_the_line(estimate(qualifier="more_than"))
    assert not on_the_line(estimate(counter="eu"))


@pytest.mark.parametrize(("days", "parts"), [(90, 1), (91, 2)])
def test_the_line_breaks_off_where_nothing_is_known_for_more_than_90_days(days, parts):
    times = 2024.0, 2024.0 + days / 365.25 - 1e-9
    line = [Mark(first=time, last=time, depth=1) for time in times]

    assert [mark for part in stretches(line) for mark in part] == line
    assert len(stretches(line)) == parts


@pytest.mark.parametrize(
    ("since", "category", "expected"),
    [
        (SINCE, "pardoned", True),
        (f"{SINCE}-03", "released", True),
        (SINCE, "removed", False),
        (SINCE[:4], "released", False),
        ("2020", "pardoned", False),
    ],
)
def test_totals_are_shown_beside_the_steps_if_they_count_from_the_same_month(
    since, category, expected
):
    assert comparable({"from_date": since, "category": category}) is expected


def test_a_figure_names_its_day_its_counter_and_its_source(data):
    table = data.tables["prisoner_estimates"]
    source = data.tables["sources"].rows[0]
    cells = {"as_of_date": "2024-09", "value": "1400", "qualifier": "at_least"}
    mark = stated(
        data,
        table,
        {**cells, "counter": "un", "counter_name": "A body", "source_id": source["source_id"]},
    )

    assert mark.words == "September 2024: A body, at least 1\u202f400"
    assert mark.address.endswith(f"#{source['source_id']}")
    assert not mark.exact


def test_the_steps_end_where_the_published_sum_ends(stored, data):
    rows = data.tables["released_cumulative"].where("series", f"headline-since-{SINCE}")

    total = grouped(rows[-1]["cumulative"])

    assert f": {total} people" in stored["released_cumulative"]["description"]


def test_each_definition_is_named_with_its_own_number(stored, data):
    table = data.tables["packages_by_definition"]
    for row in data.tables["package_definitions"].rows:
        count = len(table.where("definition_id", row["definition_id"]))

        assert f"{row['title']}: {count}" in stored["packages_by_definition"]["wide"]
