import pandas as pd
import pytest

from scripts.derive.package_curve import package_curve

COLUMNS = ["action_id", "body", "direction", "act_date", "legal_framework", "content"]


def counted(*acts):
    rows = [
        (f"a{at}", "EU", "impose", date, *(more or ("belarus_measures", "listings")))
        for at, (date, *more) in enumerate(acts)
    ]
    table = package_curve({"sanctions_actions": pd.DataFrame(rows, columns=COLUMNS)})
    return table.set_index("spec_id")["packages"]


@pytest.mark.parametrize(
    ("dates", "packages"),
    [
        (["2021-01-01", "2021-01-01"], {"00": 1, "07": 1, "30": 1}),
        (["2021-01-01", "2021-01-08"], {"00": 2, "07": 1, "30": 1}),
        (["2021-01-01", "2021-01-09"], {"00": 2, "07": 2, "30": 1}),
        (["2021-01-01", "2021-01-31"], {"00": 2, "07": 2, "30": 1}),
        (["2021-01-01", "2021-02-01"], {"00": 2, "07": 2, "30": 2}),
        # Each is within 30 days of the one before.
        (["2021-01-01", "2021-01-31", "2021-03-02"], {"00": 3, "07": 3, "30": 1}),
        ([], {"00": 0, "07": 0, "30": 0}),
    ],
)
def test_acts_are_one_package_up_to_so_many_days_after_the_one_before(dates, packages):
    found = counted(*((date,) for date in dates))

    assert {apart: found[f"all-listings-belarus-{apart}"] for apart in packages} == packages


def test_what_an_act_adds_and_under_which_measures_decides_whether_it_counts():
    found = counted(
        ("2021-01-01", "belarus_measures", "listings"),
        ("2021-02-02", "belarus_measures", "criteria;sectoral"),
        ("2021-03-03", "belarus_measures", "criteria"),
        ("2021-04-04", "russia_measures", "listings"),
    )

    assert found[
        found.index.str.startswith("all-") & found.index.str.endswith("-00")
    ].to_dict() == {
        "all-listings-belarus-00": 1,
        "all-listings-or-sectoral-belarus-00": 2,
        "all-anything-belarus-00": 3,
        "all-listings-all-00": 2,
        "all-listings-or-sectoral-all-00": 3,
        "all-anything-all-00": 4,
    }


def test_acts_after_september_2024_do_not_count_by_the_article():
    found = counted(("2024-09-30",), ("2024-10-01",), ("2020-09-30",))

    assert (found["article-listings-belarus-00"], found["all-listings-belarus-00"]) == (1, 2)
