"""Publish what a saved file changes in the tables, in the time between saving and looking."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from scripts.derive import DERIVED, Derivation
from scripts.derive.required_rows import require_named
from scripts.export.as_json import write_json
from scripts.export.csv_bytes import Content, authored_contents, computed_contents
from scripts.export.descriptor import DESCRIPTOR, write_resource
from scripts.load.frames import Rows, computed_table, typed_frame
from scripts.model import Dataset, Schema, Table
from scripts.validate import Library

Frames = Mapping[str, pd.DataFrame]


@dataclass(frozen=True, slots=True)
class Read:
    """An authored table, and the rows that it was read from."""

    table: Table
    rows: Rows


@dataclass(frozen=True, slots=True)
class Made:
    """A computed table, and the frames that it was computed from."""

    table: Table
    read: Frames


@dataclass(frozen=True, slots=True)
class Memory:
    """What was read and computed before: a frame stays the same object until it changes."""

    authored: dict[str, Read] = field(default_factory=dict)
    computed: dict[str, Made] = field(default_factory=dict)


class Noted(Mapping[str, pd.DataFrame]):
    """Frames that note which of them were asked for."""

    def __init__(self, frames: Frames) -> None:
        self.frames, self.read = frames, dict[str, pd.DataFrame]()

    def __getitem__(self, name: str) -> pd.DataFrame:
        return self.read.setdefault(name, self.frames[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self.frames)

    def __len__(self) -> int:
        return len(self.frames)


def publish_authored(library: Library, memory: Memory, published: Path) -> None:
    for dataset in library.datasets:
        for source in dataset.sources:
            rows = library.tables[source.schema.name]
            read = reread(dataset.name, source.schema, rows, memory)
            memory.authored[source.schema.name] = read
        update_package(dataset, authored_contents(dataset), published / dataset.name)


def publish_computed(library: Library, memory: Memory, published: Path) -> None:
    """The tables that are computed from others, where these changed. Charts, results of claims and
    other formats are left as they are. InvalidData where a row that a computation names is gone."""
    authored = {name: read.table for name, read in memory.authored.items()}
    require_named(authored)
    frames = {name: table.frame for name, table in authored.items()}
    for derivation in DERIVED:
        made = remake(derivation, frames, memory)
        memory.computed[derivation.name] = made
        frames[derivation.name] = made.table.frame
    for dataset in library.datasets:
        made = [one.table for one in memory.computed.values() if one.table.dataset == dataset.name]
        update_package(dataset, computed_contents(made), published / dataset.name)


def reread(dataset: str, schema: Schema, rows: Rows, memory: Memory) -> Read:
    """What was read before where nothing is another."""
    before = memory.authored.get(schema.name)
    if before and before.table.schema == schema and before.rows == rows:
        return before
    return Read(Table(dataset, schema, typed_frame(rows, schema)), rows)


def remake(derivation: Derivation, frames: Frames, memory: Memory) -> Made:
    """The table of before where it was made from the same, or comes out the same."""
    before = memory.computed.get(derivation.name)
    if before and all(frames[name] is frame for name, frame in before.read.items()):
        return before
    noted = Noted(frames)
    table = computed_table(derivation.dataset, derivation.name, derivation.table(noted))
    same = before and before.table.frame.equals(table.frame)
    return Made(before.table if before and same else table, noted.read)


def update_package(dataset: Dataset, contents: Iterable[Content], folder: Path) -> None:
    """Write these tables, and the descriptor last."""
    path = folder / DESCRIPTOR
    package = json.loads(path.read_text(encoding="utf-8"))
    known = {one["name"]: one for one in package["resources"]}
    for content in contents:
        questions = known.get(content.schema.name, {}).get("questions", [])
        known[content.schema.name] = write_resource(content, questions, folder)
    new = path.with_suffix(".new")
    write_json({**package, "resources": [*known.values()]}, new, indent=2)
    new.replace(path)
