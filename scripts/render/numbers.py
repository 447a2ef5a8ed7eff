"""Numbers and dates in words, one way everywhere."""

from datetime import date

from scripts.periods import period

THIN_SPACE = "\u2009"
QUALIFIERS = {
    "exact": "{}",
    "at_least": "at least {}",
    "about": "about {}",
    "more_than": "more than {}",
    "up_to": "up to {}",
}


def grouped(number: int | str) -> str:
    """Thousands apart by a thin space from five digits on, as the SI asks: 1234, 12 345."""
    digits = f"{int(number):,}"
    return digits.replace(",", THIN_SPACE) if abs(int(number)) >= 1000 else digits


def qualified(value: int | str, qualifier: str) -> str:
    """A figure with its qualifier, which is never dropped."""
    return QUALIFIERS[qualifier].format(grouped(value))


def day_words(text: str) -> str:
    """16 September 2024; September 2024; 2024: as exactly as the date is known."""
    days = period(text)
    if days.precision == "day":
        return f"{days.first.day} {month_words(days.first)}"
    return month_words(days.first) if days.precision == "month" else f"{days.first.year}"


def month_words(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


MONTHS = (
    "January February March April May June July August September October November December"
).split()


def kilobytes(size: int) -> str:
    return f"{max(1, round(size / 1000))} kB"
