"""The feed, by the rules of RFC 4287, and what it must not do."""

from collections import defaultdict
from datetime import datetime
from urllib.parse import urljoin

import pytest
from lxml import etree

from scripts.render.feed import write_feed
from scripts.render.pages import Site, current_data

ATOM = {"a": "http://www.w3.org/2005/Atom"}
NAMED = Site("Sanctions and releases")
PLACED = Site("Sanctions and releases", "https://example.org/a/b")
LISTED = "https://listed.example/a"
ROWS = {
    "releases": [
        {"release_id": "pardon", "title": "Pardon of a day", "source_ids": "open;listed"},
        {
            "release_id": "transfer",
            "title": "Transfer",
            "date": "2022-09",
            "adds_to_totals": "FALSE",
            "not_added_reason": "pre_trial_measure",
            "not_added_note": "Not a release in law",
        },
    ],
    "release_counts": [
        {
            "count_id": "rc-0001",
            "release_id": "pardon",
            "counter": "viasna",
            "category": "people_classified_as_political_prisoners",
            "qualifier": "at_least",
            "value": "18",
            "headline": "TRUE",
        },
        {"count_id": "rc-0002", "release_id": "pardon", "value": "30"},
    ],
    "sanctions_actions": [
        {"action_id": "eu-2024-06-29", "title": "Listing of judges", "act_date": "2024-06-29"}
    ],
    "sources": [
        {"source_id": "open", "url": "https://open.example/b"},
        {"source_id": "listed", "url": LISTED, "listed_in_belarus": "yes"},
    ],
}


@pytest.fixture
def feed(site):
    """`feed(PLACED)` is the feed of the rows above on a site with an address."""

    def make(settings=NAMED):
        site(**ROWS)
        data = current_data()
        write_feed(data, settings)
        return etree.parse(data.folder / "feed.xml").getroot()

    return make


def texts(element, path):
    return element.xpath(f"{path}/text()", namespaces=ATOM)


def entry_of(feed, row_id):
    link = f"//a:entry[a:link[@rel='alternate' and contains(@href, '/{row_id}.html')]]"
    (entry,) = feed.xpath(link, namespaces=ATOM)
    return entry


def summary(feed, row_id):
    (text,) = texts(entry_of(feed, row_id), "a:summary")
    return text.split("\n")


def test_feed_and_entries_have_each_required_element_once(feed):
    found = feed()

    assert texts(found, "a:author/a:name") == ["The maintainers"]
    for element in (found, *found.xpath("a:entry", namespaces=ATOM)):
        for name in ("id", "title", "updated"):
            assert [bool(text.strip()) for text in texts(element, f"a:{name}")] == [True]


def test_releases_and_actions_are_in_it_the_newest_first(feed):
    found = feed()

    assert found.xpath("a:entry/a:link[@rel='alternate']/@href", namespaces=ATOM) == [
        "../records/releases/pardon.html",
        "../records/actions/eu-2024-06-29.html",
        "../records/releases/transfer.html",
    ]
    assert all(
        datetime.fromisoformat(day).utcoffset() is not None for day in texts(found, "//a:updated")
    )


def test_a_release_is_called_by_its_headline_figure_with_its_qualifier(feed):
    assert texts(entry_of(feed(), "pardon"), "a:title") == [
        "Pardon of a day: at least 18 people classified as political prisoners (Viasna)"
    ]


def test_an_action_is_called_by_its_body_and_title(feed):
    assert texts(entry_of(feed(), "eu-2024-06-29"), "a:title") == [
        "European Union: Listing of judges"
    ]


def test_an_entry_says_each_figure_with_who_states_it_then_the_sources(feed):
    assert summary(feed(), "pardon")[1:] == [
        "People classified as political prisoners: at least 18 (Viasna; The whole release).",
        "People released: 30 (Government of Belarus; The whole release).",
        "Sources:",
        "Viasna: A title.",
        f"Viasna: A title. Address to copy: {LISTED}",
    ]


def test_a_release_outside_the_totals_says_why(feed):
    assert "Not a release in law." in summary(feed(), "transfer")


