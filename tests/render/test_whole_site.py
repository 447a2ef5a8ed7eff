"""All record pages of the real data."""

from collections import Counter
from itertools import pairwise
from posixpath import dirname, join, normpath

import pytest

from scripts.addresses import KINDS, initial, record_path, sources_path
from scripts.render.links import home
from scripts.render.pages import published
from scripts.render.record_pages import write_records


@pytest.fixture
def rendered(real_site, parsed):
    """Every page made by macros alone, by its address."""
    tables = published().tables
    shown = {}
    for name in KINDS:
        for row_id in tables[name].by_id:
            url = record_path(name, row_id)
            shown[url] = parsed(real_site.at(url).record(name, row_id))
    for letter in {initial(row) for row in tables["sources"].rows}:
        url = sources_path(letter)
        shown[url] = parsed(real_site.at(url).sources(letter))
    for url, names in shown_whole().items():
        real_site.at(url)
        shown[url] = parsed("".join(real_site.table(name) for name in names))
    return shown


def shown_whole():
    """The pages that show tables whole whose rows have no page of their own, by address."""
    found = {}
    for name, table in published().tables.items():
        place = home(published(), name, table.rows[0]).partition("#")[0] if table.rows else ""
        if place and not place.startswith("records/"):
            found.setdefault(place, []).append(name)
    return found


def test_every_reference_leads_to_a_page_and_an_anchor_that_exist(rendered):
    anchors = {url: set(shown.xpath("//@id")) for url, shown in rendered.items()}
    lost = [
        (url, href)
        for url, shown in rendered.items()
        for href in shown.xpath("//a[not(@rel)]/@href")
        if not leads_somewhere(url, href, anchors)
    ]

    assert lost == []


def leads_somewhere(url, href, anchors):
    path, _, anchor = href.partition("#")
    target = normpath(join(dirname(url), path)) if path else url
    if "=" in anchor:
        anchor = ""  # A question to a page's script, and no place on it.
    if target.startswith("records/") or anchor:
        return target in anchors and (not anchor or anchor in anchors[target])
    # Pages that people write, and files to download: the tests of the built site look at these.
    return target.endswith((".html", ".csv", ".sql", ".sqlite"))


def test_no_id_is_twice_on_a_page(rendered):
    twice = {
        url: ids
        for url, shown in rendered.items()
        if (ids := [name for name, times in Counter(shown.xpath("//@id")).items() if times > 1])
    }

    assert twice == {}


def test_every_page_has_one_heading_of_the_first_level_and_skips_none(rendered):
    for url, shown in rendered.items():
        if not url.startswith("records/"):
            continue
        levels = [int(heading.tag[1]) for heading in shown.iter("h1", "h2", "h3", "h4")]

        assert levels[0] == 1, url
        assert levels.count(1) == 1, url
        assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_each_record_and_each_letter_has_a_stub(tmp_path, rendered):
    folder = tmp_path / "records"
    gone = folder / "releases" / "row-that-is-gone.md"
    gone.parent.mkdir(parents=True)
    gone.touch()
    write_records(published(), folder)

    stubs = {
        path.relative_to(tmp_path).with_suffix(".html").as_posix() for path in folder.rglob("*.md")
    }
    assert stubs == {url for url in rendered if url.startswith("records/")}
