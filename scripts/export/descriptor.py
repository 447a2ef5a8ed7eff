"""The published descriptor: the authored one, plus what only the build knows."""

import csv
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.addresses import identity
from scripts.export.csv_bytes import Content
from scripts.load.added_columns import added_fields
from scripts.load.changelogs import last_changed
from scripts.model import Dataset, Schema

COMPUTED = "computed/"
DESCRIPTOR = "datapackage.json"


def package_descriptor(dataset: Dataset, resources: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    authored = {key: value for key, value in dataset.descriptor.items() if key != "resources"}
    return {
        **authored,
        "id": identity(f"packages/{dataset.name}"),
        "version": "",
        "updated": last_changed(dataset.folder),
        "resources": list(resources),
    }


def csv_path(schema: Schema) -> str:
    """Where a table is in the folder of its package: what is computed lies apart."""
    return f"{COMPUTED if schema.derived else ''}{schema.name}.csv"


def write_resource(
    content: Content, questions: Sequence[Mapping[str, Any]], folder: Path
) -> dict[str, Any]:
    """Write one CSV. Returns its resource, the schema inlined, with size, checksum and number of
    rows."""
    schema, path = content.schema, folder / csv_path(content.schema)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.csv)
    ours = {"checks": list(schema.checks), "chart": dict(schema.chart)}
    fields = [*schema.descriptor["fields"], *added_fields(schema)]
    extra = {key: part for key, part in content.authored.items() if key not in ("name", "path")}
    return {
        "name": schema.name,
        "type": "table",
        "title": schema.title,
        "description": schema.description,
        "path": csv_path(schema),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ","},
        "bytes": len(content.csv),
        "hash": f"sha256:{hashlib.sha256(content.csv).hexdigest()}",
        "rows": len(list(csv.reader(content.csv.decode().splitlines()))) - 1,
        **extra,
        "derived": schema.derived,
        "questions": questions,
        "schema": {
            **schema.descriptor,
            "fields": fields,
            **{key: value for key, value in ours.items() if value},
        },
    }
