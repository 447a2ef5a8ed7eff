"""An id is the name of a page and of a file, on every machine."""

import re
from collections.abc import Sequence

from scripts.checks.rule import Faults, Rows, row_id
from scripts.model import Field

LONGEST = 100
FORM = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*|[A-Z]{2}")
"""Two capital letters are the code of a state."""
TAKEN = re.compile(r"index|con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""The page of the whole table, and names that Windows keeps for itself."""


def plain_ids(rows: Rows, *, fields: Sequence[Field]) -> Faults:
    """Asked of every table, whatever form its schema asks for."""
    for row in rows:
        if message := fault(row_id(row)):
            yield row, fields[0].name, message


def fault(name: str) -> str | None:
    if len(name) > LONGEST:
        return f"the id has {len(name):,} characters; {LONGEST} is the most. Shorten it."
    if name and not FORM.fullmatch(name):
        return f"{name!r} is no id. Use small letters and digits, with single hyphens between."
    if TAKEN.fullmatch(name):
        return f"{name!r} is the name of another page or is kept by Windows. Choose another id."
    return None
