"""The links by which a reader corrects a row, and the forms that they fill in."""

from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from scripts.render.corrections import FORMS, form_address

REPOSITORY = "https://example.org/owner/name"
RELEASE = {"release_id": "pardon", "title": "Pardon of a day", "date": "2024-09-04"}
CLAIM = {"claim_id": "seed-17", "claim": "It was so"}


def record(site, parsed, table, row_id):
    return parsed(site.at(f"records/{table}/{row_id}.html").record(table, row_id))


def links(shown):
    """The links into the repository, by their words."""
    found = shown.xpath("//a[@rel='noreferrer noopener external']")
    return {link.text: link.get("href") for link in found}


def filled_in(address):
    return {name: value for name, [value] in parse_qs(urlsplit(address).query).items()}


def test_a_row_is_corrected_by_a_form_or_in_the_editor(site, parsed):
    rows = [{**RELEASE, "release_id": "other"}, RELEASE]
    shown = record(site(repository=REPOSITORY, releases=rows), parsed, "releases", "pardon")

    line = f"{REPOSITORY}/edit/HEAD/datasets/releases/data/releases.csv#L3"
    assert filled_in(links(shown)["Correct this row"]) == {
        "template": "correct-a-row.yml",
        "table": "releases",
        "row": "pardon",
        "current": "title: Pardon of a day; date: 2024-09-04; date_kind: decree_signed;"
        " adds_to_totals: TRUE",
    }
    assert links(shown)["Edit the line"] == line


def test_a_form_knows_each_cell_and_what_it_says_now(site, parsed):
    shown = record(site(repository=REPOSITORY, releases=[RELEASE]), parsed, "releases", "pardon")
    about = {"template": "correct-a-row.yml", "table": "releases", "row": "pardon"}

    assert filled_in(links(shown)["Date"]) == {**about, "column": "date", "current": "2024-09-04"}
    assert filled_in(links(shown)["Occasion"]) == {**about, "column": "occasion"}


def test_each_line_of_a_table_leads_to_its_form_and_its_line(site, parsed):
    counts = [{"count_id": f"rc-{number}", "value": "1400"} for number in (1, 2)]
    shown = parsed(
        site(repository=REPOSITORY, release_counts=counts).table("release_counts", "value")
    )
    form, line = shown.xpath("//tbody/tr[2]/td[@data-label='Correct']/a")

    assert [cell.text for cell in shown.xpath("//thead//th")] == ["Number ", "Correct"]
    assert form.text_content() == "Form for rc-2"
    assert filled_in(form.get("href"))["current"].startswith("counter: government_of_belarus; ")
    assert "; value: 1400; " in filled_in(form.get("href"))["current"]
    assert line.text_content() == "line of rc-2"
    assert line.get("href") == (
        f"{REPOSITORY}/edit/HEAD/datasets/releases/data/release_counts.csv#L3"
    )


def test_the_id_in_such_a_link_is_in_no_language(site, parsed):
    """English on a page in another language stops the build."""
    counts = [{"count_id": "street-and-home", "value": "1400"}]
    shown = parsed(
        site(repository=REPOSITORY, release_counts=counts).table("release_counts", "value")
    )
    ids = shown.xpath("//td[@data-label='Correct']//text()[contains(., 'street')]")

    assert [one.getparent().tag for one in ids] == ["code", "code"]


def test_a_computed_table_is_corrected_where_it_is_made_from(site, parsed):
    count = {"count_id": "rc-1", "release_id": "pardon", "value": "30", "headline": "TRUE"}
    library = site(repository=REPOSITORY, releases=[RELEASE], release_counts=[count])
    shown = parsed(library.table("release_headlines", "release_id value"))

    assert links(shown) == {}


def test_a_long_text_is_cut_to_what_an_address_takes(site, parsed):
    long = {**RELEASE, "note": "x" * 500}
    shown = record(site(repository=REPOSITORY, releases=[long]), parsed, "releases", "pardon")

    assert filled_in(links(shown)["Note"])["current"] == "x" * 399 + "…"


def test_a_claim_can_be_called_unfair(site, parsed):
    shown = record(site(repository=REPOSITORY, claims=[CLAIM]), parsed, "claims", "seed-17")

    assert links(shown)["Say what is unfair"] == (
        f"{REPOSITORY}/issues/new?template=unfair-claim.yml&row=seed-17"
    )


def test_a_source_can_be_reported(site, parsed):
    sources = [{"source_id": "s-1", "publisher": "Viasna"}]
    page = site(repository=REPOSITORY, sources=sources).at("records/sources/v.html")

    assert links(parsed(page.sources("v")))["Report this source"] == (
        f"{REPOSITORY}/issues/new?template=source.yml&row=s-1"
    )


def test_without_a_repository_a_page_says_how(site, parsed):
    tables = {
        "releases": [RELEASE],
        "claims": [CLAIM],
        "sources": [{"source_id": "s", "publisher": "V"}],
    }
    empty = site(**tables)
    pages = [
        record(empty, parsed, "releases", "pardon"),
        record(empty, parsed, "claims", "seed-17"),
        parsed(empty.at("records/sources/v.html").sources("v")),
    ]

    for shown in pages:
        assert links(shown) == {}
        assert len(shown.xpath("//a[@href='../../correct.html']")) == 1


@pytest.mark.parametrize("name", FORMS)
def test_every_field_of_a_link_is_in_its_form(root, name):
    path = root / ".github" / "ISSUE_TEMPLATE" / name
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    words = {"table": "a table", "row": "a&b", "column": "a column", "current": "a value"}
    query = filled_in(form_address(REPOSITORY, name, words))

    assert query.pop("template") == name
    assert query == {field: words[field] for field in FORMS[name]}
    # A list or a box to tick can't be filled in with any text.
    assert set(query) <= {part["id"] for part in form["body"] if part["type"] == "input"}
