import pandas as pd

from scripts.derive.releases_flat import releases_flat

HEADLINE = {"qualifier": "exact", "lowest": 3, "highest": 4, "counter": "viasna", "category": "men"}


def test_a_release_has_its_headline_figure_beside_it_or_an_empty_cell():
    releases = pd.DataFrame(
        [
            {"release_id": "later", "date": "2024-09-04", "adds_to_totals": False},
            {"release_id": "first", "date": "2024-09", "adds_to_totals": True},
        ]
    )
    headlines = pd.DataFrame([{"release_id": "first", "value": 4, **HEADLINE}])

    rows = releases_flat({"releases": releases, "release_headlines": headlines})

    assert rows["release_id"].tolist() == ["first", "later"]
    assert rows["people"].fillna(0).tolist() == [4, 0]
    assert rows["qualifier"].fillna("").tolist() == ["exact", ""]
