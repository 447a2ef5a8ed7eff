"""The first line of a table, which names its columns."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from scripts.model import Source
from scripts.problems import Problem


def header_problems(source: Source) -> list[Problem]:
    """What keeps a file that passed the gate from being read by the columns of its schema."""
    names = [field.name for field in source.schema.fields]
    with source.path.open(encoding="utf-8", newline="") as lines:
        labels = next(csv.reader(lines), [])
    return [
        Problem(file=source.path, line=1, column=label or None, message=message)
        for label, message in faults(labels, names, f"schemas/{source.schema.name}.yaml")
    ]


def faults(labels: Sequence[str], names: Sequence[str], schema: str) -> Iterator[tuple[str, str]]:
    """Each label at fault, and what to do. The order is a fault only where nothing else is."""
    if list(labels) == list(names):
        return
    missing = [name for name in names if name not in labels]
    for label, count in Counter(labels).items():
        if not label:
            yield label, "a column has no name in the first line. Name it or remove it."
        elif label not in names:
            yield label, unknown(label, missing, schema)
        elif count > 1:
            yield label, "the first line names this column twice. Remove one."
    for name in missing:
        yield name, "this column is missing from the first line. Put it back."
    if sorted(labels) == sorted(names):
        order = ",".join(names)
        yield "", f"the columns are not in the order of {schema}. Put them in this one: {order}"


def unknown(label: str, missing: Sequence[str], schema: str) -> str:
    close = get_close_matches(label, missing, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    return f"this column is not in the schema.{hint} Fix its name, remove it or add it to {schema}."
