import pytest

from scripts.render import tables
from scripts.render.ready_html import fill
from scripts.render.tables import Column, TableView

RELEASES = [
    {"release_id": "a", "title": "First", "date": "2024-09-04", "destination_countries": "LT;PL"},
    {"release_id": "b", "title": "Second", "date": "2024-07", "destination_countries": "LT"},
    {"release_id": "c", "title": "Third", "date": "2025"},
]


def lines(shown):
    return [[cell.text_content() for cell in line] for line in shown.findall(".//tbody/tr")]


def test_a_table_has_a_caption_scopes_and_types_to_sort_by(site, parsed):
    shown = parsed(site(releases=RELEASES).table("releases", "release_id date", caption="All"))

    assert shown.find(".//caption").text == "All"
    heads = shown.findall(".//thead/tr/th")
    assert [(head.get("scope"), head.get("data-type")) for head in heads] == [
        ("col", "text"),
        ("col", "date"),
    ]
    assert {cell.get("scope") for cell in shown.findall(".//tbody/tr/th")} == {"row"}


def test_a_row_with_a_page_is_called_by_its_title_and_leads_there(site, parsed):
    shown = parsed(
        site(releases=RELEASES[:1]).at("datasets/x.html").table("releases", "release_id")
    )

    link = shown.find(".//tbody/tr/th/a")
    assert (link.text, link.get("href")) == ("First", "../records/releases/a.html")


def test_a_row_named_with_its_table_leads_to_it_unless_it_was_removed(site, parsed):
    named = {"correction_id": "corr-0001", "row_ids": "releases/a;releases/gone"}
    page = site(releases=RELEASES, corrections=[named]).at("correct.html")

    cell = parsed(page.table("corrections", "correction_id row_ids")).find(".//tbody/tr/td")
    assert cell.text_content() == "releases/a; releases/gone"
    assert [link.get("href") for link in cell.findall(".//a")] == ["records/releases/a.html"]


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ("destination_countries=LT", ["a", "b"]),
        ("destination_countries=PL,EE", ["a"]),
        ("destination_countries!=PL", ["b", "c"]),
        ("destination_countries=LT date=2024-07", ["b"]),
        ("destination_countries=", ["c"]),
    ],
)
def test_rows_are_chosen_by_the_items_of_their_cells(site, where, found):
    assert site(releases=RELEASES).number_of("releases", where) == str(len(found))


def test_a_condition_on_a_column_that_is_not_there_fails(site):
    with pytest.raises(SystemExit, match="number_of asks for 'country', which is not there"):
        site(releases=RELEASES).number_of("releases", "country=LT")


def test_rows_are_put_in_the_order_of_a_column(site, parsed):
    shown = parsed(site(releases=RELEASES).table("releases", "date", order="date"))

    assert lines(shown) == [["2024-07"], ["2024-09-04"], ["2025"]]


def test_a_long_table_is_cut_and_says_so(site, parsed, monkeypatch):
    monkeypatch.setattr(tables, "ROWS_ON_A_PAGE", 2)
    shown = parsed(site(releases=RELEASES).table("releases", "date", caption="All", start=2))

    assert shown.find(".//caption").text == "All: 2 to 3 of 3"
    assert lines(shown) == [["2024-07"], ["2025"]]


def test_rows_have_an_anchor_only_on_the_page_that_is_their_home(site, parsed):
    estimate = {"estimate_id": "est-0001", "value": "1400", "counter": "viasna"}
    library = site(prisoner_estimates=[estimate])

    def anchors(url):
        shown = parsed(library.at(url).table("prisoner_estimates", "estimate_id value"))
        return [line.get("id") for line in shown.findall(".//tbody/tr")]

    assert anchors("datasets/context.html") == ["est-0001"]
    assert anchors("index.html") == [None]


def test_a_long_number_is_grouped_by_markup_and_its_text_is_a_number(site, parsed):
    estimate = {"estimate_id": "est-0001", "value": "1400"}
    shown = parsed(site(prisoner_estimates=[estimate]).table("prisoner_estimates", "value"))

    cell = shown.find(".//tbody/tr/th")
    assert (cell.text_content(), cell.get("data-value")) == ("1400", "1400")
    assert [group.text for group in cell.findall("span[@class='group']")] == ["400"]


def test_a_figure_says_its_qualifier_and_sorts_without_it(site, parsed):
    count = {"count_id": "rc-0001", "value": "1400", "qualifier": "at_least"}
    shown = parsed(site(release_counts=[count]).table("release_counts", "value"))

    cell = shown.find(".//tbody/tr/th")
    assert (cell.text_content(), cell.get("data-value")) == ("at least 1400", "1400")


def test_a_derived_table_takes_its_words_from_the_tables_it_is_made_from(site, parsed):
    count = {"count_id": "rc-0001", "release_id": "a", "value": "30", "headline": "TRUE"}
    shown = parsed(
        site(releases=RELEASES, release_counts=[count]).table(
            "release_headlines", "release_id counter adds_to_totals"
        )
    )

    assert lines(shown) == [["First", "Government of Belarus", "yes"]]
    assert shown.find(".//tbody/tr/th/a").get("href") == "records/releases/a.html"


def test_how_a_table_is_read_is_said_in_the_words_of_its_schema(site, parsed):
    macros = site(packages_by_definition=[{"package_id": "p"}]).at("datasets/x.html")
    what, how, *_, files = parsed(macros.reading("packages_by_definition")).findall(".//p")

    assert what.text_content().startswith("The packages of the EU since October 2020")
    assert "How to read this" not in what.text_content()
    assert how.text_content().startswith("How to read this. One row is one package")
    assert [part.find("a").get("href") for part in (what, files)] == [
        "../codebook.html#packages_by_definition",
        "../data/sanctions_packages/computed/packages_by_definition.csv",
    ]


@pytest.mark.parametrize(
    ("title", "unit", "head"),
    [
        ("Highest stated", "people", "Highest stated (people)"),
        ("People released, highest", "people", "People released, highest"),
        ("Day, lowest", "days", "Day, lowest"),
    ],
)
def test_a_unit_is_said_once(parsed, title, unit, head):
    view = TableView("All", (Column(title, "number", unit),), ())
    shown = parsed(fill("released_figures.html", table=view))

    assert shown.find(".//thead/tr/th").text_content() == head
