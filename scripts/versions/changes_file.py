"""`changes.csv`: what changed since the version before, for programs."""

import csv
import io
from collections.abc import Iterable

from scripts.versions.change import Change

CHANGES = "changes.csv"
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
