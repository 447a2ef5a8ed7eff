"""What Lighthouse says with its mobile preset of one page of each important kind."""

import pytest

PAGES = ("index.html", "datasets/precedents.html", "records/claims/seed-18.html")
"""Of datasets, the shortest: Lighthouse asks about each link and all that it is within."""


@pytest.mark.parametrize("name", PAGES)
def test_practices_and_findability_are_perfect(site_url, lighthouse, name):
    scores = {
        category: found["score"]
        for category, found in lighthouse(f"{site_url}/{name}")["categories"].items()
    }

    assert scores == {"best-practices": 1, "seo": 1}
