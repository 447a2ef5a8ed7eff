import pytest

TABLES = {
    "sources": [
        {"source_id": "eve", "published_date": "2024-09-03"},
        {"source_id": "day", "published_date": "2024-09-04"},
        {"source_id": "next", "published_date": "2024-09-05"},
        {"source_id": "month", "published_date": "2024-09"},
        {"source_id": "undated", "published_date": ""},
    ]
}


def check(messages, sources, earlier, date="2024-09-04", field="date", announced=""):
    rows = [
        {"id": "a", "date": date, "announced": announced, "sources": sources, "earlier": earlier}
    ]
    return messages(
        "earlier-sources", rows, tables=TABLES, field=field, sources="sources", earlier="earlier"
    )


@pytest.mark.parametrize(
    ("sources", "earlier"),
    [
        ("day;next;month;undated", ""),
        ("eve;day", "eve"),
        ("day;month;undated", "day;month;undated"),
        ("", ""),
    ],
)
def test_a_source_before_the_event_is_named_and_one_that_can_be_may_be(messages, sources, earlier):
    assert check(messages, sources, earlier) == []


def test_a_source_before_the_event_that_is_not_named_fails(messages):
    assert check(messages, "eve;day", "") == [
        "2: earlier: eve (2024-09-03) was published before the event (2024-09-04). Name here what"
        " announces the event or is background; else fix the date."
    ]


def test_a_source_after_the_event_that_is_named_fails(messages):
    assert check(messages, "next", "next") == [
        "2: earlier: next (2024-09-05) was published after the event (2024-09-04). Remove here"
        " what is later, or fix the date."
    ]


def test_only_sources_of_the_row_can_be_named(messages):
    assert check(messages, "day", "eve") == [
        "2: earlier: 'eve' is not in sources. Add it there, or remove it here."
    ]


def test_a_month_begins_on_its_first_day(messages):
    assert check(messages, "eve", "", date="2024-09") == []
    assert check(messages, "eve", "eve", date="2024-09") == []


def test_of_several_dates_the_earliest_counts(messages):
    both = ["date", "announced"]

    assert check(messages, "eve", "", field=both, announced="2024-09-03") == []
    assert check(messages, "eve", "", date="", field=both) == []
    assert check(messages, "eve", "", field=both, announced="2024-09-05") == [
        "2: earlier: eve (2024-09-03) was published before the event (2024-09-04). Name here what"
        " announces the event or is background; else fix the date."
    ]


def test_several_sources_are_reported_in_one_sentence(messages):
    assert check(messages, "eve;day;next", "", date="2024-10") == [
        "2: earlier: eve (2024-09-03), day (2024-09-04), next (2024-09-05) were published before"
        " the event (2024-10-01). Name here what announces the event or is background; else fix"
        " the date."
    ]


def test_an_event_after_the_last_search_has_another_problem(messages):
    assert check(messages, "eve", "", date="2026-12") == []
    assert len(check(messages, "eve", "", date="2026-11-30")) == 1
