"""Which language a built page is in, where its translations are, and that no English is left."""

from pathlib import Path

import pytest

from scripts.finish.built_page import BuiltPage, parse
from scripts.finish.translated_frame import set_language
from scripts.render.pages import Site
from scripts.words import languages

FRAME = """<!doctype html><html lang="en"><head><title>{title} – Fruit</title></head><body>
<header><details class="menu"><summary>Menu</summary>
<nav aria-label="Menu"><a href="{up}index.html">Home</a>
<a href="{up}pears.html">Pears</a></nav></details>
</header><article>{article}</article></body></html>"""
SAID = {
    "Fruit": "Садавіна",
    "Menu": "Меню",
    "Home": "Пачатак",
    "Pears": "Грушы",
    "Language": "Мова",
    "Filter the rows: ": "Адабраць: ",
    "{} of {} rows, with “{}”": "{} з {}, «{}»",
    "{} of {}": "{} з {}",
    "Tor Browser": "Tor Browser",
}
ADDRESSES = {"index.html", "be/index.html", "pears.html"}


@pytest.fixture(autouse=True)
def catalogue(tmp_path, monkeypatch):
    """One language with few words."""
    lines = (f'msgid "{text}"\nmsgstr "{words}"\n' for text, words in SAID.items())
    (tmp_path / "be.po").write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setattr(languages, "TRANSLATIONS", tmp_path)
    for cached in (languages.catalogue, languages.translations):
        cached.cache_clear()
    yield
    for cached in (languages.catalogue, languages.translations):
        cached.cache_clear()


def page(address, article="", title="Яблык"):
    text = FRAME.format(title=title, article=article, up="../" * address.count("/"))
    return BuiltPage(Path(address), address, parse(text))


def alternates(page):
    return {
        link.get("hreflang"): link.get("href")
        for link in page.document.xpath("//link[@rel='alternate']")
    }


def test_a_translated_page_has_its_language_and_a_frame_in_it():
    home = page("be/index.html")

    assert set_language(home, Site(name="Fruit"), ADDRESSES) == []
    assert home.document.get("lang") == "be"
    assert home.document.findtext("head/title") == "Яблык – Садавіна"
    links = home.document.xpath("//header//details//a")
    assert [(link.text, link.get("href"), link.get("hreflang")) for link in links] == [
        ("Пачатак", "index.html", None),
        ("Грушы", "../pears.html", "en"),
    ]


@pytest.mark.parametrize(("address", "start"), [("index.html", ""), ("be/index.html", "../")])
def test_each_version_leads_to_the_others(address, start):
    home = page(address)
    set_language(home, Site(), ADDRESSES)

    # A search engine takes whole addresses alone.
    assert alternates(home) == {}
    (switch,) = home.document.xpath("//header/nav[@class='languages']")
    assert [one.get("lang") for one in switch] == ["en", "be"]
    assert [one.get("href") for one in switch if one.tag == "a"] == [
        f"{start}be/index.html" if address == "index.html" else f"{start}index.html"
    ]


def test_alternates_are_whole_addresses_where_the_site_has_one():
    home = page("be/index.html")
    set_language(home, Site(address="https://example.org/f"), ADDRESSES)

    assert alternates(home) == {
        "en": "https://example.org/f/index.html",
        "be": "https://example.org/f/be/index.html",
        "x-default": "https://example.org/f/index.html",
    }


def test_a_page_in_english_alone_has_no_switch():
    pears = page("pears.html")
    set_language(pears, Site(), ADDRESSES)

    assert alternates(pears) == {}
    assert pears.document.xpath("//nav[@class='languages']") == []


def test_english_on_a_translated_page_is_a_problem_unless_it_is_marked():
    marked = '<p>Яблык <span lang="en">An apple</span> Tor Browser <code>id</code> a.csv PNG'
    marked += " https://example.org/site.</p>"
    home = page("be/index.html", f"{marked}<p>An apple</p>")
    (problem,) = set_language(home, Site(name="Fruit"), ADDRESSES)

    assert problem.message == "'An apple' is in English. Translate it, or mark it as English."


def test_a_word_of_the_frame_that_is_not_translated_is_a_problem(tmp_path):
    home = page("be/index.html")
    home.document.xpath("//summary")[0].text = "Contents"
    (problem,) = set_language(home, Site(name="Fruit"), ADDRESSES)

    assert problem.message == f"{tmp_path}/be.po has no translation of 'Contents'. Add it."


def test_finishing_a_page_again_changes_nothing():
    home = page("be/index.html")
    set_language(home, Site(name="Fruit"), ADDRESSES)
    once = home.document.xpath("count(//*)")
    set_language(home, Site(name="Fruit"), ADDRESSES)

    assert home.document.xpath("count(//*)") == once
