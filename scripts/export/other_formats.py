"""What is published beside the CSVs: Excel and Parquet files, made from the CSVs themselves."""

from codecs import BOM_UTF8
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.export.parquet import write_parquet
from scripts.export.workbook import write_workbook

FLAT = "releases_flat.csv"
"""The one table for readers who open one file; its twin begins with the mark that Excel needs."""
TWIN = "releases_flat_excel.csv"


def write_formats(package: Mapping[str, Any], folder: Path) -> None:
    write_workbook(package, folder)
    for resource in package["resources"]:
        write_parquet(resource, folder)
    if (folder / FLAT).is_file():
        (folder / TWIN).write_bytes(BOM_UTF8 + (folder / FLAT).read_bytes())
