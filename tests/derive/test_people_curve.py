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
        ("weak", "2026-09-24", "pardon", "weakly_attested"),
        ("year", "2024", "amnesty", "aggregate"),
    ]
    counts = [
        ("old", "government_of_belarus", "people_released", 13, True),
        ("old", "viasna", CLASSIFIED, 10, False),
        ("new", "government_of_belarus", "people_released", 20, True),
        ("new", "government_of_belarus", "people_convicted_of_extremist_crimes", 15, False),
        ("new", "viasna", CLASSIFIED, 18, False),
        ("new", "media_report", CLASSIFIED, 22, False),
        ("swap", "media_report", "people_released", 5, True),
        ("outside", "us_government", "people_released", 1, False),
        ("weak", "media_report", "people_released", 40, False),
        ("year", "government_of_belarus", "people_released", 200, False),
    ]
    frames = {
        "releases": pd.DataFrame(
            releases, columns=["release_id", "date", "mechanism", "not_added_reason"]
        ).assign(adds_to_totals=lambda rows: rows["not_added_reason"].eq("")),
        "release_counts": pd.DataFrame(
            counts, columns=["release_id", "counter", "category", "value", "headline"]
        ).assign(scope="whole_release"),
    }
    return people_curve(frames).set_index("spec_id")["people"]


@pytest.mark.parametrize(
    ("combination", "people"),
    [
        ("2024-headline-totals-with", 25),
        ("2020-headline-totals-with", 38),
        ("2024-headline-totals-without", 20),
        ("2024-lowest-totals-with", 20),
        ("2024-highest-totals-with", 27),
        ("2024-government-totals-with", 20),
        ("2024-classified-totals-with", 22),
        ("2024-viasna-totals-with", 18),
        ("2024-without-other-crimes-totals-with", 20),
        ("2024-headline-also-unclassified-with", 26),
        ("2024-headline-also-weakly-attested-with", 65),
        ("2024-headline-also-both-with", 66),
        ("2024-government-also-unclassified-with", 20),
    ],
)
def test_each_choice_adds_what_it_names(sums, combination, people):
    assert sums[combination] == people


def test_every_combination_of_choices_is_there_once(sums):
    assert len(sums) == len(set(sums.index)) == 2 * 7 * 4 * 2
