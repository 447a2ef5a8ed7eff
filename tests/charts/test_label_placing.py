from hypothesis import given
from hypothesis import strategies as st

from scripts.charts.label_placing import Box, Label, around, place_labels
from scripts.charts.marks import Mark
from scripts.charts.surface import Surface

FRAME = {"size": (300, 300), "margins": (10, 10, 10, 10), "span": (0, 300), "depth": (0, 300)}
ACROSS, DOWN = Surface(**FRAME), Surface(across=False, **FRAME)
WANTED = st.lists(
    st.builds(
        Label,
        st.sampled_from(["7", "30", "at least 18"]),
        st.floats(0, 300),
        st.floats(0, 80),
    ),
    max_size=12,
)


@given(WANTED, st.booleans())
def test_no_label_lies_on_another_or_on_a_mark(wanted, across):
    surface = ACROSS if across else DOWN
    marks = [
        around(surface, Mark(first=label.time, last=label.time, depth=label.depth))
        for label in wanted
    ]
    boxes = [label.box(surface) for label in place_labels(surface, wanted, marks)]

    for number, box in enumerate(boxes):
        assert not any(box.meets(other) for other in marks + boxes[:number])


def test_the_first_wanted_is_placed_and_the_second_moves_aside():
    first, second = Label("30", 100, 50), Label("37", 113, 50)

    assert place_labels(ACROSS, [first, second], []) == [first, Label("37", 113, 50, "left", -4)]


def test_a_label_that_finds_no_room_is_left_out():
    everything = Box(0, 0, 320, 320)

    assert place_labels(ACROSS, [Label("30", 100, 50)], [everything]) == []


def test_boxes_that_only_touch_do_not_meet():
    assert not Box(0, 0, 10, 10).meets(Box(10, 0, 20, 10))
    assert Box(0, 0, 10, 10).meets(Box(9, 9, 20, 20))
