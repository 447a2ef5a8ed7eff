import csv

from lxml import etree

from scripts.charts.marks import Mark
from scripts.charts.surface import Surface
from scripts.charts.timeline import timeline
from scripts.charts.timeline_labels import release_figures
from scripts.export.published import Published
from scripts.words import grouped

EARLY = (("a", "ngo"), ("b", "government"), ("c", "government"))


def test_every_release_and_action_of_the_table_is_a_mark_that_can_be_followed(stored, data):
    marks = etree.fromstring(stored["timeline"]["wide"]).findall(".//a")
    rows = [row for row in data.tables["timeline"].rows if row["sign"] != "election"]

    assert len(marks) == len(rows)


def test_all_rows_of_the_table_stand_under_the_picture(stored, data):
    shown = [row_id for figures in stored["timeline"]["figures"] for row_id in figures["rows"]]

    assert sorted(shown) == sorted(data.tables["timeline"].by_id)


def test_the_description_says_how_many_people_with_the_range(stored, data):
    released = data.tables["timeline"].where("sign", "released")
    value, low, high = (
        grouped(sum(int(row[column]) for row in released))
        for column in ("value", "lowest", "highest")
    )

    expected = f"{len(released)} releases with {value} people by headline figures"
    assert f"{expected} ({low} to {high} stated)" in stored["timeline"]["description"]


def test_the_description_follows_the_data(folder, data, tmp_path):
    table = data.tables["timeline"]
    changed = changed_copy(folder, tmp_path, table.address.removeprefix("data/"))
    before, after = timeline(data).description, timeline(Published.read(changed)).description

    assert before != after
    assert f"the largest: {grouped(9999)} on" in after


def changed_copy(folder, tmp_path, address):
    """The published tables, with one release of 9,999 people."""
    for path in folder.glob("*/*"):
        if path.suffix in (".csv", ".json"):
            copy = tmp_path / path.relative_to(folder)
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(path.read_bytes())
    path = tmp_path / address
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    next(row for row in rows if row["sign"] == "released")["value"] = "9999"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return tmp_path


def test_each_range_is_drawn_as_a_thin_line(stored, data):
    ranges = [
        row
        for row in data.tables["timeline"].where("sign", "released")
        if row["lowest"] != row["highest"]
    ]
    lines = [
        line
        for line in etree.fromstring(stored["timeline"]["wide"]).iter("line")
        if line.get("stroke") == "var(--text)" and line.get("stroke-dasharray") is None
    ]

    assert ranges
    assert len(lines) == len(ranges)


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
