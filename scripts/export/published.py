"""What was published: the only thing that pages may show."""

import csv
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from scripts.addresses import ROWS_ON_A_PAGE, initial, page_starts
from scripts.model import Field, Schema, code_tables
from scripts.paths import SERVED

Row = Mapping[str, str]


@dataclass(frozen=True, eq=False)
class PublishedTable:
    """One CSV in `docs/data/`, with all cells as text, and its resource descriptor."""

    dataset: str
    schema: Schema
    resource: Mapping[str, Any]
    rows: tuple[Row, ...]

    @property
    def name(self) -> str:
        return self.schema.name

    @property
    def address(self) -> str:
        """Where the CSV is, from the top of the site."""
        return f"data/{self.dataset}/{self.resource['path']}"

    @cached_property
    def by_id(self) -> Mapping[str, Row]:
        return {row[self.schema.key]: row for row in self.rows}

    @cached_property
    def line_of(self) -> Mapping[str, int]:
        """The line of each row in its CSV; the first line holds the column names."""
        return {row[self.schema.key]: line for line, row in enumerate(self.rows, start=2)}

    def where(self, column: str, value: str) -> list[Row]:
        return [row for row in self.rows if row[column] == value]

    def label(self, column: str, value: str) -> str:
        """What a reader sees for a coded value."""
        return self.schema.field(column).labels.get(value, value)


@dataclass(frozen=True, eq=False)
class Published:
    """Read once and never changed, so that what is computed from it can be cached."""

    folder: Path
    packages: Mapping[str, Mapping[str, Any]]
    tables: Mapping[str, PublishedTable]

    @classmethod
    def read(cls, folder: Path) -> "Published":
        packages = read_packages(folder)
        tables = {
            resource["name"]: PublishedTable(
                name, schema_of(resource), resource, read_rows(folder / name / resource["path"])
            )
            for name, package in packages.items()
            for resource in package["resources"]
        }
        return cls(
            folder, packages, {name: with_row_labels(one, tables) for name, one in tables.items()}
        )

    @cached_property
    def umbrella(self) -> Mapping[str, Any]:
        return json.loads((self.folder / "datapackage.json").read_text(encoding="utf-8"))

    @cached_property
    def bibliography(self) -> Mapping[str, list[Row]]:
        """The sources by publisher and date, under the name of the page that shows them: a letter,
        and after the first page of many also a number."""
        found: dict[str, list[Row]] = {}
        for row in sorted(self.tables["sources"].rows, key=by_publisher):
            found.setdefault(initial(row), []).append(row)
        return {
            f"{letter}-{number}" if number > 1 else letter: part
            for letter, rows in sorted(found.items())
            for number, part in enumerate(in_parts(rows), start=1)
        }

    @cached_property
    def shown_under(self) -> Mapping[str, str]:
        """The name of that page, by source."""
        return {row["source_id"]: part for part, rows in self.bibliography.items() for row in rows}

    def size(self, address: str) -> int:
        return (self.folder / address).stat().st_size


def by_publisher(source: Row) -> tuple[str, ...]:
    return source["publisher"].casefold(), source["published_date"], source["source_id"]


def in_parts(items: Sequence[Any], most: int = ROWS_ON_A_PAGE) -> list[Sequence[Any]]:
    """As many as a page shows in each."""
    return [items[start : start + most] for start in page_starts(len(items), most)]


def with_row_labels(table: PublishedTable, tables: Mapping[str, PublishedTable]) -> PublishedTable:
    """With labels for the codes that are rows of another table."""
    homes = code_tables(table.schema)
    fields = (
        replace(one, labels=titles(tables[homes[one.name]])) if one.name in homes else one
        for one in table.schema.fields
    )
    return replace(table, schema=replace(table.schema, fields=tuple(fields)))


def titles(table: PublishedTable) -> dict[str, str]:
    """By id, in the order in which a reader sees them."""
    rows = sorted(table.rows, key=lambda row: int(row.get("position", 0)))
    return {row[table.schema.key]: row["title"] for row in rows}


def read_packages(folder: Path) -> dict[str, Mapping[str, Any]]:
    """The descriptors of all packages of now, by their name; served versions are passed over."""
    return {
        path.parent.name: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*/datapackage.json"))
        if not SERVED.fullmatch(path.parent.name)
    }


def read_rows(path: Path) -> tuple[Row, ...]:
    """A result names all rows that it rests on, and no cell is too long."""
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def schema_of(resource: Mapping[str, Any]) -> Schema:
    """The schema that a published descriptor holds: all that anybody behind export knows of it.
    Columns that only help programs to sort dates are left to those programs."""
    inlined = resource["schema"]
    return Schema(
        name=resource["name"],
        title=resource["title"],
        description=resource["description"],
        fields=tuple(Field.of(field) for field in inlined["fields"] if not field.get("derived")),
        descriptor=inlined,
        checks=tuple(inlined.get("checks", ())),
        chart=inlined.get("chart", {}),
        derived=resource["derived"],
    )
