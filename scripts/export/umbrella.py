"""One package over all datasets: every column that names one row of a table is a foreign key."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.addresses import identity
from scripts.export.as_json import write_json
from scripts.export.descriptor import DESCRIPTOR
from scripts.load.yaml_files import read_yaml
from scripts.paths import CITATION

NAME = "sanctions-and-releases"
Descriptor = Mapping[str, Any]


def write_umbrella(packages: Sequence[Descriptor], folder: Path) -> None:
    """Foreign keys can't leave a package, so that only here all of them can be declared."""
    umbrella = umbrella_descriptor(packages, read_yaml(CITATION, CITATION.name).content)
    write_json(umbrella, folder / DESCRIPTOR, indent=2)


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
    keys = [
        {
            "fields": [one["field"]],
            "reference": {"resource": one["table"], "fields": [one["to"]]},
        }
        for one in resource["schema"].get("checks", ())
        if one["type"] == "references" and one.get("single")
    ]
    return {
        **resource,
        "path": f"{dataset}/{resource['path']}",
        "dataset": dataset,
        "schema": {**resource["schema"], **({"foreignKeys": keys} if keys else {})},
    }
