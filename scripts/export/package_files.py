"""Write the published packages: descriptor, CSVs, and one ZIP with everything a reader needs."""

import json
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.export.archive import write_archive
from scripts.export.as_json import RESULTS, write_json
from scripts.export.csv_bytes import authored_contents, computed_contents
from scripts.export.descriptor import package_descriptor, write_resource
from scripts.export.other_formats import write_formats
from scripts.export.query_files import write_queries
from scripts.export.questions import Question
from scripts.export.umbrella import write_umbrella
from scripts.model import Dataset, Schema, Table

UNNUMBERED = "0.0.0-dev"
Descriptor = Mapping[str, Any]


def export(
    datasets: Iterable[Dataset],
    derived: Mapping[str, Table],
    folder: Path,
    version_of: Callable[[Sequence[Descriptor]], str] = lambda packages: UNNUMBERED,
    questions: Mapping[str, Sequence[Question]] = {},
) -> None:
    """Publish every dataset in a folder of its name; whatever was there before is replaced.

    All have one version, which follows from the tables: `version_of` is asked when they are there.
    `questions` are those that a table answers.
    """
    shutil.rmtree(folder, ignore_errors=True)
    datasets = [*datasets]
    schemas = {
        schema.name: schema
        for schema in (
            *(source.schema for dataset in datasets for source in dataset.sources),
            *(table.schema for table in derived.values()),
        )
    }
    computed = {
        dataset.name: [table for table in derived.values() if table.dataset == dataset.name]
        for dataset in datasets
    }
    packages = [
        write_tables(one, computed[one.name], questions, folder / one.name) for one in datasets
    ]
    version = version_of(packages)
    numbered = [{**package, "version": version} for package in packages]
    for dataset, package in zip(datasets, numbered, strict=True):
        write_package(dataset, package, computed[dataset.name], schemas, folder / dataset.name)
    write_umbrella(numbered, folder)


def write_tables(
    dataset: Dataset,
    derived: Sequence[Table],
    questions: Mapping[str, Sequence[Question]],
    folder: Path,
) -> Descriptor:
    """Write the CSVs; returns the descriptor of the package, with no version yet."""
    folder.mkdir(parents=True)
    resources = [
        write_resource(content, questions.get(content.schema.name, []), folder)
        for content in (*authored_contents(dataset), *computed_contents(derived))
    ]
    return package_descriptor(dataset, resources)


def write_package(
    dataset: Dataset,
    descriptor: Descriptor,
    derived: Sequence[Table],
    every: Mapping[str, Schema],
    folder: Path,
) -> None:
    """Write what else is in the folder of a package: descriptor, JSON, queries, ZIP, and the
    formats that are too large to be in the ZIP as well."""
    tables = {table.schema.name: table for table in derived}
    if RESULTS in tables:
        write_json(tables, folder)
    write_queries(dataset, every, folder)
    text = json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"
    (folder / "datapackage.json").write_text(text, encoding="utf-8")
    write_archive(dataset, descriptor, folder)
    write_formats(descriptor, folder)
