"""What takes long to make, kept with what it was made from: a build makes what changed."""

import hashlib
import sys
import sysconfig
from collections.abc import Callable
from functools import cache
from pathlib import Path

from scripts.paths import (
    CITATION,
    DATASETS,
    PUBLISHED,
    RECORDS,
    SCHEMAS,
    SCRIPTS,
    SETTINGS,
    TRANSLATIONS,
    VERSIONS,
    WORK,
    short_path,
)

KEPT = WORK / "kept"
NOTE = WORK / "published-from"
READ = (DATASETS, SCHEMAS, TRANSLATIONS, VERSIONS, SCRIPTS, SETTINGS, CITATION)
"""What data and records follow from, beside the programs that are installed; pages do not count."""
WRITTEN = (PUBLISHED, RECORDS)
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


def inputs() -> bytes:
    """What a build would read now."""
    return installed_packages() + state_of(*READ)


def is_published(read: bytes) -> bool:
    """Whether what lies in the published folders is what was made from this, to the byte."""
    return NOTE.is_file() and NOTE.read_bytes() == read + state_of(*WRITTEN)


def note_published(read: bytes) -> None:
    """Unless what was read has changed since."""
    if read == inputs():
        NOTE.write_bytes(read + state_of(*WRITTEN))


@cache
def program() -> bytes:
    return installed_packages() + state_of(SCRIPTS)


@cache
def installed_packages() -> bytes:
    """Python and all packages, with their versions."""
    packages = Path(sysconfig.get_path("purelib")).glob("*.dist-info")
    return sum_of("\n".join([sys.version, *sorted(path.name for path in packages)]).encode())


def state_of(*places: Path) -> bytes:
    """A checksum of the names and contents of all files in folders, wherever the project lies."""
    paths = {path for place in places for path in (place, *place.rglob("*"))}
    files = sorted(path for path in paths if path.is_file() and path.suffix != ".pyc")
    sums = (sum_of(short_path(path).encode()) + sum_of(path.read_bytes()) for path in files)
    return sum_of(b"".join(sums))


def sum_of(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()
