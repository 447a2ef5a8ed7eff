import json
from dataclasses import replace

import pytest

from scripts.finish.built_page import BuiltPage, parse
from scripts.finish.libraries import MATCHING
from scripts.finish.search_index import INDEX, parts, same_names, serve_search
from scripts.problems import InvalidData

SEARCH = '<form class="search"></form>'


def built(folder, address, article, lang="en"):
    text = f'<html lang="{lang}"><body>{SEARCH}<article>{article}</article>'
    return BuiltPage(folder / address, address, parse(text))


def parts_of(article):
    found = parts(parse(f"<html><body><article>{article}</article>").find(".//article"))
    return [(part.anchor, part.heading, part.text, part.ids) for part in found]


@pytest.fixture
def library(tmp_path):
    for name in MATCHING.files:
        path = tmp_path / "installed/minisearch" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return replace(MATCHING, folder=tmp_path / "installed")


@pytest.fixture
def site(tmp_path):
    (tmp_path / "site").mkdir()
    return tmp_path / "site"


def index_of(site):
    text = (site / INDEX).read_text(encoding="utf-8")
    return json.loads(text.removeprefix("globalThis.searchIndex=").removesuffix(";\n"))


def test_a_page_stands_in_the_index_with_its_kind_its_verdict_its_language_and_its_parts(
    site, library
):
    article = (
        '<p class="crumb">Claims</p><p class="verdict-line">holds</p><h1>Two\n claims</h1>'
        '<p>Text</p><h2 id="a">More</h2><p>Words</p>'
    )
    page = built(site, "records/claims/a.html", article, lang="be")
    serve_search(site, [page], library)

    sections = [["", "", "Text", ""], ["a", "More", "Words", ""]]
    assert index_of(site)["pages"] == [
        ["records/claims/a.html", "Two claims", "Claims", "holds", "be", 2, sections]
    ]
    assert (site / "assets/minisearch/LICENSE.txt").is_file()


def test_records_come_before_pages_and_these_before_what_is_for_reference(site, library):
    addresses = ["codebook.html", "records/sources/a.html", "faq.html", "records/releases/a.html"]
    serve_search(site, [built(site, name, "<h1>A</h1>") for name in addresses], library)

    ranks = {address: rank for address, *_, rank, _ in index_of(site)["pages"]}
    assert list(ranks.items()) == list(zip(addresses, [0, 0, 1, 2], strict=True))


def test_the_page_for_wrong_addresses_is_not_found(site, library):
    serve_search(site, [built(site, "404.html", "<h1>A</h1>")], library)

    assert index_of(site)["pages"] == []


def test_words_stay_apart_between_blocks_and_together_inside_a_line():
    assert parts_of("<p>to<b>get</b>her</p><ul><li>a</li><li>part</li></ul>") == [
        ("", "", "together a part", [])
    ]


def test_of_a_table_that_is_not_searched_only_the_ids_of_its_rows_count():
    table = "<table><tr id='rc-1'><td>no</td></tr></table>"

    assert parts_of(f"<p>yes</p><div data-unsearched>{table}</div> and <p>yes</p>") == [
        ("", "", "yes and yes", ["rc-1"])
    ]


def test_what_a_reader_does_not_read_is_left_out():
    assert parts_of("<script>a</script><form>b</form><p class='crumb'>c</p><!-- d --><p>e</p>") == [
        ("", "", "e", [])
    ]


def test_each_part_of_a_name_has_its_spellings_and_another_number_of_parts_pairs_surnames_alone():
    row = {"name": "Ales B", "belarusian": "Алесь Б", "russian": "", "lacinka": ""}

    assert [*same_names([{**row, "latin": "Bi;A C Be"}])] == [
        ["B", "Б", "Bi", "Be"],
        ["Ales", "Алесь"],
    ]
    assert [*same_names([{**row, "belarusian": "", "latin": ""}])] == []


def test_a_library_that_is_not_installed_is_a_problem(site, library):
    path = library.folder / "minisearch/LICENSE.txt"
    path.unlink()
    with pytest.raises(InvalidData) as invalid:
        serve_search(site, [built(site, "a.html", "<h1>A</h1>")], library)

    assert list(map(str, invalid.value.problems)) == [
        f"{site / 'a.html'}: needs {path}, which is not there. Run `make setup`."
    ]
    assert list(site.iterdir()) == []


def test_a_site_without_a_search_needs_neither(site, library):
    serve_search(site, [BuiltPage(site / "a.html", "a.html", parse("<html><body>"))], library)

    assert list(site.iterdir()) == []
