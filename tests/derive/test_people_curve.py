import pandas as pd
import pytest

from scripts.derive.people_curve import people_curve

CLASSIFIED = "people_classified_as_political_prisoners"


@pytest.fixture
def sums():
    releases = [
        ("old", "2021-09-16", "pardon", ""),
        ("new", "2024-07-03", "pardon", ""),
        ("swap", "2024-08-01", "exchange", ""),
        ("outside", "2025-01-26", "early_release", "not_classified"),
        ("year", "2024", "amnesty", "aggregate"),
    ]
    headlines = [("old", 13, 10, 13), ("new", 20, 18, 22), ("swap", 5, 5, 5)]
    counts = [
        ("new", "government_of_belarus", "people_released", 20),
        ("new", "viasna", CLASSIFIED, 18),
        ("new", "media_report", CLASSIFIED, 22),
        ("outside", "us_government", "people_released", 1),
        ("year", "government_of_belarus", "people_released", 200),
    ]
    frames = {
        "releases": pd.DataFrame(
            releases, columns=["release_id", "date", "mechanism", "not_added_reason"]
        ).assign(adds_to_totals=[True, True, True, False, False]),
        "release_headlines": pd.DataFrame(
            headlines, columns=["release_id", "value", "lowest", "highest"]
        ),
        "release_counts": pd.DataFrame(
            counts, columns=["release_id", "counter", "category", "value"]
        ).assign(covers="whole_release"),
    }
    return people_curve(frames).set_index("spec_id")["people"]


@pytest.mark.parametrize(
    ("combination", "people"),
    [
        ("2024-headline-totals-with", 25),
        ("2020-headline-totals-with", 38),
        ("2024-headline-totals-without", 20),
        ("2024-lowest-totals-with", 23),
        ("2024-highest-totals-with", 27),
        ("2024-government-totals-with", 20),
        ("2024-classified-totals-with", 22),
        ("2024-viasna-totals-with", 18),
        ("2024-headline-also-unclassified-with", 26),
        ("2024-government-also-unclassified-with", 20),
    ],
)
def test_each_choice_adds_what_it_names(sums, combination, people):
    assert sums[combination] == people


def test_every_combination_of_choices_is_there_once(sums):
    assert len(sums) == len(set(sums.index)) == 2 * 6 * 2 * 2
