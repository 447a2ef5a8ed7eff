"""Whether there is a file that may be read at all."""

import os
from pathlib import Path

from scripts.gate.encoding import not_utf8
from scripts.gate.sheet import Fault

LARGEST = 20_000_000
"""In bytes. All data of this project is far below; a larger file was put here by mistake."""

MOST_LINES = 50_000


def read_whole(path: Path, *, is_table: bool) -> tuple[bytes, Fault | None]:
    """The bytes, if they may be read and are text; else what nothing after it makes sense with. A
    table is named in a descriptor, and is never empty."""
    if fault := unreadable(path, is_table):
        return b"", fault
    content = path.read_bytes()
    empty = no_content(content) if is_table else None
    return content, empty or too_many_lines(content) or not_utf8(content)


def unreadable(path: Path, is_table: bool) -> Fault | None:
    if path.is_symlink() or path.parent.is_symlink():
        return Fault("no-file", "this is a link to another place. Put the file itself here.")
    if not path.exists():
        fix = "Add it, or fix the path in datapackage.yaml." if is_table else "Add it."
        return Fault("no-file", f"this file is missing. {fix}")
    if not path.is_file():
        return Fault("no-file", "this is not a file. Put a file of that name here.")
    if not os.access(path, os.R_OK):
        return Fault("no-file", "this file may not be read. Change its permissions.")
    size = path.stat().st_size
    if size > LARGEST:
        return Fault(
            "too-large",
            f"the file has {size / 1e6:,.1f} MB; {LARGEST / 1e6:.0f} MB is the most."
            " Split the table, or take out what does not belong to it.",
        )
    return None


def too_many_lines(content: bytes) -> Fault | None:
    lines = max(content.count(b"\n"), content.count(b"\r"))
    if lines <= MOST_LINES:
        return None
    return Fault(
        "too-large",
        f"the file has {lines:,} lines; {MOST_LINES:,} is the most. Split the table, or take out"
        " what does not belong to it.",
    )


def no_content(content: bytes) -> Fault | None:
    if content.removeprefix(b"\xef\xbb\xbf").strip():
        return None
    return Fault(
        "empty-file", "the file is empty. Put the line with the column names back, and the rows."
    )
