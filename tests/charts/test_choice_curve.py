"""A specification curve on a small table."""

import pytest

from scripts.charts.choice_curve import Curve, drawings
from scripts.charts.palette import RELEASED, SOFT
from scripts.export.published import PublishedTable
from scripts.load import load_schema

ROWS = [
    {"content": "listings", "days_together": "0", "packages": "8"},
    {"content": "listings", "days_together": "30", "packages": "9"},
    {"content": "anything", "days_together": "7", "packages": "12"},
]


@pytest.fixture(scope="module")
def drawn():
    table = PublishedTable("d", load_schema("package_curve"), {}, tuple(ROWS))
    choices = ("content", "days_together")
    return drawings(Curve(table, ROWS, "packages", choices, (0, 10, 20), stands=most))


def most(row):
    return row["packages"] == "12"


def shapes(drawing, tag):
    return [shape for shape in drawing.shapes if shape.tag == tag]


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_each_row_has_a_dot_and_a_mark_for_each_choice_under_it(form, drawn):
    dots, marks = (shapes(drawn[form], tag) for tag in ("circle", "rect"))
    places = sorted(float(dot.attributes["cx"]) for dot in dots)
    middles = [float(mark.attributes["x"]) + float(mark.attributes["width"]) / 2 for mark in marks]

    assert len(places) == 3
    assert sorted(middles) == pytest.approx([x for x in places for _ in range(2)], abs=0.2)


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_a_higher_result_lies_higher_and_further_right(form, drawn):
    dots = sorted(shapes(drawn[form], "circle"), key=lambda dot: float(dot.attributes["cx"]))
    heights = [float(dot.attributes["cy"]) for dot in dots]

    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_what_stands_out_is_coloured_in_the_curve_and_under_it(form, drawn):
    drawing = drawn[form]
    signs = [*shapes(drawing, "circle"), *shapes(drawing, "rect")]
    fills = [sign.attributes["fill"] for sign in signs]

    assert fills.count(RELEASED) == 3
    assert fills.count(SOFT) == 6


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_choices_stand_in_the_order_of_their_labels_and_numbers_by_size(form, drawn):
    words = [shape.words for shape in shapes(drawn[form], "text")]
    lines = words[words.index("What the act adds") :]

    assert lines == [
        *("What the act adds", "Listings", "Any tightening"),
        *("Acts taken as one", "0 days", "7 days", "30 days"),
    ]
