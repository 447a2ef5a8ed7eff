"""The versions that were released: one folder for each in `versions/`."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from scripts.load.folders import visible
from scripts.problems import Problem
from scripts.versions.checksums import SUMS, digest, sum_problems
from scripts.versions.edition import Edition, read_edition
from scripts.versions.semver import Number, number

FACTS, TOMBSTONE = "release.json", "tombstone.json"


@dataclass(frozen=True, slots=True)
class Version:
    """`facts` is what is known of it: when it was released, or when and why it was withdrawn."""

    number: Number
    folder: Path
    facts: Mapping[str, Any]

    @property
    def withdrawn(self) -> bool:
        return "withdrawn" in self.facts

    @property
    def hash(self) -> str:
        """One checksum for all files: that of the list of their checksums."""
        return self.facts["hash"] if self.withdrawn else digest(self.folder / SUMS)


def read_versions(folder: Path) -> list[Version]:
    """All versions, oldest first, those that were withdrawn included."""
    folders = ((number(path.name), path) for path in visible(folder) if path.is_dir())
    return [
        Version(found, path, version_facts(path))
        for found, path in sorted(pair for pair in folders if pair[0] is not None)
    ]


def version_facts(folder: Path) -> Mapping[str, Any]:
    tombstone = folder / TOMBSTONE
    path = tombstone if tombstone.is_file() else folder / FACTS
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def newest(versions: Sequence[Version]) -> Version | None:
    """The newest that was not withdrawn."""
    return next((version for version in reversed(versions) if not version.withdrawn), None)


def newest_edition(versions: Sequence[Version]) -> Edition:
    """Nothing where nothing is released yet."""
    released = newest(versions)
    return read_edition(released.folder) if released else Edition({}, {})


def version_problems(folder: Path) -> Iterator[Problem]:
    """What is in `versions/` and is not as it was released."""
    versions = read_versions(folder)
    folders = {version.folder for version in versions}
    for path in visible(folder):
        if path not in folders:
            message = (
                "this is no version like 1.2.3. Remove it. `python -m scripts release` adds one."
            )
            yield Problem(file=path, message=message, kind="version-changed")
    changed = [problem for version in versions for problem in content_problems(version)]
    yield from changed
    if not changed:
        yield from chain_problems(versions)


def content_problems(version: Version) -> Iterator[Problem]:
    if not version.withdrawn:
        yield from sum_problems(version.folder)
        return
    for path in visible(version.folder):
        if path.name != TOMBSTONE:
            message = f"version {version.number} was withdrawn. Remove this from it."
            yield Problem(file=path, message=message, kind="version-changed")


def chain_problems(versions: Sequence[Version]) -> Iterator[Problem]:
    """Each version knows the checksum of the one before, so that no list can be written anew."""
    for before, after in pairwise(versions):
        known = after.facts.get("previous")
        if not after.withdrawn and known != {"version": str(before.number), "hash": before.hash}:
            yield Problem(
                file=before.folder,
                kind="version-changed",
                message=f"this is not what version {after.number} was made from. A version never"
                " changes: restore the folder from git.",
            )
