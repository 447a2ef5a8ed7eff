from dataclasses import replace

import pytest

from scripts.charts import marks as kit
from scripts.charts.marks import Mark
from scripts.charts.shapes import Link, Shape
from scripts.charts.surface import Surface

ACROSS = Surface(size=(100, 100), margins=(0, 0, 0, 0), span=(0, 10), depth=(0, 10))
DOWN = replace(ACROSS, across=False)
MARK = Mark(first=5, last=5, base=0, depth=4)


def places(shape):
    return [tuple(map(float, part.split(","))) for part in shape.attributes["d"][1:].split("L")]


@pytest.mark.parametrize(
    ("date", "first", "last", "exact"),
    [("2024-01-01", 2024, 2024, True), ("2023", 2023, 2023.99726, False)],
)
def test_a_date_is_as_long_as_it_is_uncertain(date, first, last, exact):
    mark = Mark.on(date, 7)

    assert (mark.first, mark.last, mark.exact) == (first, last, exact)
    assert mark.time == (first + last) / 2
    assert mark.base == mark.depth == 7


def test_a_stem_is_as_long_as_its_figure():
    stem, head = kit.stem(ACROSS, MARK)

    assert [stem.attributes[end] for end in ("x1", "y1", "x2", "y2")] == ["50", "100", "50", "60"]
    assert (head.attributes["cx"], head.attributes["cy"]) == ("50", "60")


def test_a_whisker_goes_from_the_lowest_to_the_highest_figure():
    line, *caps = kit.whisker(ACROSS, replace(MARK, low=3, high=6))

    assert (line.attributes["y1"], line.attributes["y2"]) == ("70", "40")
    assert [cap.attributes["y1"] for cap in caps] == ["70", "40"]


def test_a_figure_without_a_range_has_no_whisker():
    assert [*kit.whisker(ACROSS, replace(MARK, low=4, high=4))] == []


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        (ACROSS, [(10, 90), (30, 90), (30, 60), (60, 60), (60, 20)]),
        (DOWN, [(10, 10), (10, 30), (40, 30), (40, 60), (80, 60)]),
    ],
)
def test_a_sum_stays_until_the_next_mark(surface, expected):
    sums = [Mark(first=time, last=time, depth=depth) for time, depth in ((1, 1), (3, 4), (6, 8))]

    assert places(kit.steps(surface, sums, 2, "")) == expected


def test_a_band_goes_along_the_highest_sums_and_back_along_the_lowest():
    sums = [
        Mark(first=time, last=time, depth=low, low=low, high=high)
        for time, low, high in ((0, 1, 2), (5, 3, 6))
    ]
    shape = kit.band(ACROSS, sums)

    assert shape.attributes["d"] == "M0,80L50,80L50,40L50,70L50,90L0,90Z"


def test_a_finger_hits_a_mark_with_room_around_it():
    mark = replace(MARK, words='A "name" & <more>', address="records/x.html#y")
    area = {"x": "46", "y": "55", "width": "8", "height": "50", "opacity": "0"}

    assert kit.link(ACROSS, mark) == Link(Shape("rect", area), mark.address, mark.words)
