import pandas as pd
import pytest

from scripts.derive.release_totals_by_definition import release_totals_by_definition

RELEASES = ["release_id", "date", "adds_to_totals", "not_added_reason"]
COUNTS = ["release_id", "counter", "category", "value", "qualifier", "scope", "headline"]
RELEASED = "people_released"
EXTREMIST = "people_convicted_of_extremist_crimes"


def totals(releases, counts):
    """Rows of a release: id, date, why it adds to no total. Of a count: release, counter, category,
    value, and whether it is the headline."""
    stated = [
        (release, counter, category, value, qualifier, "whole_release", headline)
        for release, counter, category, value, qualifier, headline in counts
    ]
    frames = {
        "releases": pd.DataFrame(
            [(one, date, not reason, reason) for one, date, reason in releases], columns=RELEASES
        ),
        "release_counts": pd.DataFrame(stated, columns=COUNTS),
    }
    return release_totals_by_definition(frames).set_index("total_definition")


DECREE = ("decree", "government_of_belarus", RELEASED, 15, "exact", True)
OTHERS = ("decree", "government_of_belarus", EXTREMIST, 8, "exact", False)
NGO = ("july", "viasna", "people_classified_as_political_prisoners", 18, "at_least", True)
LATE = ("late", "media_report", RELEASED, 28, "exact", False)
FOREIGN = ("foreign", "us_government", RELEASED, 1, "exact", False)
ADDED = [("july", "2024-07-03", ""), ("decree", "2025-01-24", "")]
OUTSIDE = [("foreign", "2025-01-26", "not_classified"), ("late", "2026-07", "weakly_attested")]


@pytest.mark.parametrize(
    ("definition", "people", "releases", "until"),
    [
        ("headline", 33, 2, "2025-01-24"),
        ("without-other-crimes", 26, 2, "2025-01-24"),
        ("government", 15, 1, "2025-01-24"),
        ("with-cases-outside", 34, 3, "2025-01-26"),
        ("with-weakly-attested", 61, 3, "2026-07"),
    ],
)
def test_each_definition_says_who_is_in_the_sum(definition, people, releases, until):
    rows = totals(ADDED + OUTSIDE, [DECREE, OTHERS, NGO, LATE, FOREIGN])

    shown = rows.loc[definition, ["people", "releases", "as_of_date"]]

    assert list(shown) == [people, releases, until]


def test_releases_before_july_2024_are_in_no_sum():
    rows = totals([("before", "2024-06-30", ""), *ADDED], [("before", *NGO[1:]), DECREE, NGO])

    assert rows.loc["headline", "releases"] == 2


def test_a_sum_of_which_somebody_states_less_is_no_lower_bound():
    rows = totals(ADDED, [DECREE, OTHERS, NGO])

    assert list(rows.loc["headline", ["people", "qualifier", "lowest"]]) == [33, "about", 26]


def test_a_sum_with_a_lower_bound_in_it_is_one_where_nobody_states_less():
    rows = totals(ADDED, [DECREE, NGO])

    assert list(rows.loc["headline", ["people", "qualifier"]]) == [33, "at_least"]


def test_a_sum_of_exact_figures_is_exact():
    assert totals(ADDED[1:], [DECREE]).loc["headline", "qualifier"] == "exact"
