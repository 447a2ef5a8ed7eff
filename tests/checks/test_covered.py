"""A row after the end of the coverage shows that the end was not moved."""

END = "2026-10-10"


def test_a_date_up_to_the_end_passes(messages):
    rows = [{"id": "a", "date": date} for date in ("2026-10-10", "2026-10", "2026", "", "soon")]

    assert messages("covered", rows, field="date", covered_to=END) == []


def test_a_later_date_is_reported(messages):
    assert messages(
        "covered", [{"id": "a", "date": "2026-10-11"}], field="date", covered_to=END
    ) == [
        "2: date: 2026-10-11 is after the end of the coverage of this table (2026-10-10). Check the"
        " date. If it is right, move the end of the coverage in datapackage.yaml."
    ]


def test_the_earliest_of_several_dates_counts(messages):
    columns = ["decided", "in_force"]
    rows = [
        {"id": "a", "decided": "2026-10-01", "in_force": "2026-11-01"},
        {"id": "b", "decided": "", "in_force": "2026-11-01"},
        {"id": "c", "decided": "", "in_force": ""},
    ]
    found = messages("covered", rows, field=columns, covered_to=END)

    assert [message.split(" is ")[0] for message in found] == ["3: in_force: 2026-11-01"]
