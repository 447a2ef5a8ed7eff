"""What Lighthouse says with its mobile preset of one page of each important kind."""

import pytest

PAGES = (
    "index.html",
    "answers.html",
    "datasets/releases.html",
    "records/releases/2024-09-16-pardon.html",
    "records/claims/seed-18.html",
)


@pytest.mark.parametrize("name", PAGES)
def test_access_practices_and_findability_are_perfect(site_url, lighthouse, name):
    scores = {
        category: found["score"]
        for category, found in lighthouse(f"{site_url}/{name}")["categories"].items()
    }

    assert scores == {"accessibility": 1, "best-practices": 1, "seo": 1}
