"""Write one page stub per record. A stub is a title and one macro call, never a cell's text."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.published import Published


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A table whose rows have pages of their own, and the folder of these pages."""

    table: str
    folder: str
    title: str
    """The column that names a row to a reader."""


KINDS: Mapping[str, RecordKind] = {
    kind.table: kind
    for kind in (
        RecordKind("releases", "releases", "title"),
        RecordKind("sanctions_actions", "actions", "title"),
        RecordKind("episodes", "episodes", "title"),
        RecordKind("claims", "claims", "claim"),
    )
}


def record_path(table: str, row_id: str) -> str:
    """The page of a row, from the top of the site."""
    return f"records/{KINDS[table].folder}/{row_id}.html"


def write_records(published: Path, folder: Path) -> None:
    """Write the stubs afresh; a row that is gone takes its page with it."""
    shutil.rmtree(folder, ignore_errors=True)
    data = Published.read(published)
    for kind in KINDS.values():
        table = data.tables[kind.table]
        target = folder / kind.folder
        target.mkdir(parents=True)
        for row in table.rows:
            row_id = row[table.schema.key]
            (target / f"{row_id}.md").write_text(
                stub(kind.table, row_id, row[kind.title]), encoding="utf-8"
            )


def stub(table: str, row_id: str, title: str) -> str:
    # JSON strings are YAML strings, so no title can break out of its line.
    quoted = json.dumps(title, ensure_ascii=False)
    return f'---\ntitle: {quoted}\n---\n\n{{{{ record("{table}", "{row_id}") }}}}\n'
