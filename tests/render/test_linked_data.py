"""What search engines, portals and fact-checkers read."""

import hashlib
from urllib.parse import urljoin

import pytest

from scripts.render.linked_data import linked_data, write_linked_data
from scripts.render.pages import Site, current_data

PLACED = Site("Sanctions and releases", "https://example.org/a")
NAMED = Site("Sanctions and releases")
CLAIM = {
    "claim_id": "seed-01",
    "claim": "Nobody was released",
    "claimed_by": "One Author; Another",
    "origin": "stated",
    "published_in": "A journal, page 5",
    "made_date": "2024-09",
    "testable_note": "No table says it",
}
RESULT = {
    "result_id": "seed-01-all",
    "claim_id": "seed-01",
    "as_of": "all",
    "verdict": "does_not_hold",
    "value": "18 people",
    "sentence": "18 people were released.",
}
REVIEW = {"review_id": "seed-01-all", "reviewed_date": "2026-11-26"}


@pytest.fixture
def described(site):
    """`described(PLACED, claims=[…])` is each file by its address."""

    def make(settings=NAMED, **tables):
        site(**tables)
        return dict(linked_data(current_data(), settings))

    return make


def test_a_verdict_is_a_review_with_our_word_and_without_a_score(described):
    files = described(PLACED, claims=[CLAIM], claim_results=[RESULT], claim_reviews=[REVIEW])

    assert files["data/claims/reviews/seed-01.jsonld"] == {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://example.org/a/records/claims/seed-01.html",
        "claimReviewed": "Nobody was released",
        "reviewRating": {"@type": "Rating", "alternateName": "does not hold"},
        "reviewBody": "18 people were released.",
        "datePublished": "2026-11-26",
        "author": {
            "@type": "Organization",
            "name": "Sanctions and releases",
            "url": "https://example.org/a",
        },
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "itemReviewed": {
            "@type": "Claim",
            "author": [{"name": "One Author"}, {"name": "Another"}],
            "datePublished": "2024-09",
            "appearance": {"@type": "CreativeWork", "name": "A journal, page 5"},
        },
    }


def test_a_claim_without_a_test_says_so_and_has_no_day_of_review(described):
    review = described(claims=[CLAIM])["data/claims/reviews/seed-01.jsonld"]

    assert review["reviewRating"]["alternateName"] == "cannot be tested"
    assert review["reviewBody"] == "No table says it"
    assert {"url", "datePublished"}.isdisjoint(review)


def test_a_check_of_our_own_is_no_claim_of_anybody(described):
    files = described(claims=[{**CLAIM, "origin": "own_check"}])

    assert [address for address in files if "reviews" in address] == []


def test_every_download_of_a_description_is_there_with_its_checksum(described):
    files = described()
    folder = current_data().folder

    for address in [one for one in files if one.endswith((".jsonld", "croissant.json"))]:
        for one in files[address]["distribution"]:
            place = urljoin(address, one["contentUrl"]).removeprefix("data/")
            content = (folder / place).read_bytes()
            assert one.get("sha256", sha256(content)) == sha256(content)


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def test_a_dataset_says_its_version_and_when_it_changed(described):
    found = described(PLACED)["data/releases/dataset.jsonld"]

    package = current_data().packages["releases"]
    assert (found["name"], found["identifier"]) == (package["title"], package["id"])
    assert (found["version"], found["dateModified"]) == (package["version"], package["updated"])
    assert found["url"] == "https://example.org/a/datasets/releases.html"
    assert found["license"] == package["licenses"][0]["path"]


def test_croissant_has_every_table_and_column_once(described):
    records = described()["data/croissant.json"]["recordSet"]

    assert {one["@id"]: [field["name"] for field in one["field"]] for one in records} == {
        one["name"]: [field["name"] for field in one["schema"]["fields"]]
        for one in current_data().umbrella["resources"]
    }


def test_a_catalogue_has_an_address_for_everything_and_waits_for_that_of_the_site(described):
    assert "data/catalogue.jsonld" not in described(NAMED)
    catalogue = described(PLACED)["data/catalogue.jsonld"]

    assert [one["@id"] for one in catalogue["dcat:dataset"]] == [
        f"https://example.org/a/data/{name}/#dataset" for name in current_data().packages
    ]
    downloads = [
        distribution["dcat:downloadURL"]["@id"]
        for dataset in catalogue["dcat:dataset"]
        for distribution in dataset["dcat:distribution"]
    ]
    assert downloads == [
        f"https://example.org/a/data/{one['path']}" for one in current_data().umbrella["resources"]
    ]


def test_each_file_is_written_where_pages_say_that_it_is(site):
    site(claims=[CLAIM])
    write_linked_data(current_data(), NAMED)

    folder = current_data().folder
    assert (folder / "claims/reviews/seed-01.jsonld").is_file()
    assert (folder / "releases/dataset.jsonld").is_file()
