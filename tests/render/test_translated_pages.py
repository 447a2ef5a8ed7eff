"""Pages in other languages are the English ones, text by text; a text without a translation is a
problem, so that no translated page goes stale."""

import pytest

from scripts.problems import InvalidData
from scripts.render import translated_pages
from scripts.render.translated_pages import messages, write_translations
from scripts.words import languages

PAGE = """---
title: Fruit
description: About fruit.
hide: [toc]
---

# Fruit

An *apple* a day,
{{ figure("days") }} days. [More](more.md), [pears](pears.md#how-many).

## How many? {: #number }

### Why {{ figure("days") }}?

- One
  apple
- Two

| Name | Number |
|---|---|
| Apple | {{ figure("days") }} |

{{ table("fruit", caption="All fruit") }}

{{ package("fruit") }}
"""
SAID = {
    "Fruit": "Садавіна",
    "About fruit.": "Пра садавіну.",
    'An *apple* a day, {{ figure("days") }} days. [More](more.md), [pears](pears.md#how-many).': (
        '*Яблык* {{ figure("days") }} дзён. [Яшчэ](more.md), [грушы](pears.md#how-many).'
    ),
    "How many?": "Колькі?",
    'Why {{ figure("days") }}?': 'Чаму {{ figure("days") }}?',
    "One apple": "Адзін яблык",
    "Two": "Два",
    "Name": "Назва",
    "Number": "Лічба",
    "Apple": "Яблык",
    "All fruit": "Уся садавіна",
    translated_pages.REVIEWED: "Па-англійску.",
    translated_pages.UNREVIEWED: "Не правераны.",
}
TRANSLATED = """---
title: "Садавіна"
description: "Пра садавіну."
hide: [toc]
---

# Садавіна {: #fruit }

*Яблык* {{ figure("days") }} дзён. [Яшчэ](../more.md), [грушы](pears.md#how-many).

Не правераны.
{: .note }

## Колькі? {: #number }

### Чаму {{ figure("days") }}? {: #why }

- Адзін яблык
- Два

| Назва | Лічба |
| --- | --- |
| Яблык | {{ figure("days") }} |

{{ table("fruit", caption="Уся садавіна") }}
"""


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write the page and its translation, with a catalogue of the texts that are given."""
    (tmp_path / "docs").mkdir()
    monkeypatch.setattr(languages, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(translated_pages, "TRANSLATED", ("pears",))

    def run(said, page=PAGE, reviewer=""):
        for cached in (languages.catalogue, languages.translations):
            cached.cache_clear()
        head = f'msgid ""\nmsgstr ""\n"Language: be\\n"\n"X-Reviewed-By: {reviewer}\\n"\n'
        lines = (f"msgid {quoted(text)}\nmsgstr {quoted(words)}\n" for text, words in said.items())
        (tmp_path / "be.po").write_text("\n".join([head, *lines]), encoding="utf-8")
        (tmp_path / "docs" / "pears.md").write_text(page, encoding="utf-8")
        write_translations(tmp_path / "docs", tmp_path)
        return (tmp_path / "be" / "pears.md").read_text(encoding="utf-8")

    yield run
    for cached in (languages.catalogue, languages.translations):
        cached.cache_clear()


def quoted(text):
    return '"{}"'.format(text.replace('"', r"\""))


def test_each_text_is_translated_and_all_else_is_kept(write):
    assert write(SAID) == TRANSLATED


def test_a_page_says_no_more_that_nobody_has_reviewed_it_once_somebody_has(write):
    page = write(SAID, reviewer="A. Reader")

    assert "Па-англійску." in page
    assert "Не правераны." not in page


def test_a_changed_english_page_needs_a_new_translation(write, tmp_path):
    with pytest.raises(InvalidData) as invalid:
        write(SAID, page=PAGE.replace("About fruit.", "About all fruit."))

    (problem,) = invalid.value.problems
    assert problem.file == tmp_path / "be.po"
    assert problem.message == (
        "there is no translation of 'About all fruit.'. Add it, with the same words in brackets."
    )


def test_a_translation_keeps_every_figure(write):
    lost = {**SAID, 'Why {{ figure("days") }}?': "Чаму?"}

    with pytest.raises(InvalidData) as invalid:
        write(lost)

    assert [problem.message.partition(". Add")[0] for problem in invalid.value.problems] == [
        """there is no translation of 'Why {{ figure("days") }}?'"""
    ]


def test_wrapping_a_paragraph_anew_changes_no_text():
    assert [*messages(PAGE.replace("a day,\n", "a day, "))] == [*messages(PAGE)]
