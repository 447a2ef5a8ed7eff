"""Cells that mean something else to a spreadsheet, a browser or a template than to their author."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from scripts.gate.quoting import excerpt
from scripts.gate.sheet import Fault, Sheet, Spot

LONGEST_CELL = 4_000
FIRST_YEAR, LAST_YEAR = 1990, 2100
DATE_COLUMN = re.compile(r"(?:^|_)date$")
SURELY = 8
STRESS = "\u0300\u0301"
FULL_DATE = len("2024-09-04")
TAG = r"<[a-z/!?][^<>\n]{,30}>?"

MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"

Rules = Mapping[str, tuple[re.Pattern[str], str | Callable[[Spot], str | None]]]
"""By the kind of the fault: where to look, and what is said of the place, if anything. A pattern
that begins with a plain sign is found many times faster than one that first looks behind it."""

NULL_WORDS = (
    r"null|(?-i:None)|n/a|n\.a\.|na|nan|--?|\u2013|\u2014|\?+|\.\.\.|\u2026|tb[acd]|todo"
    r"|#n/a|#ref!|#value!|#name\?|#num!|#null!|#div/0!"
)
"""Whole cells. `none` in small letters may be a finding, and `unknown` a value of a schema."""


def doubtful_cells(sheet: Sheet, rules: Rules) -> Iterator[Fault]:
    for kind, (pattern, advice) in rules.items():
        for spot in sheet.spots(pattern):
            message = advice.format(spot=spot) if isinstance(advice, str) else advice(spot)
            if message:
                yield spot.fault(kind, message)


def padded(spot: Spot) -> str:
    if not spot.cell.strip(" "):
        return f"{spot.shown} holds spaces only. Leave the cell empty."
    return f"{spot.shown} has a space at its start or end. Type it without."


def formula(spot: Spot) -> str:
    sign = spot.text[-1]
    return (
        f"{spot.shown} starts with {sign!r}, which a spreadsheet takes for a formula. Start with a"
        " letter or a digit."
    )


def odd_year(spot: Spot) -> str | None:
    """Only in columns of dates, or if it can be nothing but a date."""
    year = int(spot.text[:4])
    is_date = len(spot.text) == FULL_DATE or DATE_COLUMN.search(spot.column or "")
    if FIRST_YEAR <= year <= LAST_YEAR or not is_date:
        return None
    meant = likely_year(year)
    hint = f"Did you mean {meant}?" if meant else f"Years are {FIRST_YEAR} to {LAST_YEAR} here."
    return f"{spot.shown} is in the year {spot.text[:4]}. {hint}"


def likely_year(year: int) -> int | None:
    """The year of our time with the same last two digits, where there is one."""
    meant = 1900 + year % 100
    return next((near for near in (meant, meant + 100) if FIRST_YEAR <= near < 2050), None)


def html_tag(spot: Spot) -> str:
    found = ", ".join(dict.fromkeys(re.findall(TAG, spot.text, re.IGNORECASE)))
    return f"{spot.shown} holds HTML ({found}). Type plain words, or a space after '<'."


def html_code(spot: Spot) -> str | None:
    meant = html.unescape(spot.text)
    if meant == spot.text:
        return None
    shown = meant if meant.isprintable() else " "
    return f"{spot.shown} holds the HTML code {spot.text}. Type {shown!r} instead."


def lost_letters(spot: Spot) -> str | None:
    """In an address a question mark stands between letters too."""
    if "://" in spot.cell:
        return None
    return f"{spot.shown} has {spot.text!r} where letters were lost. Type them anew."


def read_wrongly(spot: Spot) -> str | None:
    """UTF-8 that a program took for the encoding of Windows, and saved so. A few letters can be a
    word that only looks so."""
    if len(spot.text) < SURELY and spot.text.isalpha():
        return None
    for encoding in ("cp1252", "cp1251"):
        try:
            meant = spot.text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        if all(unicodedata.category(char)[0] in "LP" for char in meant):
            return (
                f"{spot.shown} holds {spot.text!r}, which was {meant!r} before a program read it"
                " wrongly. Type it anew, or take the file as it was."
            )
    return None


def spreadsheet_date(spot: Spot) -> str | None:
    """In a column of dates its own check knows which date is meant."""
    if DATE_COLUMN.search(spot.column or "") and spot.text.replace(".", "/").count("/") == 2:
        return None
    return (
        f"{spot.shown} is what a spreadsheet makes of other text. Type what the source says, and a"
        " date like 2024-09-04."
    )


def mail_address(spot: Spot) -> str | None:
    """Of a web address, its own check says what is wrong."""
    if spot.cell.startswith(("http://", "https://")):
        return None
    return f"{spot.shown} holds a mail address. Take it out, and name the person's office instead."


def stress_marks(spot: Spot) -> str:
    plain = "".join(char for char in spot.cell if char not in STRESS)
    return (
        f"{spot.shown} has a stress mark on a letter, with which no search finds the word. Type"
        f" {excerpt(plain, spot.start, spot.start)}."
    )


def long_cell(spot: Spot) -> str:
    return (
        f"{spot.shown} has {len(spot.cell):,} characters; {LONGEST_CELL:,} is the most. Shorten it."
    )


def cells(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE | re.IGNORECASE)


MARKUP: Rules = {
    "html-tag": (cells(rf"{TAG}(?:.*{TAG})?"), html_tag),
    "html-code": (cells(r"&(?:[a-z][a-z0-9]*|#[0-9]+|#x[0-9a-f]+);"), html_code),
    "script-address": (
        cells(r"[jvd](?:avascript:|bscript:|(?<=\bd)ata:(?=[\w.+-]+/|[;,]))"),
        "{spot.shown} holds {spot.text!r}, which a browser would run. Give the address of a page,"
        " with https:// before it.",
    ),
    "template-sign": (
        cells(r"\{[{%#]"),
        "{spot.shown} holds {spot.text!r}, a sign of templates. Type it without the bracket.",
    ),
}
"""What a browser or a template would take for its own, in text that is no table too."""
RULES: Rules = {
    "padded": (cells(r"^(?: .*|.*+(?<= ))$"), padded),
    "null-word": (
        cells(rf"^(?:{NULL_WORDS})$"),
        "{spot.shown} is a word for an empty cell. Leave the cell empty instead.",
    ),
    "formula": (cells(r"^(?!--?$) *[=+@-]"), formula),
    "odd-year": (cells(r"^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"), odd_year),
    "spreadsheet-date": (
        cells(
            rf"^(?:[0-9]{{1,2}}-{MONTHS}(?:-[0-9]{{2,4}})?|{MONTHS}-[0-9]{{2}}"
            r"|[0-9]{1,2}([./])[0-9]{1,2}\1(?:[0-9]{2}){1,2}|[0-9](?:[.,][0-9]+)?E\+[0-9]{2,3})$"
        ),
        spreadsheet_date,
    ),
    "lost-letters": (
        cells(r"\?(?<=[^\W\d_]\?)\?*(?=[^\W\d_])|\?(?<![\w?]\?)\?+(?=[^?\n])"),
        lost_letters,
    ),
    "read-wrongly": (re.compile(r"[\x80-\U0010ffff]{2,}"), read_wrongly),
    **MARKUP,
    "mail-address": (cells(r"@(?<=\w@)[\w-]+\.[a-z]"), mail_address),
    "phone-number": (
        cells(r"\+(?<![\w+]\+)[1-9](?:[ ()-]{0,2}[0-9]){8,14}(?![0-9])"),
        "{spot.shown} holds a telephone number ({spot.text}). Take it out.",
    ),
    "markdown-link": (
        cells(r"\[[^\[\]\n]+\]\([^()\n]+\)"),
        "{spot.shown} holds a link. Cells are plain text: type the words only, and name the source"
        " by its id in the column for sources.",
    ),
    "unfinished": (
        re.compile(
            "|".join(
                rf"{word}(?<=\b{word})\b(?:(?=.)|(?<=.{word}))" for word in ("TODO", "FIXME", "XXX")
            )
        ),
        "{spot.shown} says {spot.text!r}, a note to yourself. Do it, or take the note out.",
    ),
    "stress-marks": (re.compile(f"[\u0400-\u04ff][{STRESS}]"), stress_marks),
    "long-cell": (cells(rf"^[^\n]{{{LONGEST_CELL + 1},}}"), long_cell),
}
