"""What changed between two editions of the data, and `changes.csv`, in which programs read it."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from scripts.versions.semver import Level


class Kind(Enum):
    """What can happen: the word for it in `changes.csv`, and how much the version must rise."""

    TABLE_REMOVED = ("table_removed", Level.MAJOR)
    TABLE_ADDED = ("table_added", Level.MINOR)
    TABLE_MOVED = ("table_moved", Level.MAJOR)
    COLUMN_RENAMED = ("column_renamed", Level.MAJOR)
    COLUMN_REMOVED = ("column_removed", Level.MAJOR)
    COLUMN_MOVED = ("column_moved", Level.MAJOR)
    COLUMN_INSERTED = ("column_inserted", Level.MAJOR)
    COLUMN_ADDED = ("column_added", Level.MINOR)
    TYPE_CHANGED = ("type_changed", Level.MAJOR)
    UNIT_CHANGED = ("unit_changed", Level.MAJOR)
    VALUES_NARROWED = ("values_narrowed", Level.MAJOR)
    VALUES_WIDENED = ("values_widened", Level.MINOR)
    ID_CHANGED = ("id_changed", Level.MAJOR)
    ROW_REMOVED = ("row_removed", Level.MAJOR)
    ROW_MOVED = ("row_moved", Level.PATCH)
    ROW_ADDED = ("row_added", Level.MINOR)
    CELL_CHANGED = ("cell_changed", Level.PATCH)
    DESCRIBED = ("described", Level.PATCH)
    PACKAGE_DESCRIBED = ("package_described", Level.PATCH)

    def __init__(self, word: str, level: Level) -> None:
        self.word = word
        self.level = level


IDS = (Kind.ID_CHANGED, Kind.ROW_REMOVED)
"""In a computed table ids are computed too, so that these are minor there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """`table` is a name, and that of a package where a package is described. `value` is the new
    cell, name or words; for what is added or moved, the row or column that stands before; for an
    added table, the column of its ids."""

    table: str
    kind: Kind
    row: str = ""
    column: str = ""
    value: str = ""
    before: str = ""
    derived: bool = False

    @property
    def level(self) -> Level:
        return Level.MINOR if self.derived and self.kind in IDS else self.kind.level


CHANGES = "changes.csv"
KINDS = {kind.word: kind for kind in Kind}
COLUMNS = ("table", "change", "level", "row", "column", "value")
"""No cell as it was before: what had to be corrected may be what nobody should read again."""


def changes_text(changes: Iterable[Change]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(
        (one.table, one.kind.word, one.level, one.row, one.column, one.value) for one in changes
    )
    return text.getvalue()


def read_changes(path: Path) -> list[Change]:
    """The changes again, with no cell as it was before."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Change(
                kind=KINDS[line["change"]],
                **{name: line[name] for name in ("table", "row", "column", "value")},
            )
            for line in csv.DictReader(lines)
        ]
