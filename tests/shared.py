"""Folders that take seconds to make: made once for all tests, whichever worker asks first."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.build import computed_tables
from scripts.claims.database import fill_database, write_database
from scripts.export.archive import write_whole
from scripts.export.package_files import export
from scripts.export.questions import answered_questions
from scripts.paths import DATABASE
from tests.real_data import read_real, real_tables


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder of that name, which every test may read and none may change."""
    top = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        top = top.parent
    folder, unfinished = top / name, top / f"{name}-unfinished"
    with (top / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            unfinished.mkdir(exist_ok=True)
            make(unfinished)
            unfinished.rename(folder)
    return folder


def publish(folder: Path) -> None:
    """The real data in every format, as a build publishes them."""
    authored, datasets = real_tables(), read_real().datasets
    computed = computed_tables(authored)
    tables = {**authored, **computed}
    database = fill_database(tables)
    questions = answered_questions(tables, database)
    export(datasets, computed, folder, lambda packages: "0.0.0-dev", questions)
    write_database(database, folder / DATABASE)
    write_whole(datasets, folder)
