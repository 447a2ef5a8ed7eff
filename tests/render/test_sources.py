from scripts.addresses import initial

SOURCE = {"source_id": "s", "publisher": "Élan", "url": "https://example.org/a"}
RELEASE = {"release_id": "pardon", "title": "Pardon", "source_ids": "s"}


def bibliography(site, parsed, letter="v", **tables):
    return parsed(site(**tables).at(f"records/sources/{letter}.html").sources(letter))


def test_a_publisher_outside_a_to_z_has_a_place_too():
    names = ("Viasna", "viasna", "«Газета»", "24.kg", "Élan")

    assert [initial({"publisher": name}) for name in names] == ["v", "v", "0-9", "0-9", "0-9"]


def test_a_link_to_a_source_tells_it_nothing(site, parsed):
    source = {"source_id": "s", "url": "https://example.org/a"}
    shown = bibliography(site, parsed, sources=[source])

    link = shown.xpath("//a[text()='original']")[0]
    assert link.get("href") == "https://example.org/a"
    assert link.get("rel") == "noreferrer noopener external"


def test_the_address_of_a_publisher_listed_in_belarus_is_text(site, parsed):
    source = {"source_id": "s", "url": "https://example.org/a", "listed_in_belarus": "yes"}
    library = {"sources": [source], "releases": [RELEASE]}
    listed = bibliography(site, parsed, **library)
    used = parsed(site(**library).at("records/releases/pardon.html").record("releases", "pardon"))

    for shown in (listed, used):
        assert shown.find_class("address")[0].text == "https://example.org/a"
        assert not shown.xpath("//a[contains(@href, 'example.org')]")


def test_a_text_read_at_a_copy_has_no_link(site, parsed):
    source = {"source_id": "s", "read_at": "copy", "copy_note": "Read at a copy"}
    shown = bibliography(site, parsed, sources=[source])

    assert "Read at a copy" in shown.find_class("source")[0].find("p").text_content()
    assert not shown.xpath("//a[text()='original']")


def test_a_title_is_in_its_own_language(site, parsed):
    shown = bibliography(site, parsed, sources=[{"source_id": "s", "language": "be"}])

    assert next(shown.iter("cite")).get("lang") == "be"


def test_a_source_lists_each_row_that_names_it_once(site, parsed):
    shown = bibliography(
        site,
        parsed,
        sources=[{"source_id": "s"}],
        releases=[RELEASE],
        release_counts=[
            {"count_id": "rc-0001", "release_id": "pardon", "source_id": "s", "value": "30"}
        ],
        prisoner_estimates=[
            {
                "estimate_id": "est-0001",
                "counter_name": "Viasna",
                "as_of_date": "2024-07",
                "value": "1400",
                "source_id": "s",
            }
        ],
    )

    links = shown.get_element_by_id("s").getparent().xpath(".//dd/a")
    assert sorted((link.text, link.get("href")) for link in links) == [
        ("Pardon", "../../records/releases/pardon.html"),
        ("Viasna, July 2024, 1,400", "../../datasets/context.html#est-0001"),
    ]


def test_a_source_that_repeats_another_names_it_and_does_not_count_as_using_it(site, parsed):
    sources = [{"source_id": "a"}, {"source_id": "b", "same_text_as": "a"}]
    shown = bibliography(site, parsed, sources=sources)

    links = [link.get("href") for link in shown.findall(".//dd/a")]
    assert links == ["#a"]


def test_the_index_leads_to_every_letter_with_its_number_of_sources(site, parsed):
    sources = [
        {"source_id": "a", "publisher": "AFP"},
        {"source_id": "b", "publisher": "ANSA", "grade": "unknown"},
        {"source_id": "c", "publisher": "BelTA"},
    ]
    shown = parsed(site(sources=sources).at("sources.html").source_index())

    letters = [(item.find("a").get("href"), item.text_content()) for item in shown.iter("li")]
    assert letters == [
        ("records/sources/a.html", "A (2)"),
        ("records/sources/b.html", "B (1)"),
    ]
    grades = [(row.find("dt").text, row.find("dd").text) for row in shown.find(".//dl")]
    assert grades == [("Primary", "2"), ("Established", "0"), ("Secondary", "0"), ("Unknown", "1")]
