"""Make things beside what is there, and put them in its place when they are finished."""

import ctypes
import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.paths import WORK

HERE, EXCHANGE = -100, 2
"""AT_FDCWD and RENAME_EXCHANGE, as Linux numbers them."""
ROOM = 100_000_000
"""In bytes: twice what a build writes beside what is there."""


def replace_folder(old: Path, new: Path) -> None:
    """Put a finished folder in the place of another, which is whole until that moment."""
    if not old.exists():
        new.rename(old)
        return
    gone = new
    if not exchange(old, new):
        # For a moment nothing is there: not every system can do better.
        gone = WORK / f"{old.name}-before"
        shutil.rmtree(gone, ignore_errors=True)
        old.rename(gone)
        new.rename(old)
    shutil.rmtree(gone, ignore_errors=True)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where the system can't."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    if rename is None:
        return False
    return rename(HERE, os.fsencode(one), HERE, os.fsencode(other), EXCHANGE) == 0


def require_room(work: Path) -> None:
    """OSError where the disk is too full to begin: the libraries have words of their own for it."""
    work.mkdir(exist_ok=True)
    if shutil.disk_usage(work).free < ROOM:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(work))


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
