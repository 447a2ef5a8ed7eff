"""The first line of a table, which names its columns."""

import csv

from scripts.model import Source
from scripts.problems import Problem


def header_problems(source: Source, schemas: Path = SCHEMAS) -> list[Problem]:
    """What keeps the file, once past the gate, from being read by the columns of its schema."""
    names = [field.name for field in source.schema.fields]
    with source.path.open(encoding="utf-8", newline="") as lines:
        labels = next(csv.reader(lines), [])
    return [
        Problem(file=source.path, line=1, column=label, message=message)
        for label, message in faults(labels, names, source.schema.name)
    ]
