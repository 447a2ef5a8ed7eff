"""Letters of one alphabet inside a word of another: they look alike, and no search finds them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from scripts.gate.quoting import excerpt
from scripts.gate.sheet import WORD, Fault, Sheet

ALPHABETS = ("Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Georgian")
"""The first words of the Unicode names of the letters. A word in one of them is fine."""
LATIN_OF_CYRILLIC = dict(
    zip("АаВСсЕеНІіЈјКМОоРрЅѕТХхУу", "AaBCcEeHIiJjKMOoPpSsTXxYy", strict=True)  # noqa: RUF001
)
LATIN_OF_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟοΡΤΥΧν", "ABEZHIKMNOoPTYXv", strict=True))  # noqa: RUF001
BOTH = re.compile("^(?=.*[A-Za-z])(?=.*[\u0400-\u04ff]).+$", re.MULTILINE)
"""Cells with letters of both alphabets that are in use here."""
TWINS = {
    "Latin": LATIN_OF_CYRILLIC | LATIN_OF_GREEK,
    "Cyrillic": {latin: letter for letter, latin in LATIN_OF_CYRILLIC.items()},
    "Greek": {latin: letter for letter, latin in LATIN_OF_GREEK.items()},
}
"""By the alphabet of the word: which of its letters a stranger looks like."""


def mixed_words(sheet: Sheet) -> Iterator[Fault]:
    """One fault for each word; a hyphen, a digit or another sign ends a word."""
    pattern = changes(sheet.text)
    if not pattern:
        return
    for spot in sheet.spots(pattern):
        for word in filter(is_mixed, dict.fromkeys(WORD.findall(spot.cell))):
            yield spot.fault("alphabets", strangers(word))


def strange_words(sheet: Sheet) -> Iterator[Fault]:
    """Whole words in letters that look like those of the other words of the cell."""
    for spot in sheet.spots(BOTH):
        words = [word for word in WORD.findall(spot.cell) if not is_mixed(word)]
        for home, other in (("Latin", "Cyrillic"), ("Cyrillic", "Latin")):
            alike = [one for one in words if set(one) <= TWINS[home].keys()]
            # A letter alone may be a part of a name, such as that of a tank.
            alike = [one for one in alike if len(one) > 1 or home == "Cyrillic"]
            rest = [alphabet(one[0]) for one in words if one not in alike]
            if rest and set(rest) == {home}:
                for word in dict.fromkeys(alike):
                    if message := other_spelling(word, home, other, sheet.words):
                        yield spot.fault("alphabets", message)


def other_spelling(word: str, home: str, other: str, known: Collection[str]) -> str | None:
    """An abbreviation in Latin letters may stand in a Cyrillic text: only what is a word in the
    letters of the text is taken for it."""
    meant = "".join(TWINS[home][letter] for letter in word)
    if home == "Cyrillic" and meant not in known:
        return None
    return (
        f"the word {excerpt(word)} is typed in {other} letters, and stands among"
        f" {home} ones. Type it anew in {home} letters."
    )


def changes(text: str) -> re.Pattern[str] | None:
    """The cells in which alphabets meet inside a word; None where the text has one alphabet."""
    letters = dict.fromkeys(ALPHABETS, "")
    for char in sorted(set(text)):
        if (name := alphabet(char)) in letters:
            letters[name] += char
    present = {name: chars for name, chars in letters.items() if chars}
    if len(present) < 2:
        return None
    _, *others = present
    meet = "|".join(mixed_letters(present, name) for name in others)
    return re.compile(f"^.*(?:{meet})", re.MULTILINE)


def mixed_letters(present: Mapping[str, str], name: str) -> str:
    """A letter of this alphabet with one of another before or after it."""
    others = "".join(chars for other, chars in present.items() if other != name)
    return f"[{present[name]}](?:(?=[{others}])|(?<=[{others}].))"


@cache
def alphabet(char: str) -> str:
    """The first word of the name of a letter; empty for other signs."""
    name = unicodedata.name(char, "") if char.isalpha() else ""
    return name.partition(" ")[0].capitalize()


def is_mixed(word: str) -> bool:
    return len({alphabet(char) for char in word}.intersection(ALPHABETS)) > 1


def strangers(word: str) -> str:
    """Which letters are not of the alphabet that most of the word is in, and what to type."""
    count = Counter(alphabet(char) for char in word)
    home = max(ALPHABETS, key=lambda name: count[name])
    odd = [char for char in dict.fromkeys(word) if alphabet(char) in set(ALPHABETS) - {home}]
    twins = TWINS.get(home, {})
    if any(char not in twins for char in odd):
        named = ", ".join(f"{char} {alphabet(char)}" for char in odd)
        return (
            f"{excerpt(word)} mixes alphabets ({named}). Type it in one, or put a hyphen between"
            " its parts."
        )
    named = "; ".join(
        f"the {char} in {excerpt(word)} is {alphabet(char)} (U+{ord(char):04X}):"
        f" type the {home} {twins[char]}"
        for char in odd
    )
    return f"{named}."