def test_a_coarse_date_is_said_to_be_one(feed):
    found = feed()

    assert texts(entry_of(found, "transfer"), "a:published") == ["2022-09-01T00:00:00Z"]
    assert summary(found, "transfer")[0].startswith("September 2022 (day not known): ")
    assert summary(found, "transfer")[0].endswith(
        ". It stands in the feed at the first day that it can mean."
    )


def test_addresses_of_publishers_listed_in_belarus_are_text_and_no_links(feed):
    links = "//a:link[@rel='related']/@href"

    assert feed().xpath(links, namespaces=ATOM) == ["https://open.example/b"]


def test_addresses_are_relative_to_the_feed_until_the_site_has_its_own(feed):
    own = "//a:link[@rel='alternate' or @rel='self']/@href"
    relative = feed(NAMED).xpath(own, namespaces=ATOM)
    full = feed(PLACED).xpath(own, namespaces=ATOM)

    assert full == [urljoin("https://example.org/a/b/data/feed.xml", href) for href in relative]


def test_ids_never_change_whatever_the_address_of_the_site(feed):
    named, placed = feed(NAMED), feed(PLACED)
    ids = texts(named, "//a:id")

    assert ids == texts(placed, "//a:id")
    assert len(ids) == len(set(ids))
    assert texts(named, "a:id") == ["urn:uuid:3cf6b792-20c9-53bb-9588-f065ae39778d"]
    assert texts(entry_of(named, "eu-2024-06-29"), "a:id") == [
        "urn:uuid:12611ae7-f49a-59fa-89e1-50337c94be08"
    ]


def test_the_settings_are_those_of_the_site_generator(tmp_path):
    path = tmp_path / "mkdocs.yml"
    path.write_text(
        'site_name: A\nsite_url: "https://example.org/a/"\n'
        "markdown_extensions:\n  - emoji: {index: !!python/name:some.index }\n",
        encoding="utf-8",
    )

    assert Site.read(path) == Site("A", "https://example.org/a")


def test_an_entry_moves_when_its_row_or_a_figure_of_it_does_and_no_other(feed, monkeypatch):
    days = {("releases", "pardon"): "2026-11-01", ("release_counts", "rc-0002"): "2026-12-02"}
    monkeypatch.setattr(
        "scripts.render.feed.row_dates",
        lambda data, versions: defaultdict(lambda: "2026-11-23", days),
    )
    found = feed()

    assert {
        row: texts(entry_of(found, row), "a:updated")
        for row in ("pardon", "transfer", "eu-2024-06-29")
    } == {
        "pardon": ["2026-12-02T00:00:00Z"],
        "transfer": ["2026-11-23T00:00:00Z"],
        "eu-2024-06-29": ["2026-11-23T00:00:00Z"],
    }
    assert texts(found, "a:updated") == ["2026-12-02T00:00:00Z"]


def test_a_correction_that_is_decided_stands_in_the_feed(site):
    row_id = "release_counts/rc-0001"
    known = {"table_name": "release_counts", "row_ids": row_id, "column_name": "counter"}
    decided = {
        **known,
        "correction_id": "corr-0001",
        "decided_date": "2026-11-26",
        "reason": "Wrong",
    }
    site(
        sources=[{"source_id": "open"}],
        corrections=[
            {**decided, "status": "corrected", "old": "un", "new": "eu", "source_ids": "open"},
            {**known, "correction_id": "corr-0002", "status": "open", "source_ids": "open"},
        ],
    )
    write_feed(current_data(), NAMED)
    feed = etree.parse(current_data().folder / "feed.xml").getroot()
    (entry,) = feed.findall("a:entry", ATOM)

    assert (
        entry.findtext("a:title", namespaces=ATOM) == "Corrections: release_counts/rc-0001, counter"
    )
    assert entry.findtext("a:published", namespaces=ATOM) == "2026-11-26T00:00:00Z"
    assert entry.find("a:link", ATOM).get("href") == "../correct.html#corr-0001"
    assert "\nBefore: un.\nAfter: eu.\nWrong.\n" in entry.findtext("a:summary", namespaces=ATOM)
