import pytest
from lxml import etree

from scripts.charts.marks import Mark
from scripts.charts.surface import Surface
from scripts.charts.timeline_labels import event_name, release_figures
from tests.charts.conftest import FORMS

EARLY = (("a", "ngo"), ("b", "government"), ("c", "government"))


def test_every_release_and_action_of_the_table_is_a_mark_that_can_be_followed(stored, data):
    marks = etree.fromstring(stored["timeline"]["links"]).findall("a")
    rows = [row for row in data.tables["timeline"].rows if not row["event_id"]]

    assert len(marks) == len(rows)


@pytest.mark.parametrize("form", FORMS)
def test_a_few_events_are_named_and_no_more_than_six(form, drawings, data):
    table = data.tables["context_events"]
    rows = [row for row in data.tables["timeline"].rows if row["event_id"]]
    words = [text.text for text in drawings["timeline", form].iter("{*}text")]

    names = [event_name(data, row["event_id"]) for row in rows]
    assert 1 <= len(names) <= 6
    assert all(names.count(name) == words.count(name) for name in names)
    assert {row["short_title"] for row in table.rows} - {""} <= set(names)


def test_all_rows_of_the_table_stand_under_the_picture(stored, data):
    shown = [row_id for figures in stored["timeline"]["figures"] for row_id in figures["rows"]]

    assert sorted(shown) == sorted(data.tables["timeline"].by_id)


def test_each_range_is_drawn_as_a_thin_line_with_two_ends(drawings, data):
    ranges = [
        row
        for row in data.tables["timeline"].where("sign", "released")
        if row["lowest"] != row["highest"]
    ]
    lines = [
        line
        for line in drawings["timeline", "wide"].iter("{*}line")
        if line.get("stroke") == "var(--text)" and line.get("stroke-dasharray") is None
    ]

    assert ranges
    assert len(lines) == 3 * len(ranges)


def test_the_parts_of_a_sum_stand_in_one_label_for_each_counter():
    early = [{"release_id": name, "counter": counter} for name, counter in EARLY]
    released = [
        Mark(
            row={"release_id": name, "value": f"{value}", "qualifier": "exact"},
            **{"first": time, "last": time, "depth": value},
        )
        for time, (name, value) in enumerate((("a", 18), ("b", 30), ("c", 37), ("d", 9), ("e", 12)))
    ]
    surface = Surface(size=(600, 100), margins=(20, 0, 0, 0), span=(0, 6), depth=(0, 100))

    shown = {label.words for label in release_figures(early, released, [], surface)}
    assert shown == {"18", "30 + 37", "12"}
