"""Where the links of the built site lead."""

from collections import Counter
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pandas as pd
import pytest


@pytest.fixture(scope="session")
def anchors(built):
    return {address: set(page.xpath("//@id")) for address, page in built.items()}


def local_links(page):
    links = page.xpath(
        "//a/@href | //link/@href | //script/@src | //img/@src | //*[local-name()='a']/@href"
    )
    return {link for link in links if not urlsplit(link).scheme}


def test_every_local_address_and_anchor_resolves(built, anchors, site_dir):
    lost = []
    for address, page in built.items():
        # The page for addresses that don't exist is shown anywhere, so its links start at the top.
        here = "" if address == "404.html" else dirname(address)
        for link in local_links(page):
            parts = urlsplit(link)
            path = unquote(parts.path).lstrip("/")
            target = normpath(join(here, path)) if path else address
            here_too = anchors.get(target, ())
            # What a script reads from the address, as in #claim=seed-26, is no anchor.
            is_anchor = parts.fragment and "=" not in parts.fragment
            lacks_anchor = is_anchor and unquote(parts.fragment) not in here_too
            if lacks_anchor or not (site_dir / target).is_file():
                lost.append((address, link))

    assert lost == []


def test_no_address_starts_at_the_top_of_the_host(built):
    absolute = [
        (address, link)
        for address, page in built.items()
        if address != "404.html"
        for link in local_links(page)
        if link.startswith("/")
    ]

    assert absolute == []


def test_no_id_is_twice_on_a_page(built):
    twice = {
        address: ids
        for address, page in built.items()
        if (ids := [name for name, times in Counter(page.xpath("//@id")).items() if times > 1])
    }

    assert twice == {}


def test_a_publisher_listed_in_belarus_is_never_a_link(built, root):
    sources = pd.read_csv(root / "datasets/sources/data/sources.csv", keep_default_na=False)
    listed = set(sources.loc[sources["listed_in_belarus"].eq("yes"), "url"]) - {""}
    linked = {link for page in built.values() for link in page.xpath("//a/@href")}

    assert len(listed) > 50
    assert listed & linked == set()
