"""The nouns that the stages hand to each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # Of all commands, `build` and `review` alone need it.
    import pandas as pd

LIST_SEPARATOR = ";"
"""What separates the items of a list cell; the items have no spaces around them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One column, in the words of its schema. `labels` maps coded values to what a reader sees;
    `empty` says what an empty cell means; `address` is that of the page elsewhere that an item
    names, with {} for the item."""

    name: str
    title: str
    type: str
    description: str
    unit: str = ""
    empty: str = ""
    address: str = ""
    example: str = ""
    required: bool = False
    unique: bool = False
    labels: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, descriptor: Mapping[str, Any]) -> "Field":
        """A column as a Table Schema describes it, in a schema file or in a published package."""
        return cls(
            name=descriptor["name"],
            title=descriptor["title"],
            type=descriptor["type"],
            description=descriptor["description"],
            unit=descriptor.get("unit", ""),
            empty=descriptor.get("empty", ""),
            address=descriptor.get("address", ""),
            example=str(descriptor["example"]),
            required=descriptor.get("constraints", {}).get("required", False),
            unique=descriptor.get("constraints", {}).get("unique", False),
            labels={one["value"]: one["label"] for one in descriptor.get("categories", ())},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The contract of one table. `descriptor` is plain Table Schema, without what is only ours;
    a `derived` table is computed, and lies in no dataset."""

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    descriptor: Mapping[str, Any]
    checks: tuple[Mapping[str, Any], ...] = ()
    questions: tuple[Mapping[str, Any], ...] = ()
    chart: Mapping[str, str] = field(default_factory=dict)
    """How to read the picture of the table, and the words that stand in it."""
    derived: bool = False

    @property
    def key(self) -> str:
        """The column that holds the id."""
        return self.fields[0].name

    def field(self, name: str) -> Field:
        """KeyError where there is none."""
        return {field.name: field for field in self.fields}[name]


AUTHORITIES = ("bodies", "counters")
"""Tables whose ids are the codes of other tables, and whose titles are what a reader sees."""


def code_tables(schema: Schema) -> dict[str, str]:
    """The columns that hold such codes, each with the table that they are rows of."""
    return {
        check["field"]: check["table"]
        for check in schema.checks
        if check["type"] == "references" and check["table"] in AUTHORITIES
    }


@dataclass(frozen=True, slots=True)
class Source:
    """One authored CSV, the schema of the same name, and what its package says about it."""

    path: Path
    schema: Schema
    resource: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Dataset:
    name: str
    folder: Path
    descriptor: Mapping[str, Any]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table past validation. Dates of reduced precision stay text; see `scripts.periods`."""

    dataset: str
    schema: Schema
    frame: "pd.DataFrame"


def items(cell: str | None) -> tuple[str, ...]:
    """The items of a list cell; none for an empty one."""
    return tuple(cell.split(LIST_SEPARATOR)) if cell else ()


def row_ids(table: str, ids: Iterable[str]) -> str:
    """A list cell that names rows of one table, each as table/id."""
    return LIST_SEPARATOR.join(f"{table}/{one}" for one in ids)
