"""The site's own texts use the words of the glossary."""

import re

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
    replaced = re.compile(rf"\b({'|'.join(map(re.escape, terms))})s?\b", re.IGNORECASE)
    for row in rows if terms else ():
        for column in texts:
            for found in replaced.finditer(QUOTED.sub("", row[column] or "")):
                word, term = found[0], terms[found[1].lower()]
                yield (
                    row,
                    column,
                    f"{word!r} is not a word of this site. Write as the glossary has it under"
                    f" {term!r}, or put the word between quotation marks if it is somebody else's.",
                )
