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
    return {name: digest(path) for name, path in files_in(folder).items() if name != SUMS}


def files_in(folder: Path) -> dict[str, Path]:
    """Every file below a folder, by its path from there."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path for path in files}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sum_problems(folder: Path) -> Iterator[Problem]:
    """Files that are not those that were released."""
    path = folder / SUMS
    if not path.is_file():
        message = "this file is missing. Restore it from git."
        yield Problem(file=path, message=message, kind="version-changed")
        return
    released, found = listed_sums(path), digests(folder)
    for name in sorted({*released, *found}):
        if name not in found:
            message = f"this file is missing. {ADVICE}"
        elif name not in released:
            message = f"this file is no part of version {folder.name}. Remove it."
        else:
            message = f"this is not the file that was released. {ADVICE}"
        if found.get(name) != released.get(name):
            yield Problem(file=folder / name, message=message, kind="version-changed")
