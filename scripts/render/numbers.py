"""Numbers and dates as pages show them, one way everywhere."""

from scripts.periods import period
from scripts.words import day_words, grouped
from scripts.words import qualified as qualified

UNKNOWN = {"day": "", "month": " (day not known)", "year": " (month not known)"}


def dated(text: str) -> str:
    """The date in words, saying what is not known of it."""
    return day_words(text) + UNKNOWN[period(text).precision]


def kilobytes(size: int) -> str:
    return f"{grouped(max(1, round(size / 1000)))} kB"
