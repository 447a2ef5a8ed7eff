"""One package over all datasets: every column that names one row of a table is a foreign key."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.addresses import identity
from scripts.load.yaml_files import read_yaml
from scripts.paths import CITATION

NAME = "sanctions-and-releases"
FILE = "datapackage.json"
Descriptor = Mapping[str, Any]


def write_umbrella(packages: Sequence[Descriptor], folder: Path) -> Descriptor:
    """Foreign keys can't leave a package, so that only here all of them can be declared."""
    umbrella = umbrella_descriptor(packages, read_yaml(CITATION, CITATION.name).content)
    text = json.dumps(umbrella, ensure_ascii=False, indent=2) + "\n"
    (folder / FILE).write_text(text, encoding="utf-8")
    return umbrella


def umbrella_descriptor(packages: Sequence[Descriptor], citation: Descriptor) -> Descriptor:
    """The words are those of the citation; each table says which dataset it belongs to."""
    first = packages[0]
    promised = [package["nextSearch"] for package in packages if "nextSearch" in package]
    licences = {one["name"]: one for package in packages for one in package["licenses"]}
    return {
        "$schema": first["$schema"],
        "id": identity(f"packages/{NAME}"),
        "name": NAME,
        "title": citation["title"],
        "description": citation["abstract"],
        "version": first["version"],
        "updated": max(package["updated"] for package in packages),
        "lookedUp": min(package["lookedUp"] for package in packages),
        **({"nextSearch": min(promised)} if promised else {}),
        "licenses": [*licences.values()],
        "contributors": first["contributors"],
        "keywords": citation["keywords"],
        "resources": [
            umbrella_resource(package["name"], resource)
            for package in packages
            for resource in package["resources"]
        ],
    }


def umbrella_resource(dataset: str, resource: Descriptor) -> Descriptor:
    schema = {**resource["schema"], "foreignKeys": [*map(foreign_key, single_references(resource))]}
    if not schema["foreignKeys"]:
        del schema["foreignKeys"]
    return {
        **resource,
        "path": f"{dataset}/{resource['path']}",
        "dataset": dataset,
        "schema": schema,
    }


def single_references(resource: Descriptor) -> list[Descriptor]:
    checks = resource["schema"].get("checks", ())
    return [one for one in checks if one["type"] == "references" and one.get("single")]


def foreign_key(check: Descriptor) -> Descriptor:
    reference = {"resource": check["table"], "fields": [check["to"]]}
    return {"fields": [check["field"]], "reference": reference}
