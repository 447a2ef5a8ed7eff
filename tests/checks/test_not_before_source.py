import pytest

TABLES = {
    "sources": [
        {"source_id": "day", "published_date": "2024-09-04"},
        {"source_id": "month", "published_date": "2024-09"},
        {"source_id": "undated", "published_date": ""},
        {"source_id": "misdated", "published_date": "2024-02-30"},
    ]
}


def check(messages, date, source):
    rows = [{"id": "a", "as_of": date, "source_id": source}]
    return messages("not-before-source", rows, tables=TABLES, field="as_of", source="source_id")


@pytest.mark.parametrize(
    ("date", "source"),
    [
        ("2024-09-04", "day"),
        ("2024-09", "day"),
        ("2024", "day"),
        ("2024-09-30", "month"),
        ("2026-01-01", "undated"),
        ("2026-01-01", "misdated"),
        ("2026-01-01", "unlisted"),
        ("", "day"),
    ],
)
def test_a_count_not_later_than_its_source_passes(messages, date, source):
    assert check(messages, date, source) == []


@pytest.mark.parametrize(
    ("date", "source", "published"),
    [
        ("2024-09-05", "day", "2024-09-04"),
        ("2024-10", "day", "2024-09-04"),
        ("2024-10-01", "month", "2024-09-30"),
    ],
)
def test_a_count_later_than_its_source_fails(messages, date, source, published):
    assert check(messages, date, source) == [
        f"2: as_of: {date} is after its source {source} was published ({published}). Check the date"
        " here, the source, and the source's own date."
    ]
