"""Write a version: the published CSVs and descriptors, what changed, and their checksums."""

import re
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from scripts.load.changelogs import UNRELEASED
from scripts.load.folders import CHANGELOG, all_folders
from scripts.paths import CITATION, HEADERS
from scripts.problems import InvalidData, Problem
from scripts.versions.change import CHANGES, Change, changes_text
from scripts.versions.checksums import write_sums
from scripts.versions.committed import committed_problems
from scripts.versions.differences import differences
from scripts.versions.edition import (
    DESCRIPTOR,
    Descriptor,
    Edition,
    package_folders,
    read_descriptor,
    read_edition,
    write_json,
)
from scripts.versions.kept import (
    FACTS,
    Version,
    newest,
    newest_edition,
    read_versions,
    version_problems,
)
from scripts.versions.semver import FIRST, Number

KEPT_FOR_A_DAY = "CDN-Cache-Control: max-age=86400"
CITED = re.compile(r"^(version|date-released): .*\n", re.MULTILINE)


def release_version(versions: Path, published: Path, day: str) -> str:
    """Keeps what was just built; says what was done, and what is left to do by hand."""
    folder = release(published, versions, day)
    mark_released(all_folders(), CITATION, HEADERS, folder.name, day)
    return f"Released as {folder.name}. Commit all that is new and changed, then build again."


def release(published: Path, versions: Path, day: str) -> Path:
    """The folder of the new version. InvalidData where it must not be made."""
    before = read_versions(versions)
    changes = differences(newest_edition(before), read_edition(published))
    problems = [*release_problems(versions, before, changes)]
    if problems:
        raise InvalidData("versions", problems)
    number = next_number(before, changes)
    folder = versions / str(number)
    copy_packages(published, folder, str(number))
    (folder / CHANGES).write_text(changes_text(changes if newest(before) else ()), encoding="utf-8")
    last = before[-1] if before else None
    facts = {
        "version": str(number),
        "released": day,
        "level": str(max(change.level for change in changes)) if last else None,
        "previous": {"version": str(last.number), "hash": last.hash} if last else None,
    }
    write_json(folder / FACTS, facts)
    write_sums(folder)
    return folder


def release_problems(
    folder: Path, versions: Sequence[Version], changes: Sequence[Change]
) -> list[Problem]:
    problems = [*version_problems(folder), *committed_problems(folder)]
    if not changes:
        number = versions[-1].number
        message = f"nothing has changed since version {number}. There is nothing to release."
        problems.append(Problem(file=folder, message=message, kind="not-ready"))
    return problems


def copy_packages(published: Path, folder: Path, number: str) -> None:
    """The CSVs byte for byte, and the descriptors with the number of the release."""
    for package in package_folders(published):
        target = folder / package.name
        target.mkdir(parents=True)
        for resource in copy_descriptor(package, target, number)["resources"]:
            copy = target / resource["path"]
            copy.parent.mkdir(exist_ok=True)
            shutil.copyfile(package / resource["path"], copy)
    copy_descriptor(published, folder, number)


def copy_descriptor(package: Path, target: Path, number: str) -> Descriptor:
    descriptor = {**read_descriptor(package), "version": number}
    write_json(target / DESCRIPTOR, descriptor, indent=2)
    return descriptor


def mark_released(
    folders: Iterable[Path], citation: Path, headers: Path, number: str, day: str
) -> None:
    """Name the version in the changelogs that have something new, in the citation, and among those
    that caches may keep."""
    for folder in folders:
        path = folder / CHANGELOG
        text = path.read_text(encoding="utf-8")
        text = text.replace(f"\n## {UNRELEASED}\n", f"\n## {number}\n", 1)
        path.write_text(text, encoding="utf-8")
    text = CITED.sub("", citation.read_text(encoding="utf-8"))
    text += f'version: "{number}"\ndate-released: "{day}"\n'
    citation.write_text(text, encoding="utf-8")
    rule = f"/data/{number}/*\n  {KEPT_FOR_A_DAY}\n"
    text = headers.read_text(encoding="utf-8").replace(rule, "") + rule
    headers.write_text(text, encoding="utf-8")


def version_of(now: Edition, versions: Sequence[Version]) -> str:
    """That of the newest version where nothing is different, else the next one, as 1.0.1-dev, which
    is not released."""
    changes = differences(newest_edition(versions), now)
    released = newest(versions)
    if released and not changes:
        return str(released.number)
    return f"{next_number(versions, changes)}-dev"


def next_number(versions: Sequence[Version], changes: Sequence[Change]) -> Number:
    """The number of a version that was withdrawn is never used again."""
    if not versions:
        return FIRST
    return versions[-1].number.raised(max(change.level for change in changes))
