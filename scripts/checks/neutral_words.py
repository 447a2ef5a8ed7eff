"""The site's own texts use the words of the glossary."""

import re
from collections.abc import Iterable, Iterator

from scripts.checks.rule import Columns, Faults, Rows, Tables, rule
from scripts.model import items

QUOTED = re.compile(r'"[^"]*"|“[^”]*”')


@rule(
    "In {texts}, no word that the glossary replaces, except between quotation marks.",
    reads={"glossary": ("term", "instead_of")},
)
def neutral_words(rows: Rows, *, texts: Columns, tables: Tables) -> Faults:
    """`texts` are columns in the voice of the site."""
    terms = {word: row["term"] for row in tables["glossary"] for word in items(row["instead_of"])}
    pattern = pattern_of(terms)
    for row in rows:
        for column in texts:
            for found in replaced_words(row[column] or "", pattern):
                word, term = found[0], terms[found[1].lower()]
                yield (
                    row,
                    column,
                    f"{word!r} is not a word of this site. Write as the glossary has it under"
                    f" {term!r}, or put the word between quotation marks if it is somebody else's.",
                )


def pattern_of(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, in the plural too."""
    return re.compile(rf"\b({'|'.join(map(re.escape, words)) or '(?!)'})s?\b", re.IGNORECASE)


def replaced_words(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Those outside quotation marks."""
    return pattern.finditer(QUOTED.sub("", text))
