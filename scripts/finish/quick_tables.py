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
class Memory:
    """What was read and computed before, and from which rows or frames: a frame stays the same
    object until it changes."""

    tables: dict[str, Table] = field(default_factory=dict)
    rows: dict[str, Rows] = field(default_factory=dict)
    frames: dict[str, Frames] = field(default_factory=dict)


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
            reread(dataset.name, source.schema, library.tables[source.schema.name], memory)
        update_package(dataset, authored_contents(dataset), published / dataset.name)


def publish_computed(library: Library, memory: Memory, published: Path) -> None:
    """The tables that are computed from others, where these changed. Charts, results of claims and
    other formats are left as they are. InvalidData where a row that a computation names is gone."""
    authored = {name: memory.tables[name] for name in memory.rows}
    require_named(authored)
    frames = {name: table.frame for name, table in authored.items()}
    for derivation in DERIVED:
        remake(derivation, frames, memory)
        frames[derivation.name] = memory.tables[derivation.name].frame
    for dataset in library.datasets:
        made = [memory.tables[one.name] for one in DERIVED if one.dataset == dataset.name]
        update_package(dataset, computed_contents(made), published / dataset.name)


def reread(dataset: str, schema: Schema, rows: Rows, memory: Memory) -> None:
    """Unless all is as it was."""
    before = memory.tables.get(schema.name)
    if not before or before.schema != schema or memory.rows[schema.name] != rows:
        memory.tables[schema.name] = Table(dataset, schema, typed_frame(rows, schema))
        memory.rows[schema.name] = rows


def remake(derivation: Derivation, frames: Frames, memory: Memory) -> None:
    """Unless it was made from the same; the table of before stays where it comes out the same."""
    name, read = derivation.name, memory.frames.get(derivation.name)
    if read is not None and all(frames[one] is frame for one, frame in read.items()):
        return
    noted = Noted(frames)
    table = computed_table(derivation.dataset, name, derivation.table(noted))
    if name not in memory.tables or not memory.tables[name].frame.equals(table.frame):
        memory.tables[name] = table
    memory.frames[name] = noted.read


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
