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

    assert [(cells[1], cells[2]) for cells in parts] == [
        ("2024-07-03", "Viasna"),
        ("2024-08-16", "Government of Belarus"),
        ("2024-09-04", "Government of Belarus"),
        ("2024-09-16", "Government of Belarus"),
    ]
    figures = [[cell for cell in cells if cell.lstrip("at leas ").isdigit()] for cells in parts]
    assert [row[0].split()[-1] for row in figures] == ["18", "30", "30", "37"]
    assert figures[-1][-1] == "115"


def test_the_decree_of_4_september_2024_has_a_page(built):
    page = built["records/releases/2024-09-04-pardon.html"]

    assert "4 September 2024" in text(page)
    assert "Decree No. 343" in text(page)


def test_the_eu_packages_are_counted_under_each_definition(built):
    counted = rows(built["datasets/sanctions_packages.html"], "EU packages by definition")
    by_article = {}
    for cells in counted:
        definition, ordinal, day = cells[:3]
        if day < "2024-10":
            by_article[definition] = max(by_article.get(definition, 0), int(ordinal))

    assert sorted(by_article.values()) == [8, 9, 9, 10, 14]


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
