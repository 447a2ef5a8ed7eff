import pandas as pd
import pytest

from scripts.derive.packages_by_definition import DEFINITIONS, packages_by_definition

COLUMNS = ["action_id", "body", "legal_framework", "direction", "content", "act_date"]
LISTING = ("listing", "EU", "belarus_measures", "expand", "listings", "2020-10-02")


def ordinals(actions, numbers=(), definition="listing-rounds"):
    """The actions of each package, in the order of their numbers, which begin with 1."""
    numbers = [
        ("n", "listing", "after_invasion", False),
        ("m", "later", "after_invasion", False),
        *numbers,
    ]
    result = packages_by_definition(
        {
            "sanctions_actions": pd.DataFrame(
                [*actions, ("later", "EU", "belarus_measures", "renew", "renewal", "2024-01-01")],
                columns=COLUMNS,
            ),
            "package_numbers": pd.DataFrame(
                numbers, columns=["number_id", "action_id", "numbering", "implied"]
            ),
        }
    )
    packages = result[result["definition_id"].eq(definition)]
    assert [*packages["ordinal"]] == [*range(1, len(packages) + 1)]
    return [*packages["action_ids"]]


def test_two_acts_of_one_day_are_one_package():
    same_day = ("second", *LISTING[1:])

    assert ordinals([LISTING, same_day]) == ["listing;second"]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("body", "US"),
        ("legal_framework", "russia_measures"),
        ("direction", "renew"),
        ("content", "criteria"),
        ("act_date", "2020-09-30"),
    ],
)
def test_an_action_that_misses_one_condition_is_no_listing_round(column, value):
    action = [*LISTING]
    action[COLUMNS.index(column)] = value

    assert ordinals([action]) == []


def test_sectoral_measures_are_new_measures_but_no_listing_round():
    sectoral = ("sectoral", "EU", "belarus_measures", "expand", "criteria;sectoral", "2021-06-24")

    assert ordinals([LISTING, sectoral]) == ["listing"]
    assert ordinals([LISTING, sectoral], definition="new-measures") == ["listing", "sectoral"]


def test_one_variant_of_the_article_counts_the_first_two_steps_after_the_invasion_together():
    assert ordinals([LISTING], definition="article-count-b") == ["listing;later"]


def test_each_definition_of_the_data_is_computed_and_each_computation_is_defined(root):
    defined = pd.read_csv(root / "datasets/sanctions_packages/data/package_definitions.csv")

    assert set(defined["definition_id"]) == set(DEFINITIONS)
