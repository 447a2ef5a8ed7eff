from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.charts.palette import LINE
from scripts.charts.surface import Surface, counting, years

FRAME = {"span": (2020, 2022), "depth": (0, 10), "margins": (10, 20, 30, 40)}
ACROSS = Surface(size=(200, 100), **FRAME)
DOWN = Surface(size=(100, 200), across=False, **FRAME)
DAY = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def words(surface):
    return [shape.words for shape in surface.grid() if shape.tag == "text"]


def test_a_day_is_a_number_of_years():
    assert years(date(2024, 1, 1)) == 2024
    assert years(date(2024, 7, 2)) == 2024.5


@given(DAY, DAY)
def test_days_keep_their_order(one, other):
    assert (years(one) < years(other)) == (one < other)


@pytest.mark.parametrize(("surface", "place"), [(ACROSS, (140, 60)), (DOWN, (90, 110))])
def test_time_runs_across_or_down_and_depth_up_or_to_the_right(surface, place):
    assert surface.at(2021, 5) == place


def test_a_drawing_is_as_large_as_its_surface_and_margins():
    assert ACROSS.outer == (260, 140)


@given(st.floats(2020, 2022), st.floats(0, 10), st.booleans())
def test_what_is_on_the_scales_lies_within_the_margins(time, depth, across):
    surface = ACROSS if across else DOWN
    x, y = surface.at(time, depth)

    assert 40 <= x <= 40 + surface.size[0] + 1e-9
    assert 10 - 1e-9 <= y <= 10 + surface.size[1] + 1e-9


def test_every_year_has_a_line_with_its_number():
    assert words(ACROSS) == ["2020", "2021"]
    assert [shape.attributes["stroke"] for shape in ACROSS.grid() if shape.tag == "line"] == [
        LINE,
        LINE,
    ]


@pytest.mark.parametrize(
    ("start", "across", "shown"),
    [
        (2020.5, True, ["2020", "2021"]),
        (2020.8, True, ["2021"]),
        (2020.8, False, ["2020", "2021"]),
        (2020.95, False, ["2021"]),
    ],
)
def test_the_first_year_is_named_where_there_is_room_before_the_next(start, across, shown):
    surface = Surface(
        size=(200, 200), margins=(0, 0, 0, 0), across=across, span=(start, 2022), depth=(0, 1)
    )

    assert words(surface) == shown


def test_a_scale_of_counts_begins_at_zero_and_ends_above_the_most():
    assert counting(1200, 500, "people") == {
        "depth": (0, 1272),
        "levels": ((0, "0"), (500, "500"), (1000, "1,000")),
        "levels_name": "people",
    }


def test_levels_are_named_above_their_numbers():
    surface = Surface(size=(200, 100), margins=(20, 0, 20, 40), times=(), **counting(10, 5, "days"))
    *levels, name = [shape for shape in surface.grid() if shape.tag == "text"]

    assert [level.words for level in levels] == ["0", "5", "10"]
    assert name.words == "days"
    assert float(name.attributes["y"]) < min(float(level.attributes["y"]) for level in levels)
