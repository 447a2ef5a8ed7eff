import pandas as pd

from scripts.derive.all_releases import all_releases

ALIKE = {"title": "A name", "date_kind": "reported", "mechanism": "pardon", "source_ids": "s"}
SHOWN = ["any_release_id", "source_table", "release_id", "precedent_release_id"]
FIGURES = ["people", "qualifier", "lowest", "highest"]


def table():
    earlier = {"precedent_release_id": "old", "date": "2008-08", "people_released": 2}
    return all_releases(
        {
            "releases": pd.DataFrame(
                [
                    {"release_id": "uncounted", "date": "2024-09-04", **ALIKE},
                    {"release_id": "new", "date": "2024-07-03", **ALIKE},
                ]
            ),
            "release_headlines": pd.DataFrame(
                [
                    {"release_id": "new", "value": 18, "qualifier": "at_least"}
                    | {"lowest": 10, "highest": 19}
                ]
            ),
            "precedent_releases": pd.DataFrame([{**earlier, "qualifier": "exact", **ALIKE}]),
        }
    )


def test_every_release_stands_once_by_date_and_names_its_table_and_row():
    assert table()[SHOWN].to_numpy().tolist() == [
        ["old", "precedent_releases", "", "old"],
        ["new", "releases", "new", ""],
        ["uncounted", "releases", "uncounted", ""],
    ]


def test_an_earlier_release_has_one_figure_and_one_without_a_headline_has_none():
    assert table()[FIGURES].astype(object).fillna("none").to_numpy().tolist() == [
        [2, "exact", 2, 2],
        [18, "at_least", 10, 19],
        ["none", "", "none", "none"],
    ]
