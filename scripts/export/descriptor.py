"""The published descriptor: the authored one, plus what only the build knows."""

import csv
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.addresses import identity
from scripts.load.added_columns import added_fields
from scripts.load.changelogs import last_changed
from scripts.model import Dataset, Schema


def package_descriptor(dataset: Dataset, resources: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    authored = {key: value for key, value in dataset.descriptor.items() if key != "resources"}
    changed = last_changed(dataset.folder)
    return {
        **authored,
        "id": identity(f"packages/{dataset.name}"),
        "version": "",
        "updated": changed,
        "resources": list(resources),
    }


def resource_descriptor(schema: Schema, path: Path, own: Mapping[str, Any]) -> dict[str, Any]:
    """One resource, its schema inlined, with size, checksum and number of rows; `own` is what else
    is known of it."""
    content = path.read_bytes()
    ours = {"checks": list(schema.checks), "chart": dict(schema.chart)}
    fields = [*schema.descriptor["fields"], *added_fields(schema)]
    extra = {key: value for key, value in own.items() if key not in ("name", "path")}
    return {
        "name": schema.name,
        "type": "table",
        "title": schema.title,
        "description": schema.description,
        "path": path.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ","},
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "rows": len(list(csv.reader(content.decode().splitlines()))) - 1,
        **extra,
        "schema": {
            **schema.descriptor,
            "fields": fields,
            **{key: value for key, value in ours.items() if value},
        },
    }
