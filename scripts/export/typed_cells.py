"""The cells of a published CSV as values, with types from its schema and never from a guess."""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

Cell = str | int | float | bool | date | None
READ = {
    "integer": int,
    "number": float,
    "boolean": {"TRUE": True, "FALSE": False}.__getitem__,
    "date": date.fromisoformat,
}


def typed_rows(resource: Mapping[str, Any], content: bytes) -> Iterator[list[Cell]]:
    """An empty cell is None."""
    read = [READ.get(field["type"], str) for field in resource["schema"]["fields"]]
    _, *rows = csv.reader(io.StringIO(content.decode("utf-8"), newline=""))
    for row in rows:
        yield [one(cell) if cell else None for one, cell in zip(read, row, strict=True)]
