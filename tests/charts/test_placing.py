from datetime import date

import altair as alt
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.charts import marks as signs
from scripts.charts.label_placing import Box, placed
from scripts.charts.palette import RELEASED
from scripts.charts.surface import Canvas, years
from scripts.charts.svg import shapes, size

ACROSS = Canvas(
    across=True, span=(2020, 2022), depth=(0, 10), size=(200, 100), margins=(10, 20, 30, 40)
)
DOWN = Canvas(
    across=False, span=(2020, 2022), depth=(0, 10), size=(100, 200), margins=(10, 20, 30, 40)
)


def test_a_day_is_a_number_of_years():
    assert years(date(2024, 1, 1)) == 2024
    assert years(date(2024, 7, 2)) == 2024.5


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_days_keep_their_order(one, other):
    assert (years(one) < years(other)) == (one < other)


@pytest.mark.parametrize(("canvas", "place"), [(ACROSS, "140,60"), (DOWN, "90,110")])
def test_time_runs_across_or_down_and_depth_up_or_to_the_right(canvas, place):
    mark = pd.DataFrame([{"time": 2021, "depth": 5}])
    drawn = shapes(canvas.draw(signs.points(canvas, mark, "circle", RELEASED)))
    (point,) = [shape for shape in drawn if shape.get("fill") == RELEASED]

    assert point.get("transform") == f"translate({place})"


def test_a_drawing_is_as_large_as_its_surface_and_margins():
    empty = pd.DataFrame([{"time": 2021, "depth": 5, "text": ""}])

    assert size(ACROSS.draw(signs.words(ACROSS, empty))) == (260, 140)


def test_a_link_keeps_its_address_and_its_name():
    marks = pd.DataFrame(
        [
            {
                **{"first": 2021, "last": 2021, "depth": 5, "base": 0},
                **{"words": 'A "name" & <more>', "address": "records/x.html#y"},
            }
        ]
    )
    (link,) = [
        drawn for drawn in shapes(ACROSS.draw(signs.links(ACROSS, marks))) if drawn.tag == "a"
    ]

    assert link.get("href") == "records/x.html#y"
    assert link.get("aria-label") == 'A "name" & <more>'


def test_a_stem_without_a_range_has_no_whisker():
    marks = pd.DataFrame([{"time": 2021, "depth": 5, "base": 0, "low": 5, "high": 5}])
    drawn = shapes(
        ACROSS.draw(alt.layer(signs.stems(ACROSS, marks), signs.whiskers(ACROSS, marks)))
    )
    lines = [line for line in drawn if line.get("stroke") == "#1d2124"]

    assert lines == []
    assert any(shape.get("fill") == RELEASED for shape in drawn)


LABELS = st.lists(
    st.tuples(st.sampled_from(["7", "30", "at least 18"]), st.floats(0, 300), st.floats(0, 80)),
    max_size=12,
)


@given(LABELS, st.booleans())
def test_no_label_lies_on_another_or_on_a_mark(wanted, across):
    marks = [Box((time - 1, time + 1), (0, depth)) for _, time, depth in wanted]
    boxes = [label.box(across) for label in placed(wanted, marks, across)]

    for number, box in enumerate(boxes):
        assert not any(box.meets(other) for other in marks + boxes[:number])
