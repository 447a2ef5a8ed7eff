"""Dates, counts and lists in words, one way everywhere."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from scripts.periods import period
from scripts.words.languages import ENGLISH, LANGUAGE, say

NARROW_SPACE = "\u202f"
"""No line breaks at it."""
QUALIFIERS = {
    "exact": "{}",
    "at_least": "at least {}",
    "about": "about {}",
    "more_than": "more than {}",
    "up_to": "up to {}",
}
UNKNOWN = {"day": "", "month": "day not known", "year": "month not known"}
IRREGULAR = {"person": "people", "country": "countries"}

SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-Z])")
LONGEST_PARAGRAPH = 60
"""In words."""


def day_words(text: str, after_preposition: bool = False) -> str:
    """16 September 2024; September 2024; 2024: as exactly as the date is known. In some languages
    a month has another form after a preposition."""
    from babel.dates import format_date

    days = period(text)
    month = "MMMM y" if after_preposition else "LLLL y"
    forms = {"day": "d MMMM y", "month": month, "year": "y"}
    return format_date(days.first, forms[days.precision], LANGUAGE.get())


def dated_words(text: str) -> str:
    """The date in words, saying what is not known of it."""
    unknown = UNKNOWN[period(text).precision]
    return f"{day_words(text)} ({say(unknown)})" if unknown else day_words(text)


def group_thousands(number: int | str) -> str:
    """999, 1,234; with a narrow space where a language writes a comma before decimals."""
    return f"{int(number):,}".replace(",", between_thousands())


def digit_groups(text: str) -> list[str]:
    """A number in words, apart where its thousands are: 1 and 234."""
    return text.split(between_thousands())


def between_thousands() -> str:
    return "," if LANGUAGE.get() == ENGLISH else NARROW_SPACE


def decimal(number: str) -> str:
    """0.03, or 0,03 where a language writes a comma."""
    from babel.numbers import get_decimal_symbol

    return number.replace(".", get_decimal_symbol(LANGUAGE.get()))


def span_words(lowest: str, highest: str) -> str:
    return say("{} to {}").format(group_thousands(lowest), group_thousands(highest))


def qualified_words(value: int | str, qualifier: str) -> str:
    """A figure with its qualifier, which is never dropped."""
    words = QUALIFIERS[qualifier]
    return (words if words == "{}" else say(words)).format(group_thousands(value))


def requalified_words(words: str) -> str:
    """A figure with its English qualifier in the language of now; empty where it has none."""
    for qualifier, form in QUALIFIERS.items():
        before, _, _ = form.partition("{}")
        value = words.removeprefix(before).replace(",", "")
        if before and words.startswith(before) and value.isdigit():
            return qualified_words(value, qualifier)
    return ""


def kilobytes(size: int) -> str:
    return say("{} kB").format(group_thousands(max(1, round(size / 1000))))


def count_words(number: int, noun: str) -> str:
    """1 day, 331 days, 1,300 people."""
    several = IRREGULAR.get(noun, f"{noun}s")
    return f"{number:,} {noun if number == 1 else several}"


def list_words(words: Iterable[str]) -> str:
    """One; one and two; one, two and three."""
    *first, last = [*words] or ["none"]
    return say("{} and {}").format(", ".join(first), last) if first else last


def sentences(text: str) -> list[str]:
    return SENTENCE_END.split(text) if text else []


def paragraphs(text: str) -> list[str]:
    """A long text in parts that can be read at a glance, broken between sentences only."""
    found: list[str] = []
    for sentence in sentences(text):
        longer = f"{found[-1]} {sentence}" if found else ""
        if longer and len(longer.split()) <= LONGEST_PARAGRAPH:
            found[-1] = longer
        else:
            found.append(sentence)
    return found


def credit(packages: Iterable[Mapping[str, Any]], address: str) -> str:
    """Where figures are from and how they may be used: Source: Releases, version 1.0.0
    (2026-11-23). CC BY 4.0. https://example.org."""
    sources, licences = [], {}
    for package in packages:
        version = say("version {}").format(package["version"])
        sources.append(f"{say(package['title'])}, {version} ({package['updated']})")
        licences |= dict.fromkeys(licence["title"] for licence in package["licenses"])
    parts = [f"{say('Source')}: {'; '.join(sources)}", ", ".join(licences), address]
    return " ".join(f"{part}." if part != address else part for part in parts if part)
