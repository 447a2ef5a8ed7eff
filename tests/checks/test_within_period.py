import pytest


def check(messages, cell, **options):
    return messages("within-period", [{"id": "a", "date": cell}], field="date", **options)


@pytest.mark.parametrize("cell", ["2020-08-09", "2020-08", "2020", "2026", "", "2020-02-30"])
def test_a_date_that_can_be_since_the_day_passes(messages, cell):
    assert check(messages, cell, since="2020-08-09") == []


@pytest.mark.parametrize("cell", ["2020-08-08", "2020-07", "2019"])
def test_a_date_before_the_day_fails(messages, cell):
    assert check(messages, cell, since="2020-08-09") == [
        f"2: date: {cell} is before 2020-08-09, where this table begins. Check the date, or move"
        " the row to the table for earlier dates."
    ]


@pytest.mark.parametrize("cell", ["2020-08-08", "2020-08", "2020", "1999", ""])
def test_a_date_that_can_be_before_the_day_passes(messages, cell):
    assert check(messages, cell, before="2020-08-09") == []


@pytest.mark.parametrize("cell", ["2020-08-09", "2020-09", "2021"])
def test_a_date_from_the_day_on_fails(messages, cell):
    assert check(messages, cell, before="2020-08-09") == [
        f"2: date: {cell} is not before 2020-08-09, where this table ends. Check the date, or move"
        " the row to the table for later dates."
    ]
