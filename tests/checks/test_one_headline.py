import pytest

TABLES = {
    "releases": [
        {"release_id": "pardon", "adds_to_totals": "TRUE"},
        {"release_id": "yearly", "adds_to_totals": "FALSE"},
    ]
}
COUNTERS = {
    "rc-1": ("government_of_belarus", "people_released"),
    "rc-2": ("viasna", "people_classified_as_political_prisoners"),
    "rc-3": ("us_government", "people_released"),
    "rc-4": ("media_report", "people_released"),
    "rc-5": ("ngo", "people_released"),
}


def row(count_id, headline="FALSE", reason="", **others):
    counter, category = COUNTERS[count_id[:4]]
    return {
        "count_id": count_id,
        "release_id": "pardon",
        "counter": counter,
        "category": category,
        "value": "30",
        "qualifier": "exact",
        "scope": "whole_release",
        "headline": headline,
        "headline_reason": reason,
        **others,
    }


def check(messages, *rows):
    return messages("one-headline", rows, tables=TABLES)


@pytest.mark.parametrize("chosen", ["rc-1", "rc-2", "rc-3", "rc-4"])
def test_the_figure_on_the_first_step_that_exists_is_the_headline_without_a_reason(
    messages, chosen
):
    rows = [
        row(count_id, str(count_id == chosen).lower())
        for count_id in COUNTERS
        if count_id >= chosen
    ]

    assert check(messages, *rows) == []


def test_another_government_is_on_the_step_of_the_us(messages):
    assert check(messages, row("rc-3", "TRUE", counter="other_government")) == []


def test_of_rows_that_state_the_same_figure_any_is_the_headline(messages):
    assert check(messages, row("rc-1"), row("rc-1b", "TRUE")) == []


def test_a_release_that_adds_needs_a_headline(messages):
    assert check(messages, row("rc-2"), row("rc-1")) == [
        "3: headline: pardon adds to totals, so one of its rows needs TRUE in headline. The rule"
        " chooses rc-1."
    ]
    assert check(messages, row("rc-5")) == [
        "2: headline: pardon adds to totals, so one of its rows needs TRUE in headline. Choose one,"
        " and give the reason."
    ]


def test_a_release_that_adds_needs_a_figure(messages):
    assert check(messages, row("rc-1", release_id="yearly")) == [
        "pardon adds to totals but has no figure here. Add a row for it with TRUE in headline, or"
        " set adds_to_totals to FALSE in releases.csv."
    ]


def test_a_release_that_does_not_add_may_have_a_headline_or_none(messages):
    headline = row("rc-1", "TRUE")

    assert check(messages, headline, row("rc-1b", release_id="yearly")) == []
    assert check(messages, headline, row("rc-1b", "TRUE", release_id="yearly")) == []


def test_a_second_headline_fails(messages):
    assert check(messages, row("rc-1b", "TRUE"), row("rc-1", "TRUE")) == [
        "2: headline: pardon has its headline on rc-1 already. Set one of the two to false."
    ]


@pytest.mark.parametrize(
    "other",
    [
        {"scope": "part_of_release"},
        {"scope": "wider_event"},
        {"category": "women"},
        {"counter": "ngo"},
    ],
)
def test_figures_that_the_rule_does_not_name_are_no_step(messages, other):
    assert check(messages, row("rc-1", **other), row("rc-2", "TRUE")) == []


def test_a_headline_on_another_step_needs_a_reason(messages):
    assert check(messages, row("rc-1"), row("rc-2", "TRUE", "It names them.")) == []
    assert check(messages, row("rc-1"), row("rc-1b"), row("rc-2", "TRUE")) == [
        "4: headline_reason: the rule chooses rc-1, rc-1b. Say here why rc-2 is chosen."
    ]
    assert check(messages, row("rc-5", "TRUE")) == [
        "2: headline_reason: no figure of pardon is one that the rule names. Say here why rc-5 is"
        " chosen."
    ]


@pytest.mark.parametrize("other", [{"value": "31"}, {"qualifier": "at_least"}])
def test_a_headline_among_figures_that_differ_needs_a_reason(messages, other):
    assert check(messages, row("rc-1", "TRUE", "The latest."), row("rc-1b", **other)) == []
    assert check(messages, row("rc-1", "TRUE"), row("rc-1b", **other)) == [
        "2: headline_reason: the figures of rc-1, rc-1b differ. Say here why rc-1 is chosen."
    ]


def test_a_reason_that_is_not_needed_fails(messages):
    assert check(messages, row("rc-1", "TRUE", "Because."), row("rc-2")) == [
        "2: headline_reason: the rule itself chooses rc-1, so no reason is needed. Empty this cell."
    ]
    assert check(messages, row("rc-1", "TRUE"), row("rc-2", reason="Because.")) == [
        "3: headline_reason: only the headline has a reason. Empty this cell, or move it to the"
        " headline."
    ]


@pytest.mark.parametrize("other", [{"scope": "wider_event"}, {"category": "women"}])
def test_a_figure_of_something_else_is_no_headline_even_with_a_reason(messages, other):
    assert check(messages, row("rc-1", "TRUE", "Because.", **other)) == [
        "2: headline: this is not a figure of the people released in this release, so it can't be"
        " the headline. Set it to FALSE, or fix category and scope."
    ]


def test_a_figure_of_part_of_the_release_is_a_headline_with_a_reason(messages):
    assert check(messages, row("rc-1", "TRUE", "All that is known.", scope="part_of_release")) == []


def test_a_release_is_not_judged_while_a_row_of_it_is_malformed(messages):
    rows = (row("rc-1", "TRUE"), row("rc-1b", value="31"), row("rc-1c"))

    assert len(check(messages, *rows)) == 1
    assert check(messages, *rows, row("rc-1d", value="thirty")) == ['type is "integer/default"']
    assert check(messages, *rows, row("rc-1d", value="031")) == []
