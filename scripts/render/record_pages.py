"""The pages of records: a stub for each, and what the macro in it shows."""

import json
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from scripts.addresses import KINDS, page_starts, review_address
from scripts.export.published import Published, PublishedTable
from scripts.render.claim_pages import about_claim, claims_testing
from scripts.render.links import is_long, title_of
from scripts.render.neighbours import WINDOW
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record
from scripts.render.schema_org import is_reviewed
from scripts.render.story import ENTRIES_ON_A_PAGE, ENTRY
from scripts.render.verdict_marks import claim_mark

TEMPLATE_SIGN = re.compile(r"\{(?=[{%#])")
MORE: Mapping[str, Callable[[Record], Mapping[str, object]]] = {
    "claims": about_claim,
    "releases": lambda release: {"claims": [claim.link() for claim in claims_testing(release)]},
}
"""What a template needs beside its record, by table."""


def record_html(page: Page, table: str, row_id: str) -> str:
    """`{{ record("releases", "2024-09-04-pardon30") }}` is the whole page of one row."""
    record = Record.of(page, table, row_id)
    more = MORE[table](record) if table in MORE else {}
    return fill(f"{table}.html", record=record, window=WINDOW, **more)


def write_records(data: Published, folder: Path) -> None:
    """Write the stubs afresh; a row that is gone takes its page with it.

    A stub is a title and one macro call, never a cell's text.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for kind in KINDS.values():
        table = data.tables[kind.table]
        for row in table.rows:
            row_id = row[table.schema.key]
            call = f'record("{kind.table}", "{row_id}")'
            title, described = title_of(data, kind.table, row), ""
            if kind.table == "claims":
                # Search shows titles alone: without its verdict a claim would read as a finding.
                title = f"[{claim_mark(data, row_id).words}] {title}"
                described = review_address(row_id) if is_reviewed(row) else ""
            write_stub(folder / kind.folder / f"{row_id}.md", title, call, described)
    for letter in data.bibliography:
        title = f"{data.tables['sources'].schema.title}: {letter.upper()}"
        write_stub(folder / "sources" / f"{letter}.md", title, f'sources("{letter}")')
    for name in (name for name in data.tables if is_long(data, name)):
        write_list(data.tables[name], folder / "lists")
    entries = sum(len(data.tables[name].rows) for name in ENTRY)
    if entries > ENTRIES_ON_A_PAGE:
        for number in range(1, len(page_starts(entries, ENTRIES_ON_A_PAGE)) + 1):
            write_stub(folder / "story" / f"{number}.md", f"Timeline: {number}", f"story({number})")


def write_list(table: PublishedTable, folder: Path) -> None:
    """The pages of a table that is too long for one."""
    for number, start in enumerate(page_starts(len(table.rows)), start=1):
        call = f'table("{table.name}", start={start + 1})'
        write_stub(folder / f"{table.name}-{number}.md", f"{table.schema.title}: {number}", call)


def write_stub(path: Path, title: str, call: str, described: str = "") -> None:
    """`described` is the address of the file that describes the page for programs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # JSON strings are YAML strings, so no title can break out of its line. The site generator takes
    # a title for a template: two signs of one are never left side by side.
    quoted = json.dumps(TEMPLATE_SIGN.sub("{ ", title), ensure_ascii=False)
    linked = f"described: {described}\n" if described else ""
    text = f"---\ntitle: {quoted}\n{linked}---\n\n{{{{ {call} }}}}\n"
    path.write_text(text, encoding="utf-8")
