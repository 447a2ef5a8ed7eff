"""Write one page stub per record. A stub is a title and one macro call, never a cell's text."""

import json
import shutil
from pathlib import Path

from scripts.addresses import KINDS, initial
from scripts.export.published import Published


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
