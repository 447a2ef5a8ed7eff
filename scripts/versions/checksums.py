"""`SHA256SUMS`: the checksum of each file of a version, as `sha256sum --check` reads them."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from scripts.problems import Problem

SUMS = "SHA256SUMS"
ADVICE = "A version never changes: restore the file from git. Corrections go into datasets/."


def write_sums(folder: Path) -> None:
    lines = (f"{digest}  {name}\n" for name, digest in digests(folder).items())
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")


def listed_sums(path: Path) -> dict[str, str]:
    """The checksum of each file, as the list has it."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ", 1) for line in lines)}


def digests(folder: Path) -> dict[str, str]:
    """Of every file but the list itself, in the order of their names."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in files}
    return {name: digest(path) for name, path in names.items() if name != SUMS}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sum_problems(folder: Path) -> Iterator[Problem]:
    """Files that are not those that were released."""
    path = folder / SUMS
    if not path.is_file():
        yield Problem(
            file=path, message="this file is missing. Restore it from git.", kind="version-changed"
        )
        return
    released, found = listed_sums(path), digests(folder)
    for name in sorted({*released, *found}):
        if name not in found:
            yield Problem(
                file=folder / name,
                message=f"this file is missing. {ADVICE}",
                kind="version-changed",
            )
        elif name not in released:
            message = f"this file is no part of version {folder.name}. Remove it."
            yield Problem(file=folder / name, message=message, kind="version-changed")
        elif found[name] != released[name]:
            message = f"this is not the file that was released. {ADVICE}"
            yield Problem(file=folder / name, message=message, kind="version-changed")
