"""What the site must let a reader find."""

from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

HOME = "index.html"


def text(element):
    return " ".join(element.text_content().split())


def rows(page, caption):
    """The cells of the body of the table with this caption, as text."""
    (table,) = page.xpath(f'//table[caption[normalize-space()="{caption}"]]')
    return [[text(cell) for cell in row.xpath("./th|./td")] for row in table.xpath("./tbody/tr")]


def test_the_sum_of_115_is_shown_part_by_part_with_its_two_kinds_of_counter(built):
    parts = rows(built["datasets/releases.html"], "From early July to mid-September 2024")

    assert [(cells[3], cells[2]) for cells in parts] == [
        ("2024-07-03", "Viasna"),
        ("2024-08-16", "Government of Belarus"),
        ("2024-09-04", "Government of Belarus"),
        ("2024-09-16", "Government of Belarus"),
    ]
    assert [cells[1] for cells in parts] == ["at least 18", "30", "30", "37"]
    assert [cells[4] for cells in parts] == ["18", "48", "78", "115"]


def test_the_decree_of_4_september_2024_has_a_page(built):
    page = built["records/releases/2024-09-04-pardon.html"]

    assert "4 September 2024" in text(page)
    assert "Decree No. 343" in text(page)


def test_the_eu_packages_are_counted_under_each_definition(built):
    page = built["datasets/sanctions_packages.html"]
    counted = {cells[0]: cells[1] for cells in rows(page, "How many EU packages, by definition")}

    by_the_article = "EU packages by September 2024: "
    assert {name.removeprefix(by_the_article): value for name, value in counted.items()} == {
        "Listing rounds": "8",
        "Article count, variant A": "9",
        "Article count, variant B": "9",
        "Before and after the invasion": "10",
        "Days with new measures": "14",
        "EU packages to date: Listing rounds": "12",
        "EU packages to date: Days with new measures": "19",
    }


def test_the_pause_before_june_2024_is_331_days(built):
    assert "was 331 days" in text(built["datasets/sanctions_packages.html"])


def test_the_source_of_every_headline_figure_is_three_clicks_from_home(built):
    clicks = {HOME: 0}
    for distance in range(1, 4):
        for address in [one for one, known in clicks.items() if known == distance - 1]:
            for link in built[address].xpath("//a/@href"):
                parts = urlsplit(link)
                target = normpath(join(dirname(address), parts.path)) if parts.path else address
                if not parts.scheme and target in built:
                    clicks.setdefault(target, distance)

    releases = [address for address in built if address.startswith("records/releases/")]
    assert len(releases) == 38
    # The sources stand on the release's own page, so two clicks lead to them and a third out.
    assert [address for address in releases if clicks.get(address, 9) > 2] == []
    assert all(built[address].xpath("//ul[contains(@class, 'sources')]/li") for address in releases)
