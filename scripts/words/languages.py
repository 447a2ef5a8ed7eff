"""The language of the page being made, and its words from the catalogues in translations/."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.paths import TRANSLATIONS, short_path

if TYPE_CHECKING:  # Slow to import, and most commands translate nothing.
    from babel.messages import Catalog

ENGLISH = "en"
LANGUAGE: ContextVar[str] = ContextVar("language", default=ENGLISH)
"""What everything that makes words for readers looks at."""
REVIEWED = re.compile(r'^"X-Reviewed-By: *\S.*\\n"$', re.MULTILINE)
"""The line at the head of a catalogue that names the native speaker who has read it."""


class Untranslated(ValueError):
    """A text that a page needs and its catalogue does not have."""


class Strict(NullTranslations):
    """Where a catalogue falls back to: English never stands in for another language."""

    def gettext(self, text: str) -> str:
        file = short_path(catalogue_file(LANGUAGE.get()))
        raise Untranslated(f"{file} has no translation of {text!r}")

    def ngettext(self, one: str, _many: str, _number: int) -> str:
        return self.gettext(one)


def languages() -> tuple[str, ...]:
    """The codes of all languages but English: there is a catalogue of each."""
    return languages_in(TRANSLATIONS)


@cache
def languages_in(folder: Path) -> tuple[str, ...]:
    """Looked for once, since every text of a page asks."""
    return tuple(sorted(path.stem for path in folder.glob("*.po")))


def language_of(address: str) -> str:
    """The language of a page, by its address from the top of the site."""
    first, slash, _ = address.partition("/")
    return first if slash and first in languages() else ENGLISH


@contextmanager
def speaking(language: str) -> Iterator[None]:
    token = LANGUAGE.set(language)
    try:
        yield
    finally:
        LANGUAGE.reset(token)


def say(text: str) -> str:
    """The text in the language of now; Untranslated where the catalogue does not have it."""
    language = LANGUAGE.get()
    return text if language == ENGLISH else translations(language).gettext(text)


def say_number(one: str, many: str, number: int) -> str:
    """The form that goes with a number: Slavic languages have more than two."""
    language = LANGUAGE.get()
    if language == ENGLISH:
        return one if number == 1 else many
    return translations(language).ngettext(one, many, number)


def form_for(number: int, forms: list[str]) -> str:
    """Of the forms of a word in the order of its language's grammar, the one for a number."""
    language = LANGUAGE.get()
    index = int(number != 1) if language == ENGLISH else translations(language).plural(number)
    return forms[min(index, len(forms) - 1)]


def name_of(language: str) -> str:
    """What a language calls itself, as it stands in a list of languages."""
    from babel import Locale

    return Locale.parse(language).get_display_name(language).capitalize()


@cache
def translations(language: str) -> GNUTranslations:
    """What is marked as unsure in a catalogue counts as missing."""
    from babel.messages.mofile import write_mo

    compiled = BytesIO()
    write_mo(compiled, catalogue(language))
    compiled.seek(0)
    found = GNUTranslations(compiled)
    found.add_fallback(Strict())
    return found


@cache
def catalogue(language: str) -> "Catalog":
    from babel.messages.pofile import read_po

    with catalogue_file(language).open("rb") as lines:
        return read_po(lines, locale=language, abort_invalid=True)


def has(text: str) -> bool:
    """Whether the catalogue of the language of now holds a text; English holds all."""
    if LANGUAGE.get() == ENGLISH:
        return True
    message = catalogue(LANGUAGE.get()).get(text) if text else None
    return message is not None and bool(message.string) and not message.fuzzy


def say_or_keep(text: str) -> str:
    """The text in the language of now where the catalogue has it, else as it stands."""
    return say(text) if has(text) else text


def is_reviewed(language: str) -> bool:
    """Whether the head of the catalogue names a native speaker who has read it."""
    return bool(REVIEWED.search(catalogue_file(language).read_text(encoding="utf-8")))


def catalogue_file(language: str) -> Path:
    return TRANSLATIONS / f"{language}.po"
