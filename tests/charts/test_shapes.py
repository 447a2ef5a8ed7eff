import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.charts.palette import PAGE, RELEASED
from scripts.charts.shapes import (
    SIGNS,
    Shape,
    hollow,
    line,
    number,
    path,
    rect,
    sign,
    solid,
    text,
)


@pytest.mark.parametrize(
    ("value", "written"), [(1, "1"), (1.25, "1.2"), (-0.04, "0"), (1234.56, "1234.6")]
)
def test_numbers_are_written_to_a_tenth_of_a_pixel(value, written):
    assert number(value) == written


def test_paint_is_named_as_svg_names_it_and_left_out_where_it_is_empty():
    assert line((0, 1), (2, 3), RELEASED, 1.5, stroke_dasharray="", opacity=0.5) == Shape(
        "line",
        {
            **{"x1": "0", "y1": "1", "x2": "2", "y2": "3"},
            **{"stroke": RELEASED, "stroke-width": "1.5", "opacity": "0.5"},
        },
    )


def test_two_opposite_corners_make_a_rectangle_in_any_order():
    expected = Shape("rect", {"x": "1", "y": "2", "width": "3", "height": "4", "fill": PAGE})

    assert rect((1, 2), (4, 6), fill=PAGE) == rect((4, 2), (1, 6), fill=PAGE) == expected


def test_a_path_goes_from_place_to_place():
    assert path([(0, 0), (1, 0), (1, 2)], fill=PAGE).attributes["d"] == "M0,0L1,0L1,2"
    assert path([(0, 0), (1, 0)], closed=True).attributes["d"] == "M0,0L1,0Z"


def test_a_sign_grows_with_its_area():
    assert sign((5, 6), "circle", 16, **solid(RELEASED)) == Shape(
        "circle", {"cx": "5", "cy": "6", "r": "2", "fill": RELEASED}
    )
    assert sign((5, 6), "diamond", 16).attributes["d"] == "M-2,0L0,-2L2,0L0,2Z"


def test_a_hollow_sign_hides_what_is_under_it():
    assert hollow(RELEASED) == {"fill": PAGE, "stroke": RELEASED, "stroke_width": 1.2}


@given(st.sampled_from(sorted(SIGNS)), st.floats(20, 100))
def test_the_outline_of_a_sign_moves_with_its_place_alone(name, area):
    here, there = (sign(place, name, area).attributes for place in ((0, 0), (7, 8)))

    assert here["d"] == there["d"]
    assert there["transform"] == "translate(7,8)"


@pytest.mark.parametrize(("baseline", "foot"), [("top", 28), ("middle", 23), ("bottom", 18)])
def test_words_hang_from_or_stand_on_their_place(baseline, foot):
    drawn = text((10, 20), "word", 10, RELEASED, "center", baseline)

    assert (drawn.attributes["y"], drawn.words) == (f"{foot}", "word")
    assert drawn.attributes["text-anchor"] == "middle"
