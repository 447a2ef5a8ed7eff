import json

import pytest


@pytest.fixture
def package(tmp_path):
    """The words that all packages are published under."""
    return lambda: json.loads((tmp_path / "data" / "datapackage.json").read_text(encoding="utf-8"))


def cited(shown):
    """Each form of the citation by its name."""
    names, texts = shown.iter("dt", "summary"), shown.iter("dd", "pre")
    return {name.text: text.text_content().strip() for name, text in zip(names, texts, strict=True)}


def test_the_data_can_be_cited_short_in_full_and_by_bibtex(site, parsed, package):
    page = site(address="https://example.org/")
    shown = cited(parsed(page.citation()))

    words = package()
    title, version = words["title"], f"Version {words['version']}, {words['updated']}"
    authors, year = words["contributors"][0]["title"], words["updated"][:4]
    licence = words["licenses"][0]["name"]
    assert shown == {
        "Short": page.cite(),
        "Full": f"{authors} ({year}). {title}. {version}. Sanctions and releases."
        f" https://example.org. {licence}.",
        "BibTeX": f"@misc{{{words['name']}-{words['version']},\n"
        f"  author = {{{{{authors}}}}},\n"
        f"  title = {{{{{title}}}}},\n"
        f"  year = {{{year}}},\n"
        "  howpublished = {Sanctions and releases},\n"
        f"  note = {{{version}}},\n"
        "  url = {https://example.org}\n}",
    }


def test_without_an_address_a_citation_names_none(site, parsed):
    shown = cited(parsed(site().citation()))

    assert "url" not in shown["BibTeX"]
    assert "Sanctions and releases. CC-BY-4.0." in shown["Full"]
