"""A slip on a page is a sentence with the page and the line, and no traceback."""

from pathlib import Path

import pytest

from scripts.paths import DOCS
from scripts.render import MACROS, page_words
from scripts.render.page_words import page_problems

RELEASES = [{"release_id": "a", "title": "A release"}]


@pytest.fixture
def page(tmp_path) -> Path:
    """A page that asks for the same wrong words as the tests."""
    path = tmp_path / "page.md"
    path.write_text(
        "# Page\n\n{{ table('releases') }}\n\n{{ table('releasess') }} {{ chart('timelin') }}\n"
    )
    return path


def answer(ask, *words):
    with pytest.raises(SystemExit) as stop:
        ask(*words)
    return str(stop.value)


ASKED = [
    (
        ("table", "releasess"),
        "5: table asks for 'releasess', which is not there. Did you mean 'releases'? Fix the name.",
    ),
    (
        ("table", "releases", "release_id datte"),
        "3: table asks for 'datte', which is not there. Did you mean 'date'? Fix the name.",
    ),
    (
        ("table", "releases", "date", "datte=2024"),
        "3: table asks for 'datte', which is not there. Did you mean 'date'? Fix the name.",
    ),
    (("table", "releases", "date", "date"), "3: table: 'date' is no condition like body=EU or"),
    (
        ("chart", "timelin"),
        "5: chart asks for 'timelin', which is not there. Did you mean 'timeline'? Fix the name.",
    ),
    (
        ("quote", "releases", "b", "title"),
        " quote asks for 'b', which is not there. Fix the name.",
    ),
    (("quote", "releases"), " quote takes other words between its brackets: name, row_id, column."),
]


def test_what_is_not_there_is_named_with_its_line(site, page, monkeypatch):
    monkeypatch.setattr(page_words, "DOCS", page.parent)
    macros = site(releases=RELEASES).at(page.with_suffix(".html").name)
    said = [answer(getattr(macros, macro), *words) for (macro, *words), _ in ASKED]

    assert [
        one[: len(f"{page}:{message}")] for one, (_, message) in zip(said, ASKED, strict=True)
    ] == [f"{page}:{message}" for _, message in ASKED]
    assert all(one.endswith(" [page-word]") for one in said)


def test_a_mistake_of_the_code_is_no_slip_of_a_page(site, monkeypatch):
    def broken(page):
        return {}["left out"]

    monkeypatch.setitem(MACROS, "story", broken)

    with pytest.raises(KeyError, match="left out"):
        site(releases=RELEASES).story()


def test_words_and_brackets_of_pages_are_read_before_the_site_is_built(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "made.md").write_text("{{ whatever }}")
    (tmp_path / "good.md").write_text("{% set a = 'x' %}{{ table(a) }} {{ page.title }}")
    (tmp_path / "bad.md").write_text("# Bad\n\n{{ tabel('releases') }}\n")
    (tmp_path / "open.md").write_text("# Open\n{{ table('releases') }\n")
    found = [str(problem) for problem in page_problems(tmp_path, MACROS)]

    assert found == [
        f"{tmp_path}/bad.md:3: there is no word 'tabel' for pages. Did you mean 'table'? Fix it.",
        f"{tmp_path}/open.md:2: the curly brackets here can't be read (unexpected '}}'). Fix them.",
    ]


def test_the_pages_of_the_project_ask_for_what_is_there():
    assert page_problems(DOCS, MACROS) == []
