"""Small made-up tables, as datasets and as they are published."""

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.model import Dataset, Schema, Source
from scripts.versions.edition import Edition, Grid

Fields = list[dict[str, Any]]

FIELDS: Fields = [
    {"name": "tree_id", "type": "string", "constraints": {"required": True}},
    {"name": "kind", "type": "string", "constraints": {"enum": ["oak", "elm"]}},
    {"name": "height", "type": "integer", "unit": "m", "title": "Height"},
    {"name": "planted", "type": "string"},
]
ROWS = ["a,oak,9,1990", "b,elm,7,1991", "c,oak,3,1992"]
REMOVED = ("removal_id", "table_name", "row_id", "reason", "successor")


def trees(rows: list[str] = ROWS, fields: Fields = FIELDS, **resource: Any) -> Grid:
    """A table of trees; a row is written as it stands in the CSV."""
    return table("trees", rows, fields, **resource)


def removals(*rows: str) -> Grid:
    return table("removed", list(rows), [{"name": name, "type": "string"} for name in REMOVED])


def table(name: str, rows: list[str], fields: Fields, **resource: Any) -> Grid:
    columns = tuple(field["name"] for field in fields)
    cells = [dict(zip(columns, row.split(","), strict=True)) for row in rows]
    schema = {"fields": fields, "primaryKey": [columns[0]]}
    return Grid(
        columns[0],
        columns,
        {row[columns[0]]: row for row in cells},
        {"name": name, "path": f"{name}.csv", "schema": schema} | resource,
    )


def edition(package: Mapping[str, Any] = {}, **tables: Grid) -> Edition:
    return Edition({"wood": {"name": "wood", "version": "1.0.0", **package}}, tables)


def publish(folder: Path, *tables: Grid, **package: Any) -> Path:
    """A folder of one published package, `wood`, and of the one over all, in place of what was."""
    path = folder / "wood"
    path.mkdir(parents=True, exist_ok=True)
    descriptor = {
        "name": "wood",
        "title": "Wood",
        "version": "0.0.1-dev",
        "updated": "2026-11-01",
        "lookedUp": "2026-10",
        **package,
        "resources": [one.resource for one in tables],
    }
    text = json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"
    for place in (path, folder):
        (place / "datapackage.json").write_text(text, encoding="utf-8")
    for one in tables:
        file = path / one.resource["path"]
        file.parent.mkdir(exist_ok=True)
        file.write_text(text_of(one), encoding="utf-8")
    return folder


def dataset(folder: Path, *tables: Grid, changelog: str = "# Changelog\n") -> Dataset:
    """A dataset, `wood`, that holds these tables."""
    path = folder / "datasets" / "wood"
    path.mkdir(parents=True, exist_ok=True)
    (path / "CHANGELOG.md").write_text(changelog, encoding="utf-8")
    sources = []
    for one in tables:
        name = one.resource["name"]
        file = path / f"{name}.csv"
        file.write_text(text_of(one), encoding="utf-8")
        schema = Schema(
            name=name, title="", description="", fields=(), descriptor=one.resource["schema"]
        )
        sources.append(Source(file, schema, {}))
    return Dataset("wood", path, {}, tuple(sources))


def text_of(table: Grid) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, table.columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(table.rows.values())
    return text.getvalue()
