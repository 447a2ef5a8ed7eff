"""Dates, counts and lists in words, one way everywhere."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from scripts.periods import period

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
QUALIFIERS = {
    "exact": "{}",
    "at_least": "at least {}",
    "about": "about {}",
    "more_than": "more than {}",
    "up_to": "up to {}",
}
UNKNOWN = {"day": "", "month": " (day not known)", "year": " (month not known)"}
IRREGULAR = {"person": "people", "country": "countries"}

SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-Z])")
LONGEST_PARAGRAPH = 60
"""In words."""


def day_words(text: str) -> str:
    """16 September 2024; September 2024; 2024: as exactly as the date is known."""
    days = period(text)
    if days.precision == "day":
        return f"{days.first.day} {month_words(days.first)}"
    return month_words(days.first) if days.precision == "month" else f"{days.first.year}"


def dated(text: str) -> str:
    """The date in words, saying what is not known of it."""
    return day_words(text) + UNKNOWN[period(text).precision]


def month_words(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def grouped(number: int | str) -> str:
    """With a comma between thousands: 999, 1,234."""
    return f"{int(number):,}"


def qualified(value: int | str, qualifier: str) -> str:
    """A figure with its qualifier, which is never dropped."""
    return QUALIFIERS[qualifier].format(grouped(value))


def kilobytes(size: int) -> str:
    return f"{grouped(max(1, round(size / 1000)))} kB"


def counted(number: int, noun: str) -> str:
    """1 day, 331 days, 1,300 people."""
    several = IRREGULAR.get(noun, f"{noun}s")
    return f"{number:,} {noun if number == 1 else several}"


def listed(words: Iterable[str]) -> str:
    """One; one and two; one, two and three."""
    *first, last = [*words] or ["none"]
    return f"{', '.join(first)} and {last}" if first else last


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
        sources.append(f"{package['title']}, version {package['version']} ({package['updated']})")
        licences |= dict.fromkeys(licence["title"] for licence in package["licenses"])
    parts = [f"Source: {'; '.join(sources)}", ", ".join(licences), address]
    return " ".join(f"{part}." if part != address else part for part in parts if part)
