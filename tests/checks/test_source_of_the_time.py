import pytest

TABLES = {
    "releases": [{"release_id": "pardon", "date": "2024-09-16"}],
    "sources": [
        {"source_id": "same-day", "published_date": "2024-09-16"},
        {"source_id": "a-month-later", "published_date": "2024-10-17"},
        {"source_id": "later", "published_date": "2024-10-18"},
        {"source_id": "undated", "published_date": ""},
    ],
}


def row(count_id, source, headline="FALSE", value="37"):
    return {
        **{"count_id": count_id, "release_id": "pardon", "counter": "viasna", "category": "all"},
        **{"scope": "whole", "value": value, "headline": headline, "source_id": source},
    }


def check(messages, *rows):
    return messages("source-of-the-time", rows, tables=TABLES, when="headline")


@pytest.mark.parametrize("other", ["same-day", "undated", "a-month-later"])
def test_a_text_that_looks_back_gives_way_to_one_of_the_time(messages, other):
    assert check(messages, row("a", "later", "TRUE"), row("b", other)) == [
        "2: source_id: later was published more than 31 days after the release, and"
        f" {other} gives the same figure. Mark that row instead."
    ]


def test_a_text_of_a_month_later_may_stand(messages):
    assert check(messages, row("a", "a-month-later", "TRUE"), row("b", "same-day")) == []


def test_a_text_that_looks_back_stands_where_no_other_gives_the_figure(messages):
    assert check(messages, row("a", "later", "TRUE"), row("b", "same-day", value="36")) == []
