"""The data as published at one time: all tables with their descriptors, of a version or of now."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.paths import SERVED

DESCRIPTOR = "datapackage.json"

Descriptor = Mapping[str, Any]
Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: its rows by their id, in the order of the file, with every cell as text."""

    key: str
    columns: tuple[str, ...]
    rows: Mapping[str, Row]
    resource: Descriptor

    @property
    def derived(self) -> bool:
        return bool(self.resource.get("derived"))

    @property
    def path(self) -> str:
        """Where the CSV is, from the folder that holds the packages."""
        return self.resource["path"]

    def field(self, column: str) -> Descriptor:
        return next(one for one in self.resource["schema"]["fields"] if one["name"] == column)


@dataclass(frozen=True, slots=True)
class Edition:
    """`packages` is what descriptors say of a package as a whole; tables go by their own name."""

    packages: Mapping[str, Descriptor]
    tables: Mapping[str, Grid]


def package_folders(folder: Path) -> list[Path]:
    return [
        path.parent
        for path in sorted(folder.glob(f"*/{DESCRIPTOR}"))
        if not SERVED.fullmatch(path.parent.name)
    ]


def read_edition(folder: Path) -> Edition:
    """All packages of a folder, such as `versions/1.0.0` or `docs/data`."""
    descriptors = [read_descriptor(path) for path in package_folders(folder)]
    return edition(descriptors, lambda path: (folder / path).read_bytes())


def read_descriptor(folder: Path) -> Descriptor:
    return json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))


def write_json(path: Path, content: object, indent: int = 1) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=indent) + "\n"
    path.write_text(text, encoding="utf-8")


def edition(descriptors: Iterable[Descriptor], content: Callable[[str], bytes]) -> Edition:
    """From descriptors, and the bytes of each table by its path."""
    packages, tables = {}, {}
    for descriptor in descriptors:
        name = descriptor["name"]
        packages[name] = {key: part for key, part in descriptor.items() if key != "resources"}
        for resource in descriptor["resources"]:
            placed = {**resource, "path": f"{name}/{resource['path']}"}
            tables[resource["name"]] = grid(placed, content(placed["path"]))
    return Edition(packages, tables)


def grid(resource: Descriptor, content: bytes) -> Grid:
    lines = csv.DictReader(io.StringIO(content.decode("utf-8"), newline=""))
    (key,) = resource["schema"]["primaryKey"]
    return Grid(key, tuple(lines.fieldnames or ()), {row[key]: row for row in lines}, resource)
