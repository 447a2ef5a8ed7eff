"""Check bytes, then text, then cells, before anything parses them.

A parser lets all of this pass: it would read something else than what the author sees.
"""

from collections.abc import Iterator
from pathlib import Path

from scripts.gate.alphabets import mixed_words
from scripts.gate.cell_text import doubtful_cells, markup
from scripts.gate.characters import doubtful_characters
from scripts.gate.conflicts import conflict_marks
from scripts.gate.csv_lines import read_sheet, wrong_separator
from scripts.gate.encoding import byte_order_mark, not_utf8
from scripts.gate.fault import Fault
from scripts.gate.line_ends import split_lines, wrong_line_ends
from scripts.gate.sheet import Sheet
from scripts.gate.whole_file import missing, no_content, too_many_lines, unreadable
from scripts.problems import Problem

CHECKS = (doubtful_characters, mixed_words, doubtful_cells)
"""What is asked of the cells of every table, whatever its schema."""
TEXT_CHECKS = (doubtful_characters, mixed_words, markup)
"""What is asked of the lines of every other file that readers may come to see."""


def gate(path: Path) -> list[Problem]:
    """Every problem of one CSV file, in the order of its lines, each once."""
    return problems(path, all_faults(path))


def gate_text(path: Path) -> list[Problem]:
    """The same of a file that is no table: a descriptor, a schema, a changelog."""
    return problems(path, faults_of_lines(path))


def problems(path: Path, faults: Iterator[Fault]) -> list[Problem]:
    ordered = sorted(dict.fromkeys(faults), key=lambda fault: fault.line or 0)
    return [
        Problem(file=path, line=fault.line, column=fault.column, message=fault.message)
        for fault in ordered
    ]


def faults_of_lines(path: Path) -> Iterator[Fault]:
    if fault := missing(path) or unreadable(path):
        yield fault
        return
    content = path.read_bytes()
    if fault := too_many_lines(content) or not_utf8(content):
        yield fault
        return
    lines = split_lines(content.decode("utf-8"))
    if marks := [*conflict_marks(lines)]:
        yield from marks
        return
    sheet = Sheet([], [(number, [line]) for number, line in enumerate(lines, start=1)])
    for check in TEXT_CHECKS:
        yield from check(sheet)


def all_faults(path: Path) -> Iterator[Fault]:
    """Stops early only where nothing after the fault can make sense."""
    if fault := unreadable(path):
        yield fault
        return
    content = path.read_bytes()
    if fault := no_content(content) or too_many_lines(content) or not_utf8(content):
        yield fault
        return
    yield from byte_order_mark(content)
    yield from text_faults(content.decode("utf-8-sig"))


def text_faults(text: str) -> Iterator[Fault]:
    yield from wrong_line_ends(text)
    lines = split_lines(text)
    if marks := [*conflict_marks(lines)]:
        yield from marks
        return
    if fault := wrong_separator(lines[0]):
        yield fault
        return
    sheet, faults = read_sheet(lines)
    yield from faults
    for check in CHECKS:
        yield from check(sheet)
