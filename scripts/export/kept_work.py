"""Files that take long to make, kept with what they were made from: a build makes what changed."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from scripts.paths import WORK

KEPT = WORK / "kept"
LENGTH = hashlib.sha256().digest_size


def write_kept(path: Path, made_from: bytes, make: Callable[[], bytes]) -> None:
    """Write a file with what `make` returns, which is always the same for the same `made_from`.

    `make` is asked only where what is kept was made from something else, or is damaged.
    """
    copy = KEPT / path.parent.name / path.name
    kept = copy.read_bytes() if copy.is_file() else b""
    sums, content = kept[: 2 * LENGTH], kept[2 * LENGTH :]
    if sums != sum_of(made_from) + sum_of(content):
        content = make()
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(sum_of(made_from) + sum_of(content) + content)
    path.write_bytes(content)


def sum_of(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()
