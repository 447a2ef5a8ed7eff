"""Characters that a reader can't see, or sees otherwise than a program does."""

import re
import unicodedata
from collections.abc import Iterator

from scripts.gate.quoting import INVISIBLE, excerpt
from scripts.gate.sheet import Fault, Sheet

ADVICE = {
    "Cc": "a control character. Delete it.",
    "Cf": "which can't be seen. Delete it; the safest way is to type the text anew.",
    "Co": "which means something in one font only. Type the letter that is meant.",
    "Cn": "which is no character. Delete it.",
    "Zs": "which is not an ordinary space. Type a space.",
    "Zl": "which breaks the line. Type a space.",
    "Zp": "which breaks the line. Type a space.",
}
NO_NAME = {"\t": "TAB", "\x1b": "ESCAPE", "\x7f": "DELETE", "\x85": "NEXT LINE"}
NO_TEXT = {
    "\ufffd": "which stands where a letter was lost. Type the letter.",
    "\ufffc": "which stands where a picture was. Delete it.",
    **dict.fromkeys("\u0334\u0335\u0336\u0337\u0338", "which strikes out a letter. Delete it."),
}
OF_THEIR_OWN = "µªº"
"""Signs that count as letters, and are no other form of one."""
ANY_CELL = re.compile("^.+$", re.MULTILINE)


def doubtful_characters(sheet: Sheet) -> Iterator[Fault]:
    yield from refused_characters(sheet)
    if not unicodedata.is_normalized("NFC", sheet.text):
        yield from decomposed_letters(sheet)


def refused_characters(sheet: Sheet) -> Iterator[Fault]:
    """One fault for each such character of a cell, however often it is there."""
    refused = {char: why for char in sorted(set(sheet.text)) if (why := reason(char))}
    if not refused:
        return
    seen = set()
    for spot in sheet.spots(re.compile(f"[{re.escape(''.join(refused))}]")):
        place = (spot.line, spot.column, spot.cell, spot.text)
        if place not in seen:
            seen.add(place)
            message = f"{spot.shown} holds {naming(spot.text)}, {refused[spot.text]}"
            yield spot.fault("characters", message, codes(spot.text))


def reason(char: str) -> str | None:
    """Why a character is refused; None for those that are welcome, in any language."""
    if char in (" ", "\n"):
        return None
    if char in NO_TEXT:
        return NO_TEXT[char]
    if INVISIBLE.match(char):
        return ADVICE["Cf"]
    if char.isalpha() and char not in OF_THEIR_OWN and unicodedata.decomposition(char)[:1] == "<":
        return f"which is another form of {unicodedata.normalize('NFKC', char)}. Type that."
    return ADVICE.get(unicodedata.category(char))


def naming(char: str) -> str:
    """`U+200B ZERO WIDTH SPACE`; only the number where Unicode has no name."""
    name = NO_NAME.get(char) or unicodedata.name(char, "")
    return f"{codes(char)} {name}".strip()


def decomposed_letters(sheet: Sheet) -> Iterator[Fault]:
    """Cells with letters made of parts (NFD), which a search for the letter does not find."""
    for spot in sheet.spots(ANY_CELL):
        if unicodedata.is_normalized("NFC", spot.cell):
            continue
        odd = [part for part in dict.fromkeys(letters(spot.cell)) if compose(part) != part]
        # Syllables of a few scripts compose without marks: then the whole cell is shown.
        named = ", ".join(
            f"{excerpt(compose(part))} (here {codes(part)})" for part in odd or [spot.cell]
        )
        yield spot.fault(
            "letter-parts",
            f"in {excerpt(compose(spot.cell))} letters are made of parts: {named}. Delete them and"
            " type them anew (NFC).",
        )


def letters(text: str) -> Iterator[str]:
    """Each character together with the marks that follow it."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not unicodedata.combining(text[end]):
            yield text[start:end]
            start = end


def compose(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def codes(text: str) -> str:
    return " ".join(f"U+{ord(char):04X}" for char in text[:4])
