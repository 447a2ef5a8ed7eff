"""Write the published packages: descriptor, CSVs, and one ZIP with everything a reader needs."""

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from scripts.export.archive import write_archive
from scripts.export.as_json import RESULTS, write_json
from scripts.export.descriptor import package_descriptor, resource_descriptor
from scripts.export.query_files import write_queries
from scripts.model import Dataset, Schema, Table


def export(datasets: Iterable[Dataset], derived: Mapping[str, Table], folder: Path) -> None:
    """Publish every dataset in a folder of its name; whatever was there before is replaced."""
    shutil.rmtree(folder, ignore_errors=True)
    datasets = [*datasets]
    schemas = {
        schema.name: schema
        for schema in (
            *(source.schema for dataset in datasets for source in dataset.sources),
            *(table.schema for table in derived.values()),
        )
    }
    for dataset in datasets:
        own = [table for table in derived.values() if table.dataset == dataset.name]
        export_dataset(dataset, own, schemas, folder / dataset.name)


def export_dataset(
    dataset: Dataset, derived: Sequence[Table], every: Mapping[str, Schema], folder: Path
) -> None:
    folder.mkdir(parents=True)
    resources = []
    for source in dataset.sources:
        path = folder / source.path.name
        # Byte for byte: a reader's checksum is the contributor's file.
        shutil.copyfile(source.path, path)
        resources.append(
            resource_descriptor(source.schema, path, {**source.resource, "derived": False})
        )
    for table in derived:
        path = folder / f"{table.schema.name}.csv"
        path.write_bytes(table_bytes(table))
        resources.append(resource_descriptor(table.schema, path, {"derived": True}))
    tables = {table.schema.name: table for table in derived}
    if RESULTS in tables:
        write_json(tables, folder)
    write_queries(dataset, every, folder)
    descriptor = package_descriptor(dataset, resources)
    text = json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"
    (folder / "datapackage.json").write_text(text, encoding="utf-8")
    schemas = [source.schema for source in dataset.sources] + [table.schema for table in derived]
    write_archive(dataset, descriptor, schemas, folder)


def table_bytes(table: Table) -> bytes:
    """One derived table as CSV; yes/no as `true` and `false`, like the authored ones."""
    frame = table.frame.astype(object).where(table.frame.notna(), "")
    # Only in the columns that the schema names: to pandas the number 1 equals True.
    flags = [field.name for field in table.schema.fields if field.type == "boolean"]
    frame[flags] = frame[flags].replace({True: "true", False: "false"})
    return frame.to_csv(index=False, lineterminator="\n").encode()
