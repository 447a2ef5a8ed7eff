"""`changes.csv`: what changed since the version before, for programs."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from scripts.versions.change import Change, Kind

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
