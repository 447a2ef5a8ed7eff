"""The bytes of a published CSV."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.load.added_columns import added_fields, bounds_of
from scripts.model import Dataset, Schema, Table


@dataclass(frozen=True, slots=True)
class Content:
    """A table as it is published; `authored` is what its package says about it, if anything."""

    schema: Schema
    csv: bytes
    authored: Mapping[str, Any] = field(default_factory=dict)


def authored_contents(dataset: Dataset) -> Iterator[Content]:
    """The contributor's files byte for byte, with nothing but columns added at their end."""
    for source in dataset.sources:
        content = with_bounds(source.path.read_bytes(), source.schema)
        yield Content(source.schema, content, source.resource)


def computed_contents(tables: Iterable[Table]) -> Iterator[Content]:
    for table in tables:
        yield Content(table.schema, with_bounds(table_bytes(table), table.schema))


def table_bytes(table: Table) -> bytes:
    """One derived table as CSV; yes/no as `TRUE` and `FALSE`, like the authored ones."""
    frame = table.frame.astype(object).where(table.frame.notna(), "")
    # Only in the columns that the schema names: to pandas the number 1 equals True.
    flags = [field.name for field in table.schema.fields if field.type == "boolean"]
    frame[flags] = frame[flags].replace({True: "TRUE", False: "FALSE"})
    return frame.to_csv(index=False, lineterminator="\n").encode()


def with_bounds(content: bytes, schema: Schema) -> bytes:
    """The same, with the first day, last day and precision of each date in columns at the end. A
    row is a line, since the gate lets no line break into a cell."""
    names = [field["name"] for field in added_fields(schema)]
    if not names:
        return content
    head, *lines = content.decode("utf-8").removesuffix("\n").split("\n")
    rows = csv.DictReader(io.StringIO(content.decode("utf-8"), newline=""))
    made = [",".join([head, *names])]
    for line, dates in zip(lines, bounds_of(schema, rows), strict=True):
        cells = [cell or "" for bounds in dates.values() for cell in bounds]
        made.append(",".join([line, *cells]))
    return ("\n".join(made) + "\n").encode()
