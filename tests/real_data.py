"""The project's own datasets, which the tests of several rooms read and none changes."""

from functools import cache

from scripts.load.datasets import load_dataset
from scripts.load.folders import all_folders
from scripts.load.frames import authored_tables
from scripts.model import Table
from scripts.validate import Library, read_library


@cache
def read_real() -> Library:
    return read_library([load_dataset(folder) for folder in all_folders()])


@cache
def real_tables() -> dict[str, Table]:
    """What people wrote, and nothing computed."""
    library = read_real()
    return authored_tables(library.datasets, library.tables)
