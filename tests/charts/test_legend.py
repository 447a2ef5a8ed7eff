from scripts.charts.legend import Entry, below, legend, legend_above
from scripts.charts.palette import PAGE, RELEASED
from scripts.charts.surface import Surface

SURFACE = Surface(size=(300, 300), margins=(10, 10, 10, 10))
ENTRIES = (Entry("A line", RELEASED, dash="5,3"), Entry("A sign", RELEASED, "square"))


def test_a_legend_above_pushes_the_surface_down():
    assert below(SURFACE, ENTRIES).margins == (46, 10, 10, 10)


def test_a_legend_has_a_line_for_each_entry():
    shapes = [*legend_above(SURFACE, ENTRIES)]

    assert [shape.tag for shape in shapes] == ["line", "text", "path", "text"]
    assert [shape.words for shape in shapes if shape.words] == ["A line", "A sign"]
    assert shapes[0].attributes["stroke-dasharray"] == "5,3"
    feet = [float(shape.attributes["y"]) for shape in shapes if shape.words]
    assert feet[1] - feet[0] == 18


def test_a_legend_among_the_marks_stands_on_plain_ground():
    ground, *rest = legend(SURFACE, ENTRIES, 20, 20)
    left, top = (float(ground.attributes[name]) for name in ("x", "y"))
    right, foot = left + float(ground.attributes["width"]), top + float(ground.attributes["height"])

    assert ground.attributes["fill"] == PAGE
    words = [shape.attributes for shape in rest if shape.words]
    assert all(left < float(word["x"]) < right for word in words)
    assert all(top < float(word["y"]) < foot for word in words)
