"""Ids for new rows: the next number, or a few words of the row."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from itertools import chain, count

from scripts.model import Schema
from scripts.starter.kinds import ID_PARTS

NUMBERED = re.compile(r"([a-z]+-)(\d+)")
MOST_WORDS = 3


def new_id(schema: Schema, row: Mapping[str, str], taken: Collection[str]) -> str:
    """Empty where the row says nothing that an id could be made of."""
    if schema.name not in ID_PARTS:
        return next_number(taken)
    parts = (slug(row.get(column, "")) for column in ID_PARTS[schema.name])
    words = "-".join(filter(None, parts))
    tries = chain([words], (f"{words}-{number}" for number in count(2)))
    return next(one for one in tries if one not in taken) if words else ""


def next_number(taken: Collection[str]) -> str:
    """After rc-0218 comes rc-0219; empty where no id has a number to count on from."""
    found = [match for one in taken if (match := NUMBERED.fullmatch(one))]
    if not found:
        return ""
    last = max(found, key=lambda match: int(match[2]))
    return f"{last[1]}{int(last[2]) + 1:0{len(last[2])}}"


def slug(text: str) -> str:
    """A date as it is, of a text the first words, in the letters that an id may have."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    return "-".join(words if re.fullmatch(r"[\d-]+", plain) else words[:MOST_WORDS])
