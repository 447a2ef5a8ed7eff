from dataclasses import replace

from scripts.charts.legend import Entry, legend, with_room_above
from scripts.charts.palette import RELEASED
from scripts.charts.surface import Surface

SURFACE = Surface(size=(300, 300), margins=(10, 10, 10, 10))
ENTRIES = (Entry("A line", RELEASED, dash="5,3"), Entry("A sign", RELEASED, "diamond"))


def test_a_legend_above_pushes_the_surface_down():
    assert with_room_above(SURFACE, ENTRIES).margins == (28, 10, 10, 10)


def test_a_legend_names_each_entry_beside_its_sign():
    shapes = [*legend(SURFACE, ENTRIES)]

    assert [shape.tag for shape in shapes] == ["line", "text", "path", "text"]
    assert [shape.words for shape in shapes if shape.words] == ["A line", "A sign"]
    assert shapes[0].attributes["stroke-dasharray"] == "5,3"
    assert len({shape.attributes["y"] for shape in shapes if shape.words}) == 1


def test_an_entry_without_room_beside_the_others_begins_a_line():
    narrow = replace(SURFACE, size=(100, 300))
    feet = [float(shape.attributes["y"]) for shape in legend(narrow, ENTRIES) if shape.words]

    assert feet[1] - feet[0] == 18
    assert with_room_above(narrow, ENTRIES).margins == (46, 10, 10, 10)
