"""Make things beside what is there, and put them in its place when they are finished."""

import fcntl
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.paths import WORK


def replace_folder(old: Path, new: Path) -> None:
    """Put a finished folder in the place of another, which is whole until that moment."""
    gone = WORK / f"{old.name}-before"
    shutil.rmtree(gone, ignore_errors=True)
    if old.exists():
        old.rename(gone)
    new.rename(old)
    shutil.rmtree(gone, ignore_errors=True)


class Busy(BlockingIOError):
    """Another process is making the site."""


@contextmanager
def alone(work: Path) -> Iterator[None]:
    """Nobody else works in a folder meanwhile; Busy where somebody does. Ends with the process."""
    work.mkdir(exist_ok=True)
    with (work / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Busy(error.errno, error.strerror, lock.name) from None
        yield
