"""Each published table as Parquet, written by DuckDB with the types of the schema."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb

from scripts.model import LIST_SEPARATOR

TYPES = {"integer": "bigint", "number": "double", "boolean": "boolean", "date": "date"}


def write_parquet(resource: Mapping[str, Any], folder: Path) -> None:
    """An empty cell is null, and a cell of several items is a list."""
    schema = resource["schema"]
    types = {field["name"]: TYPES.get(field["type"], "varchar") for field in schema["fields"]}
    lists = [one["field"] for one in schema.get("checks", ()) if one["type"] == "list-cell"]
    columns = ", ".join(split(name) if name in lists else f'"{name}"' for name in types)
    with duckdb.connect(config={"threads": 1}) as database:
        read = database.read_csv(
            str(folder / resource["path"]), header=True, delimiter=",", quotechar='"', dtype=types
        )
        target = folder / f"{resource['name']}.parquet"
        read.project(columns).write_parquet(str(target), compression="zstd")


def split(name: str) -> str:
    return f"""string_split("{name}", '{LIST_SEPARATOR}') as "{name}\""""
