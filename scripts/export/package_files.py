"""Write the published packages: descriptor, CSVs, and one ZIP with everything a reader needs."""

import json
import shutil
from codecs import BOM_UTF8
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from scripts.claims.as_of import as_of_script
from scripts.claims.queries import all_views
from scripts.export.archive import write_archive
from scripts.export.as_json import results_with_answers, write_json
from scripts.export.csv_bytes import authored_contents, computed_contents
from scripts.export.descriptor import COMPUTED, DESCRIPTOR, package_descriptor, write_resource
from scripts.export.kept_work import program, write_kept
from scripts.export.parquet import write_parquet
from scripts.export.questions import Question
from scripts.export.umbrella import write_umbrella
from scripts.export.workbook import write_workbook
from scripts.model import Dataset, Schema, Table
from scripts.paths import QUERIES

FLAT = f"{COMPUTED}releases_flat.csv"
"""The one table for readers who open one file; its twin begins with the mark that Excel needs."""
TWIN = f"{COMPUTED}releases_flat_excel.csv"
Descriptor = Mapping[str, Any]


def export(
    datasets: Sequence[Dataset],
    derived: Mapping[str, Table],
    folder: Path,
    version_of: Callable[[Sequence[Descriptor]], str],
    questions: Mapping[str, Sequence[Question]],
) -> None:
    """Publish every dataset in a folder of its name; whatever was there before is replaced.

    All have one version, which follows from the tables: `version_of` is asked when they are there.
    `questions` are those that a table answers.
    """
    shutil.rmtree(folder, ignore_errors=True)
    packages = [write_tables(one, derived, questions, folder / one.name) for one in datasets]
    if results := derived.get("claim_results"):
        path = folder / results.dataset / COMPUTED / "claim_results.json"
        write_json(results_with_answers(derived), path)
    version = version_of(packages)
    numbered = [{**package, "version": version} for package in packages]
    authored = [source for dataset in datasets for source in dataset.sources]
    schemas = {one.schema.name: one.schema for one in (*authored, *derived.values())}
    for dataset, package in zip(datasets, numbered, strict=True):
        write_package(dataset, package, schemas, folder / dataset.name)
    write_umbrella(numbered, folder)


def write_tables(
    dataset: Dataset,
    derived: Mapping[str, Table],
    questions: Mapping[str, Sequence[Question]],
    folder: Path,
) -> Descriptor:
    """Write the CSVs; returns the descriptor of the package, with no version yet."""
    folder.mkdir(parents=True)
    computed = [table for table in derived.values() if table.dataset == dataset.name]
    resources = [
        write_resource(content, questions.get(content.schema.name, []), folder)
        for content in (*authored_contents(dataset), *computed_contents(computed))
    ]
    return package_descriptor(dataset, resources)


def write_package(
    dataset: Dataset, descriptor: Descriptor, schemas: Mapping[str, Schema], folder: Path
) -> None:
    """Write what else is in the folder of a package: queries, descriptor, ZIP, and the formats that
    are too large to be in the ZIP as well."""
    write_queries(dataset.folder / QUERIES, schemas, folder / QUERIES)
    write_json(descriptor, folder / DESCRIPTOR, indent=2)
    write_archive(dataset, descriptor, folder)
    write_formats(descriptor, folder)


def write_formats(package: Descriptor, folder: Path) -> None:
    """Excel and Parquet files. Where a descriptor is the same, so are its tables: it holds their
    checksums."""
    workbook = folder / f"{package['name']}.xlsx"
    write_kept(workbook, ingredients(package), partial(write_workbook, package, folder))
    for resource in package["resources"]:
        parquet = (folder / resource["path"]).with_suffix(".parquet")
        write_kept(parquet, ingredients(resource), partial(write_parquet, resource, folder))
    if (folder / FLAT).is_file():
        (folder / TWIN).write_bytes(BOM_UTF8 + (folder / FLAT).read_bytes())


def ingredients(descriptor: Descriptor) -> bytes:
    return json.dumps(descriptor).encode() + program()


def write_queries(authored: Path, schemas: Mapping[str, Schema], folder: Path) -> None:
    """Copy the queries byte for byte, and add the cut at a day; nothing where there are none."""
    if not authored.is_dir():
        return
    for file in sorted(authored.rglob("*.sql")):
        copy = folder / file.relative_to(authored)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    (folder / "as_of.sql").write_text(as_of_script(schemas, all_views(authored)), encoding="utf-8")
