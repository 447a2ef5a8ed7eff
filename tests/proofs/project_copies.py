"""Copies of a commit to build in."""

import os
import shutil
import subprocess
import tarfile
from io import BytesIO
from pathlib import Path

from tests.proofs.mutations import ROOT

FETCHED = Path("web") / "node_modules"


def copy_of(commit: str, folder: Path) -> Path:
    """The files of the commit, as in a source archive, and what `make setup` fetched."""
    archive = subprocess.run(
        ["git", "archive", commit], cwd=ROOT, capture_output=True, check=True
    ).stdout
    with tarfile.open(fileobj=BytesIO(archive)) as files:
        files.extractall(folder, filter="data")
    if (ROOT / FETCHED).is_dir():
        shutil.copytree(ROOT / FETCHED, folder / FETCHED)
    return folder


def time_of(commit: str) -> str:
    """What the Makefile takes for SOURCE_DATE_EPOCH."""
    show = ["git", "log", "-1", "--format=%ct", commit]
    return subprocess.run(show, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def surroundings(copy: Path, **others: str) -> dict[str, str]:
    """The environment in which `python -m scripts` works on the copy and on nothing else."""
    return {
        **os.environ,
        "PYTHONPATH": str(copy),
        "PYTHONDONTWRITEBYTECODE": "",
        "NO_MKDOCS_2_WARNING": "1",
        **others,
    }
