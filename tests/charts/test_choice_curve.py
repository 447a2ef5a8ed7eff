"""A specification curve on a small table."""

from dataclasses import replace

import pytest

from scripts.charts.choice_curve import MARKS, Curve, curve_picture
from scripts.charts.palette import RELEASED, SOFT
from scripts.export.published import PublishedTable
from scripts.load.schemas import load_schema

ROWS = [
    {"content": "listings", "days_together": "0", "packages": "8"},
    {"content": "listings", "days_together": "30", "packages": "9"},
    {"content": "anything", "days_together": "7", "packages": "12"},
]


WORDS = {"across": "Sorted", "stands": "Stands out", "other": "Does not"}


@pytest.fixture(scope="module")
def drawn():
    schema = replace(load_schema("package_curve"), chart=WORDS)
    table = PublishedTable("d", schema, {}, tuple(ROWS))
    choices = ("content", "days_together")
    curve = Curve(table, ROWS, "packages", choices, (0, 10, 20), most)
    return curve_picture(curve, ("packages",), [])


def most(row):
    return row["packages"] == "12"


def shapes(drawing, tag):
    return [shape for shape in drawing.shapes if shape.tag == tag]


def dots_of(drawing):
    """Without those of the legend, which come first."""
    return shapes(drawing, "circle")[2:]


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_the_legend_says_what_the_colours_mean(form, drawn):
    words, signs = (shapes(getattr(drawn, form), tag)[:2] for tag in ("text", "circle"))

    assert [word.words for word in words] == ["Does not", "Stands out"]
    assert [sign.attributes["fill"] for sign in signs] == [SOFT, RELEASED]


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_each_row_has_a_dot_and_a_mark_for_each_choice_under_it(form, drawn):
    dots, marks = dots_of(getattr(drawn, form)), shapes(getattr(drawn, form), "rect")
    places = sorted(float(dot.attributes["cx"]) for dot in dots)
    middles = [float(mark.attributes["x"]) + float(mark.attributes["width"]) / 2 for mark in marks]

    assert len(places) == 3
    assert sorted(middles) == pytest.approx([x for x in places for _ in range(2)], abs=0.2)


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_a_higher_result_lies_higher_and_further_right(form, drawn):
    dots = sorted(dots_of(getattr(drawn, form)), key=lambda dot: float(dot.attributes["cx"]))
    heights = [float(dot.attributes["cy"]) for dot in dots]

    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_what_stands_out_is_coloured_in_the_curve_and_under_it(form, drawn):
    drawing = getattr(drawn, form)
    signs = [*dots_of(drawing), *shapes(drawing, "rect")]
    fills = [sign.attributes["fill"] for sign in signs]

    assert fills.count(RELEASED) == 3
    assert fills.count(SOFT) == 6


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_choices_stand_in_the_order_of_their_labels_and_numbers_by_size(form, drawn):
    words = [shape.words for shape in shapes(getattr(drawn, form), "text")]
    lines = words[words.index("What the act adds") :]

    assert lines == [
        *("What the act adds", "Listings", "Any tightening"),
        *("Acts taken as one", "0 days", "7 days", "30 days"),
    ]


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_a_mark_stands_for_several_of_many_rows_and_is_the_darker_the_more_make_the_choice(form):
    schema = replace(load_schema("package_curve"), chart=WORDS)
    rows = (ROWS[0], ROWS[1], ROWS[2], ROWS[0]) * MARKS
    table = PublishedTable("d", schema, {}, rows)
    curve = Curve(table, rows, "packages", ("content",), (0, 10, 20), most)
    marks = [
        mark.attributes for mark in shapes(getattr(curve_picture(curve, (), []), form), "rect")
    ]

    assert len(marks) == 2 * MARKS
    assert {(mark["fill"], mark["opacity"]) for mark in marks} == {(SOFT, "0.8"), (RELEASED, "0.2")}
    assert {float(mark["width"]) > 2 for mark in marks} == {True}
