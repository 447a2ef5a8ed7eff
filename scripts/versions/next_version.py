"""The version of the data as they are now: computed, so that nobody can forget to raise it."""

from collections.abc import Sequence

from scripts.versions.change import Change
from scripts.versions.differences import differences
from scripts.versions.edition import Edition
from scripts.versions.kept import Version, newest, newest_edition
from scripts.versions.semver import FIRST, Number

UNRELEASED = "-dev"
"""What a version has at its end as long as it is not released."""


def version_of(now: Edition, versions: Sequence[Version]) -> str:
    """That of the newest version where nothing is different, else the next one, as 1.0.1-dev."""
    changes = changes_since(now, versions)
    released = newest(versions)
    if released and not changes:
        return str(released.number)
    return f"{next_number(versions, changes)}{UNRELEASED}"


def changes_since(now: Edition, versions: Sequence[Version]) -> list[Change]:
    """From the newest version; from nothing where there is none."""
    return differences(newest_edition(versions), now)


def next_number(versions: Sequence[Version], changes: Sequence[Change]) -> Number:
    """The number of a version that was withdrawn is never used again."""
    if not versions:
        return FIRST
    return versions[-1].number.raised(max(change.level for change in changes))
