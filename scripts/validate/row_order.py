"""The order of the lines of a table: by the id, as a program sorts text."""

import re
from itertools import pairwise

from scripts.gate.sheet import Sheet
from scripts.model import Source
from scripts.problems import Problem


def order_problems(source: Source, sheet: Sheet) -> list[Problem]:
    """One problem for a file, at the first line that is out of place: one act fixes all. An id of
    another form, or that is there twice, is left out: its place follows from what it will be."""
    ids = [(line, cells[0] if cells else "") for line, cells in sheet.records[1:]]
    constraints = source.schema.descriptor["fields"][0].get("constraints", {})
    form = re.compile(constraints.get("pattern", ".+"))
    firsts = {found: line for line, found in reversed(ids)}
    formed = [(line, one) for line, one in ids if form.fullmatch(one) and firsts[one] == line]
    places = [
        (line, before, found) for (_, before), (line, found) in pairwise(formed) if found < before
    ]
    if not places:
        return []
    line, before, found = places[0]
    above = next(one for _, one in formed if one > found)
    advice = f"Move the line up, above {above!r}."
    if len(places) > 1:
        advice = (
            f"And {len(places) - 1:,} more stand too low. `python -m scripts format` sorts the"
            " lines: as plain text, hyphens first, then digits, then letters."
        )
    message = f"{found!r} stands below {before!r}. {advice}"
    column = source.schema.key
    return [Problem(file=source.path, line=line, column=column, message=message, kind="row-order")]
