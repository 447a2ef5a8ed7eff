"""Which stages a build leaves out, and how it ends where a page is wrong."""

import sys

import pytest

from scripts.finish import site_pages
from scripts.finish.site_pages import PagesFailed, build_site, generate

SETTINGS = "site_name: Fruit\nnav: [index.md]\nplugins:\n  - macros: {on_error_fail: true}\n"


@pytest.fixture
def steps(monkeypatch):
    """What was done, in order. What is published is up to date after it was noted."""
    done = []
    steps = {
        "inputs": lambda: b"inputs",
        "is_published": lambda read: "note" in done,
        "note_published": lambda read: done.append("note"),
        "translate_pages": lambda work: done.append("translate"),
        "build_pages": lambda work: done.append("pages"),
    }
    for name, step in steps.items():
        monkeypatch.setattr(site_pages, name, step)
    return done


def test_data_are_published_once_and_pages_are_made_each_time(steps, tmp_path):
    for _ in range(2):
        build_site(lambda: steps.append("publish"), tmp_path)

    assert steps == ["publish", "note", "pages", "translate", "pages"]


def test_where_data_are_wrong_nothing_is_noted_and_no_page_is_made(steps, tmp_path):
    with pytest.raises(SystemExit):
        build_site(sys.exit, tmp_path)

    assert steps == []


@pytest.fixture
def made(tmp_path, monkeypatch):
    """A function that makes a site of one page, and returns the page."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    monkeypatch.setattr(site_pages, "SETTINGS", tmp_path / "mkdocs.yml")

    def make(text):
        (tmp_path / "docs" / "index.md").write_text(text, encoding="utf-8")
        generate(tmp_path / "site")
        return (tmp_path / "site" / "index.html").read_text(encoding="utf-8")

    return make


def test_the_generator_makes_pages_in_this_process(made):
    assert "<p>Apples</p>" in made("Apples")


def test_a_link_that_leads_nowhere_ends_the_build_without_another_word(made):
    with pytest.raises(PagesFailed, match=r"^$"):
        made("[Pears](pears.md)")


def test_the_sentence_of_a_macro_that_gives_up_is_kept(made, tmp_path, monkeypatch):
    (tmp_path / "main.py").write_text(
        "def define_env(env):\n"
        "    @env.macro\n"
        "    def pear():\n"
        "        raise SystemExit('There is no pear.')\n"
    )

    with pytest.raises(PagesFailed, match=r"^There is no pear\.$"):
        made("{{ pear() }}")
