"""Numbers and dates in words, one way everywhere."""

from datetime import date

from scripts.periods import period

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


MONTHS = tuple(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def kilobytes(size: int) -> str:
    return f"{grouped(max(1, round(size / 1000)))} kB"
