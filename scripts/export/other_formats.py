"""What is published beside the CSVs: Excel and Parquet files, made from the CSVs themselves."""

import json
from codecs import BOM_UTF8
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from scripts.export.descriptor import COMPUTED
from scripts.export.kept_work import program, write_kept
from scripts.export.parquet import write_parquet
from scripts.export.workbook import write_workbook

FLAT = f"{COMPUTED}releases_flat.csv"
"""The one table for readers who open one file; its twin begins with the mark that Excel needs."""
TWIN = f"{COMPUTED}releases_flat_excel.csv"


def write_formats(package: Mapping[str, Any], folder: Path) -> None:
    """Where a descriptor is the same, so are its tables: it holds their checksums."""
    workbook = folder / f"{package['name']}.xlsx"
    write_kept(workbook, ingredients(package), partial(write_workbook, package, folder))
    for resource in package["resources"]:
        parquet = (folder / resource["path"]).with_suffix(".parquet")
        write_kept(parquet, ingredients(resource), partial(write_parquet, resource, folder))
    if (folder / FLAT).is_file():
        (folder / TWIN).write_bytes(BOM_UTF8 + (folder / FLAT).read_bytes())


def ingredients(descriptor: Mapping[str, Any]) -> bytes:
    return json.dumps(descriptor).encode() + program()
