"""The versions at addresses of their own, with lists for programs, beside the packages of now."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.paths import SERVED
from scripts.versions.checksums import digest, files_in
from scripts.versions.edition import package_folders, read_descriptor, write_json
from scripts.versions.kept import Version, newest, read_versions

DATES = ("updated", "lookedUp", "nextSearch")
LATEST, INDEX, LIST = "latest", "index.json", "versions.json"


def serve_versions(versions: Path, published: Path) -> None:
    """Copy each version to `data/1.2.3/`, and the newest of a series to `data/1.2/`, `data/1/` and
    `data/latest/`: plain files, so that any server and any mirror can hold them."""
    found = read_versions(versions)
    for name, version in addresses(found).items():
        shutil.copytree(version.folder, published / name)
    write_json(published / LIST, [entry(version) for version in reversed(found)])
    write_json(published / INDEX, index(published, found))


def addresses(versions: Sequence[Version]) -> dict[str, Version]:
    """Each version at its number; a name that stands for the newest never for a withdrawn one."""
    kept = [version for version in versions if not version.withdrawn]
    series = {name: version for version in kept for name in version.number.prefixes}
    latest = {LATEST: kept[-1]} if kept else {}
    return {str(version.number): version for version in versions} | series | latest


def entry(version: Version) -> Mapping[str, Any]:
    return {
        **version.facts,
        "path": f"{version.number}/",
        "bytes": sum(path.stat().st_size for path in files_in(version.folder).values()),
        "hash": version.hash,
    }


def index(published: Path, versions: Sequence[Version]) -> Mapping[str, Any]:
    """What is published now, and where: every file with its size and its checksum, but for the
    versions, which have checksums of their own."""
    packages = [read_descriptor(folder) for folder in package_folders(published)]
    latest, whole = newest(versions), read_descriptor(published)
    return {
        "version": whole["version"],
        "latest": str(latest.number) if latest else None,
        **{name: whole[name] for name in DATES if name in whole},
        "versions": LIST,
        "tables": {
            resource["name"]: f"{package['name']}/{resource['path']}"
            for package in packages
            for resource in package["resources"]
        },
        "files": [
            {"path": name, "bytes": path.stat().st_size, "hash": f"sha256:{digest(path)}"}
            for name, path in files_in(published).items()
            if name != INDEX and not SERVED.fullmatch(name.partition("/")[0])
        ],
    }
