import pytest


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2024-08-05", "2024-08-05"),
        ("2024-08-05", "2024-08-06"),
        ("2024-08-31", "2024-08"),
        ("2024-12", "2024"),
        ("", "2024"),
        ("2024", ""),
        ("2024-02-30", "2023"),
    ],
)
def test_dates_that_can_be_in_order_pass(messages, first, last):
    rows = [{"id": "a", "act": first, "published": last}]

    assert messages("in-order", rows, earlier="act", later="published") == []


@pytest.mark.parametrize(
    ("first", "last"), [("2024-08-05", "2024-08-04"), ("2024-08", "2024-07-31"), ("2025", "2024")]
)
def test_dates_that_cannot_be_in_order_fail(messages, first, last):
    rows = [{"id": "a", "act": first, "published": last}]

    assert messages("in-order", rows, earlier="act", later="published") == [
        f"2: published: {last} is before act ({first}). Swap the two if they were exchanged, or"
        " fix the wrong one."
    ]
