"""What changed in the data, version by version: for pages and feeds."""

from dataclasses import dataclass
from pathlib import Path

from scripts.versions.difference_report import Comparison
from scripts.versions.differences import differences
from scripts.versions.edition import read_edition
from scripts.versions.kept import Version, read_versions


@dataclass(frozen=True, slots=True)
class Step:
    """A version, and how it differs from the one before that can still be read. None for the
    first, and for one that was withdrawn."""

    version: Version
    comparison: Comparison | None


def history(versions: Path) -> list[Step]:
    """Newest first."""
    found, before = [], None
    for version in read_versions(versions):
        after = None if version.withdrawn else (str(version.number), read_edition(version.folder))
        comparison = None
        if before and after:
            comparison = Comparison(before[0], after[0], differences(before[1], after[1]))
        found.append(Step(version, comparison))
        before = after or before
    return found[::-1]
