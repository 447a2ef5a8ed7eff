"""Files that take long to make, kept with what they were made from: a build makes what changed."""

import hashlib
import sys
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from scripts.paths import SCRIPTS, WORK

KEPT = WORK / "kept"
LENGTH = hashlib.sha256().digest_size


def write_kept(path: Path, made_from: bytes, make: Callable[[], object]) -> None:
    """Let `make` write a file, which is always the same for the same `made_from`.

    It is asked only where what is kept was made from something else, or is damaged.
    """
    copy = KEPT / path.parent.name / path.name
    kept = copy.read_bytes() if copy.is_file() else b""
    sums, content = kept[: 2 * LENGTH], kept[2 * LENGTH :]
    if sums == sum_of(made_from) + sum_of(content):
        path.write_bytes(content)
        return
    make()
    content = path.read_bytes()
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(sum_of(made_from) + sum_of(content) + content)


def sum_of(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()


@cache
def program(*packages: str) -> bytes:
    """All that is written here, and the versions of Python and of what else makes a file."""
    files = [path for path in SCRIPTS.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    sums = [sum_of(path.read_bytes()).hex() for path in sorted(files)]
    return "\n".join([*sums, sys.version, *map(version, packages)]).encode()
