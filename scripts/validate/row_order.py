"""The order of the lines of a table: by the id, as a program sorts text."""

import re
from itertools import pairwise

from scripts.gate.sheet import Sheet
from scripts.model import Source
from scripts.problems import Problem


def order_problems(source: Source, sheet: Sheet) -> list[Problem]:
    """One problem for a file, at the first line that is out of place: one act fixes all. An id of
    another form is left out, since its place follows from its form."""
    ids = [(line, cells[0] if cells else "") for line, cells in sheet.records[1:]]
    constraints = source.schema.descriptor["fields"][0].get("constraints", {})
    form = re.compile(constraints.get("pattern", ".+"))
    formed = [(line, found) for line, found in ids if form.fullmatch(found)]
    places = [
        (line, before, found) for (_, before), (line, found) in pairwise(formed) if found < before
    ]
    if not places:
        return []
    line, before, found = places[0]
    also = f" (and {len(places) - 1} more like it)" if len(places) > 1 else ""
    message = (
        f"{found!r} stands below {before!r}{also}. Sort the lines by this column, as plain text:"
        " hyphens, then digits, then letters."
    )
    column = source.schema.key
    return [Problem(file=source.path, line=line, column=column, message=message, kind="row-order")]
