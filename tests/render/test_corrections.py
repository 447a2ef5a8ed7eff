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


def test_a_row_is_corrected_by_a_form_or_in_the_editor(site, parsed):
    rows = [{**RELEASE, "release_id": "other"}, RELEASE]
    shown = record(site(repository=REPOSITORY, releases=rows), parsed, "releases", "pardon")

    assert links(shown) == {
        "Correct this row": f"{REPOSITORY}/issues/new"
        "?template=correct-a-row.yml&table=releases&row=pardon",
        "Edit the line": f"{REPOSITORY}/edit/HEAD/datasets/releases/data/releases.csv#L3",
    }


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
    query = parse_qs(urlsplit(form_address(REPOSITORY, name, "a table", "a&b")).query)

    assert query.pop("template") == [name]
    assert query["row"] == ["a&b"]
    # A list or a box to tick can't be filled in with any text.
    assert set(query) <= {part["id"] for part in form["body"] if part["type"] == "input"}
