"""How wide words are, in the letters of the bitmaps."""

from functools import cache
from typing import Any

import fontpkg
from fontTools.ttLib import TTFont

FONT = "Arimo"
"""Letters as wide as those of Arial and Liberation Sans, so that all three break lines alike."""
FILE = fontpkg.path(FONT)
REGULAR, BOLD = 400, 700


def width(words: str, size: float, weight: int = REGULAR) -> float:
    """Pixels that a line of words takes."""
    return size * sum(advance(letter, weight) for letter in words)


def reserved_width(words: str, size: float) -> float:
    """Pixels to keep for a line of words: a reader's own letters may be wider than ours."""
    return 1.15 * width(words, size)


def lines(words: str, size: float, room: float, weight: int = REGULAR) -> list[str]:
    """The words on as few lines as fit in the room."""
    found: list[str] = []
    for word in words.split(" "):
        if found and width(f"{found[-1]} {word}", size, weight) <= room:
            found[-1] += f" {word}"
        else:
            found.append(word)
    return found


@cache
def advance(letter: str, weight: int) -> float:
    """The width of a letter of size 1."""
    font, glyphs = letters(weight)
    return glyphs[font.getBestCmap().get(ord(letter), ".notdef")].width / font["head"].unitsPerEm


@cache
def letters(weight: int) -> tuple[TTFont, Any]:
    font = TTFont(FILE)
    return font, font.getGlyphSet(location={"wght": weight})
