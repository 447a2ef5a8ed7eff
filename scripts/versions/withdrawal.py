"""Take a version back: the one way in which it may change, for what nobody should read again."""

import shutil
from pathlib import Path

from scripts.paths import short_path
from scripts.problems import WrongUse
from scripts.versions.edition import write_json
from scripts.versions.kept import TOMBSTONE, read_versions
from scripts.versions.semver import number


def withdraw(name: str, reason: str, day: str, versions: Path, successor: str | None = None) -> str:
    """Leave of a version its number, its checksum, and why and when it went; returns what was done,
    and what is left to do by hand.

    WrongUse where there is no such version to take back, or no such successor.
    """
    kept = {one.number: one for one in read_versions(versions) if not one.withdrawn}
    version = kept.pop(number(name), None)
    if version is None:
        raise WrongUse(f"there is no version {name!r} to withdraw")
    if successor is not None and number(successor) not in kept:
        raise WrongUse(f"there is no version {successor!r} to use instead")
    if not reason.strip():
        raise WrongUse("a version is withdrawn for a reason. Write it, and name no private person")
    tombstone = {
        "version": name,
        "withdrawn": day,
        "reason": reason.strip(),
        "successor": successor,
        "hash": version.hash,
    }
    shutil.rmtree(version.folder)
    version.folder.mkdir()
    path = version.folder / TOMBSTONE
    write_json(path, tombstone)
    return (
        f"Version {name} is withdrawn; {short_path(path)} says so. Build and publish the site now."
        " git still knows the files: have them taken out of its history, and out of copies that"
        " others hold."
    )
