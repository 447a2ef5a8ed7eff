"""The feed, by the rules of RFC 4287, and what it must not do."""

import csv
import shutil
from datetime import datetime
from urllib.parse import urljoin

import pytest
from lxml import etree

from scripts.addresses import KINDS
from scripts.build import computed_tables
from scripts.export import export
from scripts.load import all_folders, load_dataset
from scripts.load.frames import read_tables
from scripts.render.feed import write_feed
from scripts.render.pages import Site
from scripts.render.settings import site

ATOM = {"a": "http://www.w3.org/2005/Atom"}
NAMED = Site("Sanctions and releases")
PLACED = Site("Sanctions and releases", "https://example.org/a/b")


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """All of the real data, published once."""
    folder = tmp_path_factory.mktemp("feed") / "data"
    datasets = [load_dataset(path) for path in all_folders()]
    authored = {name: table for one in datasets for name, table in read_tables(one).items()}
    export(datasets, computed_tables(authored), folder)
    return folder


def read(published, settings):
    write_feed(published, settings, published.parent)
    return etree.parse(published / "feed.xml").getroot()


@pytest.fixture(scope="session")
def feed(published):
    return read(published, NAMED)


def texts(element, path):
    return element.xpath(f"{path}/text()", namespaces=ATOM)


def entry_of(feed, row_id):
    link = f"//a:entry[a:link[@rel='alternate' and contains(@href, '/{row_id}.html')]]"
    (entry,) = feed.xpath(link, namespaces=ATOM)
    return entry


def test_feed_and_entries_have_each_required_element_once(feed):
    entries = feed.xpath("a:entry", namespaces=ATOM)

    assert entries
    assert texts(feed, "a:author/a:name") == ["The maintainers"]
    for element in (feed, *entries):
        for name in ("id", "title", "updated"):
            assert [bool(text.strip()) for text in texts(element, f"a:{name}")] == [True]


def test_each_feed_and_entry_has_one_page_and_one_id_of_its_own(feed):
    pages = feed.xpath("//a:link[@rel='alternate']/@href", namespaces=ATOM)
    ids = texts(feed, "//a:id")

    assert len(pages) == len(ids) == len(set(pages)) == len(set(ids))
    assert all(one.startswith("urn:uuid:") for one in ids)


def test_every_release_and_every_action_is_in_it(feed, published):
    expected = {
        f"../records/{KINDS[name].folder}/{path.split(',')[0]}.html"
        for name, file in (
            ("releases", "releases/releases.csv"),
            ("sanctions_actions", "sanctions_packages/sanctions_actions.csv"),
        )
        for path in (published / file).read_text(encoding="utf-8").splitlines()[1:]
    }

    assert set(feed.xpath("a:entry/a:link[@rel='alternate']/@href", namespaces=ATOM)) == expected


def test_the_newest_stand_first_and_every_date_can_be_read(feed):
    days = [datetime.fromisoformat(day) for day in texts(feed, "a:entry/a:published")]

    assert days == sorted(days, reverse=True)
    assert all(
        datetime.fromisoformat(day).utcoffset() is not None for day in texts(feed, "//a:updated")
    )


def test_a_release_is_called_by_its_headline_figure_with_its_qualifier(feed):
    title = texts(entry_of(feed, "2024-07-03-release"), "a:title")

    assert title[0].endswith(": at least 18 people classified as political prisoners (Viasna)")


def test_an_action_is_called_by_its_body_and_title(feed):
    assert texts(entry_of(feed, "eu-2024-06-29"), "a:title") == [
        "European Union: Broad alignment with the Russia measures against circumvention"
    ]


def test_an_entry_says_each_figure_with_who_states_it(feed):
    (text,) = texts(entry_of(feed, "2024-09-04-pardon"), "a:summary")

    assert "People released: 30 (Government of Belarus; The whole release).\n" in text
    assert (
        "People classified as political prisoners: 30 (Media report; The whole release).\n" in text
    )
    assert "\nSources:\nBelTA: " in text


def test_a_release_outside_the_totals_says_why(feed):
    (text,) = texts(entry_of(feed, "2020-10-11-house-arrest-transfers"), "a:summary")

    assert "A change of pre-trial measure is not a release in law" in text


def test_a_coarse_date_is_said_to_be_one(feed):
    entry = entry_of(feed, "2022-09-pardons")

    assert texts(entry, "a:published") == ["2022-09-01T00:00:00Z"]
    assert texts(entry, "a:summary")[0].startswith(
        "September 2022 (day not known): Reported."
        " It stands in the feed at the first day that it can mean.\n"
    )


def test_addresses_of_publishers_listed_in_belarus_are_text_and_no_links(feed, published):
    with (published / "sources" / "sources.csv").open(encoding="utf-8", newline="") as lines:
        sources = list(csv.DictReader(lines))
    listed = {row["url"] for row in sources if row["listed_in_belarus"] == "yes" and row["url"]}
    links = set(feed.xpath("//a:link/@href", namespaces=ATOM))
    said = "\n".join(texts(feed, "//a:summary"))

    assert listed
    assert links & listed == set()
    assert any(f"Address to copy: {address}" in said for address in listed)


def test_addresses_are_relative_to_the_feed_until_the_site_has_its_own(published):
    own = "//a:link[@rel='alternate' or @rel='self']/@href"
    relative = read(published, NAMED).xpath(own, namespaces=ATOM)
    full = read(published, PLACED).xpath(own, namespaces=ATOM)

    assert full == [urljoin("https://example.org/a/b/data/feed.xml", href) for href in relative]


def test_ids_outlive_the_address_of_the_site(published):
    assert texts(read(published, NAMED), "//a:id") == texts(read(published, PLACED), "//a:id")


def test_known_ids_never_change(feed):
    assert texts(feed, "a:id") == ["urn:uuid:3cf6b792-20c9-53bb-9588-f065ae39778d"]
    assert texts(entry_of(feed, "eu-2024-06-29"), "a:id") == [
        "urn:uuid:12611ae7-f49a-59fa-89e1-50337c94be08"
    ]


def test_the_same_data_gives_the_same_bytes(published, tmp_path):
    copy = shutil.copytree(published, tmp_path / "data")
    read(copy, NAMED)
    read(published, NAMED)

    assert (copy / "feed.xml").read_bytes() == (published / "feed.xml").read_bytes()


def test_the_settings_are_those_of_the_site_generator(tmp_path):
    path = tmp_path / "mkdocs.yml"
    path.write_text(
        'site_name: A\nsite_url: "https://example.org/a/"\n'
        "markdown_extensions:\n  - emoji: {index: !!python/name:some.index }\n",
        encoding="utf-8",
    )

    assert site(path) == Site("A", "https://example.org/a")
