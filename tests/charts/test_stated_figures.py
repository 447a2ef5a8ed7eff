import pytest

from scripts.charts.marks import Mark
from scripts.charts.prisoner_estimates import is_shown, shapes, stretches
from scripts.charts.released_cumulative import SINCE, comparable, stray_totals
from scripts.charts.stated_figures import stated_figure
from scripts.charts.surface import Surface
from scripts.export.published import PublishedTable
from scripts.load.schemas import load_schema

TOTALS = PublishedTable("releases", load_schema("release_totals"), {}, ())


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
    assert is_shown(estimate(**cells)) is expected


def test_only_exact_figures_of_viasna_are_joined():
    def mark(number, **cells):
        row = estimate(value="7", **cells)
        return Mark(row=row, first=2024 + number / 12, last=2024 + number / 12, depth=7)

    surface = Surface(size=(100, 100), margins=(9, 9, 9, 9), span=(2024, 2025), depth=(0, 9))
    others = [mark(4, qualifier="more_than"), mark(6, counter="eu")]
    (line,) = (
        shape
        for shape in shapes([mark(3), *others, mark(5)], surface)
        if shape.tag == "path" and shape.attributes.get("stroke-width") == "1.5"
    )

    assert line.attributes["d"].count("L") == 1


def test_a_total_far_below_the_sums_is_named_and_one_in_the_band_is_not():
    sums = [Mark(first=n, last=n, depth=n, low=n * 100, high=n * 100) for n in (1, 2, 3)]
    cells = {"qualifier": "about", "counter": "media_report", "counter_name": "A paper"}
    said = [
        Mark(row={**cells, "value": f"{value}"}, first=2.5, last=2.5, depth=value)
        for value in (186, 184)
    ]
    surface = Surface(size=(100, 100), margins=(9, 9, 9, 9), span=(1, 3), depth=(0, 300))

    words = [shape.words for shape in stray_totals(TOTALS, sums, said, surface) if shape.words]
    assert words == ["about 184", "A paper"]


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
    mark = stated_figure(
        data,
        table,
        {**cells, "counter": "un", "counter_name": "A body", "source_id": source["source_id"]},
    )

    assert mark.words == "September 2024: A body, at least 1,400"
    assert mark.address.endswith(f"#{source['source_id']}")
    assert not mark.exact
