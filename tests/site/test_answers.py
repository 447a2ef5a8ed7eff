"""What the site must let a reader find: pages show what is published and lead to its sources."""

from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

import pytest

from scripts.export.published import Published

HOME = "index.html"


@pytest.fixture(scope="module")
def published(root):
    """The rows of a published table, by its name."""
    tables = Published.read(root / "docs" / "data").tables
    return lambda name: tables[name].rows


def text(element):
    return " ".join(element.text_content().split())


def shown_rows(page, caption):
    """The cells of the body of the table with this caption, as text."""
    (table,) = page.xpath(f'//table[caption[normalize-space()="{caption}"]]')
    return [[text(cell) for cell in row.xpath("./th|./td")] for row in table.xpath("./tbody/tr")]


def test_the_first_sum_is_shown_part_by_part_with_its_running_total(built, published):
    parts = shown_rows(built["datasets/releases.html"], "From early July to mid-September 2024")

    series = published("early_series")
    assert [(cells[3], cells[4]) for cells in parts] == [
        (row["date"], row["running_total"]) for row in series
    ]
    assert len({cells[2] for cells in parts}) == len({row["counter"] for row in series}) > 1


def test_every_release_and_action_has_a_page_with_its_title(built, published):
    for table, key, folder in (
        ("releases", "release_id", "releases"),
        ("sanctions_actions", "action_id", "actions"),
    ):
        titles = {
            row[key]: text(built[f"records/{folder}/{row[key]}.html"].find(".//h1"))
            for row in published(table)
        }

        assert titles == {row[key]: " ".join(row["title"].split()) for row in published(table)}


def test_the_packages_are_counted_under_each_definition(built, published):
    page = built["datasets/sanctions_packages.html"]
    counted = {cells[1] for cells in shown_rows(page, "How many EU packages, by definition")}

    figures = {
        row["value"]
        for row in published("key_figures")
        if row["figure_id"].startswith("eu-packages-")
    }
    assert counted == figures
    assert len(figures) > 1


def test_every_source_of_a_release_is_three_clicks_from_home(built):
    clicks = {HOME: 0}
    for distance in range(1, 4):
        for address in [one for one, known in clicks.items() if known == distance - 1]:
            for link in built[address].xpath("//a/@href"):
                parts = urlsplit(link)
                target = normpath(join(dirname(address), parts.path)) if parts.path else address
                if not parts.scheme and target in built:
                    clicks.setdefault(target, distance)

    releases = [address for address in built if address.startswith("records/releases/")]
    # The sources stand on the release's own page, so two clicks lead to them and a third out.
    assert [address for address in releases if clicks.get(address, 9) > 2] == []
    assert all(built[address].xpath("//ul[contains(@class, 'sources')]/li") for address in releases)
