"""What the commands on versions do, and what they report."""

import argparse
from pathlib import Path

from scripts.load.folders import all_folders
from scripts.paths import CITATION, HEADERS, short_path
from scripts.problems import WrongUse
from scripts.versions.difference_report import FORMATS, Comparison
from scripts.versions.differences import differences
from scripts.versions.edition import Edition, package_folders, read_edition
from scripts.versions.kept import newest, read_versions
from scripts.versions.releasing import mark_released, release
from scripts.versions.semver import number


def difference(options: argparse.Namespace, versions: Path, published: Path) -> str:
    """WrongUse where one of the two is not to be found."""
    released = newest(read_versions(versions))
    old = options.old or (str(released.number) if released else "")
    if not old:
        raise WrongUse("no version is released yet. Name the two folders to compare")
    new = options.new or short_path(published)
    before, after = (find_edition(name, versions, published) for name in (old, new))
    tables = [*before.tables.items(), *after.tables.items()]
    computed = {name for name, table in tables if table.derived}
    return FORMATS[options.format](Comparison(old, new, differences(before, after), computed))


def find_edition(name: str, versions: Path, published: Path) -> Edition:
    """A version by its number, or any folder of published packages."""
    if name == short_path(published):
        folder = published
    else:
        folder = versions / name if number(name) else Path(name)
    if not package_folders(folder):
        raise WrongUse(
            f"there is no published data in {short_path(folder)}. Name a version like 1.2.3, or run"
            " `python -m scripts build` first"
        )
    return read_edition(folder)


def release_version(versions: Path, published: Path, day: str) -> str:
    """Keeps what was just built; says what was done, and what is left to do by hand."""
    folder = release(published, versions, day)
    mark_released(all_folders(), CITATION, HEADERS, folder.name, day)
    return f"Released as {folder.name}. Commit all that is new and changed, then build again."
