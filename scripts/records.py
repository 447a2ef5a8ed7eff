"""Write one page stub per record. A stub is a title and one macro call, never a cell's text."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.published import Published, Row


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
OTHER_INITIALS = "0-9"
"""The page of publishers whose name doesn't begin with a letter from A to Z."""


def record_path(table: str, row_id: str) -> str:
    """The page of a row, from the top of the site."""
    return f"records/{KINDS[table].folder}/{row_id}.html"


def initial(source: Row) -> str:
    """The letter under which a source is listed."""
    first = next((letter for letter in source["publisher"].casefold() if letter.isalnum()), "")
    return first if first.isascii() and first.isalpha() else OTHER_INITIALS


def sources_path(letter: str) -> str:
    """The page of all sources under one letter, from the top of the site."""
    return f"records/sources/{letter}.html"


def write_records(published: Path, folder: Path) -> None:
    """Write the stubs afresh; a row that is gone takes its page with it."""
    shutil.rmtree(folder, ignore_errors=True)
    data = Published.read(published)
    for kind in KINDS.values():
        table = data.tables[kind.table]
        for row in table.rows:
            row_id = row[table.schema.key]
            call = f'record("{kind.table}", "{row_id}")'
            write_stub(folder / kind.folder / f"{row_id}.md", row[kind.title], call)
    bibliography = data.tables["sources"]
    for letter in sorted({initial(source) for source in bibliography.rows}):
        title = f"{bibliography.schema.title}: {letter.upper()}"
        write_stub(folder / "sources" / f"{letter}.md", title, f'sources("{letter}")')


def write_stub(path: Path, title: str, call: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # JSON strings are YAML strings, so no title can break out of its line.
    quoted = json.dumps(title, ensure_ascii=False)
    path.write_text(f"---\ntitle: {quoted}\n---\n\n{{{{ {call} }}}}\n", encoding="utf-8")
