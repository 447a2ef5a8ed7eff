"""What a published table says beside each date of any precision: first day, last day, precision."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from scripts.load.yaml_files import read_yaml
from scripts.model import Schema
from scripts.paths import SCHEMAS
from scripts.periods import period

WORDS = SCHEMAS / "added" / "calendar_date.yaml"
Bounds = tuple[str | None, str | None, str | None]


def date_columns(schema: Schema) -> list[str]:
    return [one["field"] for one in schema.checks if one["type"] == "calendar-date"]


def added_fields(schema: Schema) -> Iterator[dict[str, Any]]:
    """The columns as a Table Schema describes them, in the order of the dates."""
    for column in date_columns(schema):
        date = schema.field(column)
        examples = bounds({column: date.example}, column, ())
        for field, example in zip(words(), examples, strict=True):
            said = {
                key: field[key].format(column=column, title=date.title)
                for key in ("name", "title", "description")
            }
            yield {**field, **said, "example": example, "derived": True}


@cache
def words() -> list[dict[str, Any]]:
    return read_yaml(WORDS, WORDS.name).content["fields"]


def bounds_of(
    schema: Schema, rows: Iterable[Mapping[str, str | None]]
) -> Iterator[Mapping[str, Bounds]]:
    """For each row what stands beside each of its dates."""
    later = {column: later_columns(schema, column) for column in date_columns(schema)}
    for row in rows:
        yield {column: bounds(row, column, names) for column, names in later.items()}


def later_columns(schema: Schema, column: str) -> list[str]:
    """Dates that the rules of the table keep from coming before this one."""
    ordered = (one for one in schema.checks if one["type"] == "in-order")
    return [one["later"] for one in ordered if one["earlier"] == column]


def bounds(row: Mapping[str, str | None], column: str, later: Iterable[str]) -> Bounds:
    if not row[column]:
        return None, None, None
    days = period(row[column])
    last = min([days.last, *(period(row[name]).last for name in later if row[name])])
    return days.first.isoformat(), last.isoformat(), days.precision
