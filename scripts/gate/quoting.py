"""How a value is shown in a message: short, in quotes, with what can't be seen made visible."""

import re

from scripts.problems import printable

LONGEST = 60
AROUND = 25
INVISIBLE = re.compile(
    "[\ufffc\U0001d159\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)
"""Fillers, blanks and variation selectors, which Unicode counts among letters, marks and signs."""


def excerpt(text: str, start: int = 0, end: int = 0) -> str:
    """In quotes; long text only around the spot from `start` to `end`."""
    return INVISIBLE.sub(escape, repr(shorten(text, start, end)))


def as_it_is(text: str) -> str:
    """Without quotes around it, where quotes in it are the point."""
    return printable(shorten(text))


def shorten(text: str, start: int = 0, end: int = 0) -> str:
    if len(text) <= LONGEST:
        return text
    left = max(0, start - AROUND)
    right = min(max(start, end) + AROUND, left + LONGEST)
    return "…" * (left > 0) + text[left:right] + "…" * (right < len(text))


def escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")
