"""How pages name the files that describe them for programs."""

import json
from collections import Counter
from posixpath import dirname, join, normpath

import pytest

from scripts.words.languages import languages

LINK = "/html/head/link[@type='application/ld+json']/@href"


@pytest.fixture(scope="module")
def described(built):
    """The file that each page names, from the top of the site. Translations name that of the page
    which they translate."""
    return {
        address: normpath(join(dirname(address), href))
        for address, page in built.items()
        for href in page.xpath(LINK)
        if address.partition("/")[0] not in languages()
    }


def test_every_description_is_named_by_one_page_of_its_kind(described, site_dir):
    files = [path.relative_to(site_dir).as_posix() for path in site_dir.rglob("*.jsonld")]
    expected = {"data/croissant.json", *files} - {"data/catalogue.jsonld"}

    assert Counter(described.values()) == dict.fromkeys(expected, 1)
    kinds = {
        address: json.loads((site_dir / file).read_text(encoding="utf-8"))["@type"]
        for address, file in described.items()
    }
    assert {kinds[one] for one in kinds if one.startswith("records/claims/")} == {"ClaimReview"}
    assert {kinds[one] for one in kinds if one.startswith("datasets/")} == {"Dataset"}
    assert kinds["downloads.html"] == "sc:Dataset"


def test_no_description_stands_in_a_page_where_it_would_need_a_weaker_policy(built):
    inline = [
        address
        for address, page in built.items()
        if page.xpath("//script[@type='application/ld+json']")
    ]

    assert inline == []
