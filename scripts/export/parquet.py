"""Each published table as Parquet, written by DuckDB with the types of the schema."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.model import LIST_SEPARATOR

if TYPE_CHECKING:  # Slow to import, and most builds change few tables.
    from duckdb import DuckDBPyConnection

TYPES = {"integer": "bigint", "number": "double", "boolean": "boolean", "date": "date"}


def write_parquet(resource: Mapping[str, Any], folder: Path) -> None:
    """An empty cell is null, and a cell of several items is a list."""
    schema = resource["schema"]
    types = {field["name"]: TYPES.get(field["type"], "varchar") for field in schema["fields"]}
    lists = [one["field"] for one in schema.get("checks", ()) if one["type"] == "list-cell"]
    columns = ", ".join(split(name) if name in lists else f'"{name}"' for name in types)
    path = folder / resource["path"]
    engine().execute(
        f"copy (select {columns} from {read(path, types)})"
        f" to {quote_sql(path.with_suffix('.parquet'))} (format parquet, compression zstd)"
    )


@cache
def engine() -> "DuckDBPyConnection":
    """Started once, since that takes longer than to write a table."""
    import duckdb

    return duckdb.connect(config={"threads": 1})


def read(path: Path, types: Mapping[str, str]) -> str:
    """Everything is said, so that nothing is guessed from the cells, which would take longer."""
    columns = ", ".join(f"{quote_sql(name)}: {quote_sql(kind)}" for name, kind in types.items())
    return (
        f"read_csv({quote_sql(path)}, columns = {{{columns}}}, auto_detect = false, header = true,"
        """ delim = ',', quote = '"')"""
    )


def quote_sql(text: Path | str) -> str:
    return "'" + str(text).replace("'", "''") + "'"


def split(name: str) -> str:
    return f"""string_split("{name}", '{LIST_SEPARATOR}') as "{name}\""""
