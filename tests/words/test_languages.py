"""Words from catalogues: the form for each number, nothing unsure, never English in their stead."""

import pytest

from scripts.claims.sentences import fill_places
from scripts.words import (
    day_words,
    group_thousands,
    languages,
    list_words,
    qualified_words,
    requalified_words,
)
from scripts.words.languages import (
    Untranslated,
    form_for,
    is_reviewed,
    language_of,
    name_of,
    say,
    say_number,
    speaking,
)

FORMS = ["вызваленне", "вызваленні", "вызваленняў"]
HEAD = """msgid ""
msgstr ""
"Language: be\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 &&"
" (n%100<10 || n%100>=20) ? 1 : 2);\\n"
"X-Reviewed-By: {reviewer}\\n"
"""
WORDS = """
msgid "release"
msgid_plural "releases"
msgstr[0] "вызваленне"
msgstr[1] "вызваленні"
msgstr[2] "вызваленняў"

#, fuzzy
msgid "unsure"
msgstr "няпэўна"

msgid "empty"
msgstr ""

msgid "at least {}"
msgstr "прынамсі {}"

msgid "{} and {}"
msgstr "{} і {}"
"""


@pytest.fixture
def belarusian(tmp_path, monkeypatch):
    """A catalogue of a few words in place of the real ones."""

    def write(reviewer=""):
        text = HEAD.format(reviewer=reviewer) + WORDS
        (tmp_path / "be.po").write_text(text, encoding="utf-8")

    monkeypatch.setattr(languages, "TRANSLATIONS", tmp_path)
    for cached in (languages.catalogue, languages.translations):
        cached.cache_clear()
    write()
    with speaking("be"):
        yield write
    for cached in (languages.catalogue, languages.translations):
        cached.cache_clear()


@pytest.mark.parametrize(
    ("number", "word"),
    [(1, FORMS[0]), (2, FORMS[1]), (5, FORMS[2]), (11, FORMS[2]), (22, FORMS[1])],
)
def test_a_number_has_its_form(belarusian, number, word):
    assert say_number("release", "releases", number) == word
    assert form_for(number, FORMS) == word
    assert fill_places(f"[n:{'|'.join(FORMS)}]", {"n": number}) == word


@pytest.mark.parametrize("text", ["never heard of", "unsure", "empty"])
def test_english_never_stands_in_for_what_is_missing(belarusian, tmp_path, text):
    with pytest.raises(Untranslated) as missing:
        say(text)

    assert str(missing.value) == f"{tmp_path}/be.po has no translation of {text!r}"


def test_english_is_said_as_it_stands():
    assert say("never heard of") == "never heard of"
    assert [say_number("release", "releases", number) for number in (0, 1, 2)] == [
        "releases",
        "release",
        "releases",
    ]


def test_a_page_is_in_the_language_of_its_folder(belarusian):
    assert [language_of(one) for one in ("be/a.html", "a.html", "xx/a.html", "be.html")] == [
        "be",
        "en",
        "en",
        "en",
    ]


def test_a_language_is_called_by_its_own_name():
    assert [name_of(one) for one in ("en", "be", "ru")] == ["English", "Беларуская", "Русский"]


def test_a_catalogue_says_at_its_head_who_has_reviewed_it(belarusian):
    assert not is_reviewed("be")

    belarusian(reviewer="A. Reader")

    assert is_reviewed("be")


def test_dates_numbers_and_lists_are_those_of_the_language(belarusian):
    assert day_words("2024-09-16") == "16 верасня 2024"
    assert day_words("2024-09") == "верасень 2024"
    assert day_words("2024-09", after_preposition=True) == "верасня 2024"
    assert group_thousands(1234) == "1\N{NARROW NO-BREAK SPACE}234"
    assert qualified_words(18, "at_least") == "прынамсі 18"
    assert requalified_words("at least 1,300") == "прынамсі 1\N{NARROW NO-BREAK SPACE}300"
    assert list_words(["А", "Б"]) == "А і Б"


def test_figures_of_a_sentence_are_written_as_the_language_writes_them(belarusian):
    figures = {"n": 1300, "p": 20.4, "people": "at least 18"}

    assert (
        fill_places("[n] [p] [people]", figures) == "1\N{NARROW NO-BREAK SPACE}300 20,4 прынамсі 18"
    )
