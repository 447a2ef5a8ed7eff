"""Which patterns a schema may ask for: those that end soon on any text.

Python tries all ways to read a text. Where a part repeats that repeats inside, as in `(a+)+`, there
are too many of them to ever end.
"""

import re
from typing import Any

SEPARATED = re.compile(r"\((?:\?:)?(?P<first>[-_;:/ ])(?P<rest>\[[^\]]+\]|\\d)[*+]?\)[*+]")
"""As in `(-[a-z]+)*`: each turn begins with a sign, so that there is one way to read it."""
REPEATED_GROUP = re.compile(r"\)(?:[*+]|\{)")
ENDLESS = re.compile(r"[*+]|\{\d*,\}")
OPEN = re.compile(r"[*+?|]|\{\d*,")
MOST_ENDLESS, MOST_OPEN = 2, 8


def is_safe(pattern: Any) -> bool:
    """Whether it can be compiled, and ends. What is no text has a problem already."""
    if not isinstance(pattern, str):
        return True
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    rest = SEPARATED.sub(without_separated, pattern)
    return (
        not REPEATED_GROUP.search(rest)
        and len(ENDLESS.findall(rest)) <= MOST_ENDLESS
        and len(OPEN.findall(rest)) <= MOST_OPEN
    )


def without_separated(match: re.Match[str]) -> str:
    """Nothing, unless the sign could be part of what it separates."""
    return match[0] if re.fullmatch(match["rest"], match["first"]) else ""
