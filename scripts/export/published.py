"""What was published: the only thing that pages may show."""

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from scripts.load import load_schema
from scripts.model import Schema

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

    packages: Mapping[str, Mapping[str, Any]]
    tables: Mapping[str, PublishedTable]

    @classmethod
    def read(cls, folder: Path) -> "Published":
        packages, tables = {}, {}
        for path in sorted(folder.glob("*/datapackage.json")):
            package = json.loads(path.read_text(encoding="utf-8"))
            packages[package["name"]] = package
            for resource in package["resources"]:
                with (path.parent / resource["path"]).open(encoding="utf-8", newline="") as lines:
                    rows = tuple(csv.DictReader(lines))
                schema = load_schema(resource["name"])
                tables[schema.name] = PublishedTable(package["name"], schema, resource, rows)
        return cls(packages, tables)

    def sources_of(self, cell: str) -> list[Row]:
        known = self.tables["sources"].by_id
        return [known[source] for source in cell.split(";") if source]
