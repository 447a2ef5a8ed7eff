"""Which folders hold data packages, and which files may lie in them."""

from collections.abc import Collection, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from scripts.paths import DATASETS, QUERIES
from scripts.problems import Problem

DESCRIPTOR, CHANGELOG, DATA = "datapackage.yaml", "CHANGELOG.md", "data"
TESTS = "data/claim_tests.csv"
"""Describes the queries; the stage of claims checks what is in their folder."""

LEFT_BY_PROGRAMS = (".DS_Store", "Thumbs.db", ".~lock.*#", "~$*", ".*.sw?")
"""What systems and programs leave beside a file that is open; .gitignore keeps it out of git."""


def all_folders(datasets: Path = DATASETS) -> list[Path]:
    """Every folder in `datasets/`, in alphabetical order: each holds a data package."""
    return sorted(path for path in visible(datasets) if path.is_dir())


def stray_problems(folder: Path, resources: Collection[str]) -> Iterator[Problem]:
    """Files of a dataset that nothing names: they would not be checked, and not be published."""
    known = [DESCRIPTOR, CHANGELOG, DATA, *([QUERIES] if TESTS in resources else [])]
    for path in visible(folder):
        if path.name not in known:
            yield stray(path, f"A dataset has {DESCRIPTOR}, {CHANGELOG} and {DATA}/ only.")
    named = [folder / path for path in resources]
    for path in visible(folder / DATA):
        if path not in named:
            yield stray(path, f"Name it in {DESCRIPTOR} if it is a table of this package.")


def loose_problems(datasets: Path) -> Iterator[Problem]:
    """Files that lie beside the datasets, in none of them."""
    for path in visible(datasets):
        if not path.is_dir():
            yield stray(path, "Here are folders only, one for each dataset.")


def stray(path: Path, rule: str) -> Problem:
    message = f"this does not belong here. Remove it. {rule}"
    return Problem(file=path, message=message, kind="stray-file")


def visible(folder: Path) -> list[Path]:
    """What somebody put into a folder; nothing where there is none."""
    return sorted(
        path
        for path in folder.glob("*")
        if not any(fnmatchcase(path.name, form) for form in LEFT_BY_PROGRAMS)
    )
