"""Numbers and dates as pages show them, one way everywhere."""

from scripts.periods import period
from scripts.words import day_words

THIN_SPACE = "\u202f"
"""The narrow space that no line breaks at."""
QUALIFIERS = {
    "exact": "{}",
    "at_least": "at least {}",
    "about": "about {}",
    "more_than": "more than {}",
    "up_to": "up to {}",
}
UNKNOWN = {"day": "", "month": " (day not known)", "year": " (month not known)"}


def grouped(number: int | str) -> str:
    """Thousands apart by a thin space: 999, 1 234."""
    return f"{int(number):,}".replace(",", THIN_SPACE)


def qualified(value: int | str, qualifier: str) -> str:
    """A figure with its qualifier, which is never dropped."""
    return QUALIFIERS[qualifier].format(grouped(value))


def dated(text: str) -> str:
    """The date in words, saying what is not known of it."""
    return day_words(text) + UNKNOWN[period(text).precision]


def kilobytes(size: int) -> str:
    return f"{grouped(max(1, round(size / 1000)))} kB"
