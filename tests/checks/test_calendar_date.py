import pytest


def check(messages, cell, looked_up="2026-11"):
    rows = [{"id": "a", "date": cell}]
    return messages("calendar-date", rows, field="date", looked_up=looked_up)


@pytest.mark.parametrize("cell", ["", "2024", "2024-02", "2024-02-29", "2026-11-30", "2026"])
def test_dates_that_exist_pass_up_to_the_last_search(messages, cell):
    assert check(messages, cell) == []


@pytest.mark.parametrize(
    "cell", ["2023-02-29", "2024-13", "2024-00", "2024-9-4", "4 September 2024", "0000", "2024-"]
)
def test_a_date_that_does_not_exist_fails(messages, cell):
    assert check(messages, cell) == [
        f"2: date: {cell!r} is not a date that exists. Write what is known of it, like 2024-09-04,"
        " 2024-09 or 2024."
    ]


@pytest.mark.parametrize(
    ("cell", "looked_up"),
    [
        ("2026-12-01", "2026-11"),
        ("2026-12", "2026-11"),
        ("2027", "2026-11"),
        ("2026-11-23", "2026-11-22"),
    ],
)
def test_a_date_after_the_last_search_fails(messages, cell, looked_up):
    assert check(messages, cell, looked_up) == [
        f"2: date: {cell} is after the sources were last searched ({looked_up}). Check the date; if"
        " the search was later, change lookedUp in datapackage.yaml."
    ]
