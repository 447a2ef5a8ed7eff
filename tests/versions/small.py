"""Small made-up tables, described as they are published."""

from collections.abc import Mapping
from typing import Any

from scripts.versions.edition import Edition, Grid

Fields = list[dict[str, Any]]

FIELDS: Fields = [
    {"name": "tree_id", "type": "string", "constraints": {"required": True}},
    {"name": "kind", "type": "string", "constraints": {"enum": ["oak", "elm"]}},
    {"name": "height", "type": "integer", "unit": "m", "title": "Height"},
    {"name": "planted", "type": "string"},
]
ROWS = ["a,oak,9,1990", "b,elm,7,1991", "c,oak,3,1992"]


def trees(rows: list[str] = ROWS, fields: Fields = FIELDS, **resource: Any) -> Grid:
    """A table of trees; a row is written as it stands in the CSV."""
    columns = tuple(field["name"] for field in fields)
    cells = [dict(zip(columns, row.split(","), strict=True)) for row in rows]
    schema = {"fields": fields, "primaryKey": ["tree_id"]}
    key = "tree_id" if "tree_id" in columns else columns[0]
    return Grid(
        key,
        columns,
        {row[key]: row for row in cells},
        {"name": "trees", "schema": schema} | resource,
    )


def edition(package: Mapping[str, Any] = {}, **tables: Grid) -> Edition:
    return Edition({"wood": {"name": "wood", "version": "1.0.0", **package}}, tables)
