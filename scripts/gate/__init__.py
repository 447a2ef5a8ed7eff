"""Check bytes, then text, then cells, before anything parses them.

A parser lets all of this pass: it would read something else than what the author sees.
"""

from collections.abc import Iterable
from dataclasses import asdict
from functools import partial
from pathlib import Path

from scripts.gate.alphabets import mixed_words, strange_words
from scripts.gate.cell_text import MARKUP, RULES, doubtful_cells
from scripts.gate.characters import doubtful_characters
from scripts.gate.csv_lines import read_sheet, wrong_separator
from scripts.gate.encoding import byte_order_mark
from scripts.gate.sheet import Fault, Sheet
from scripts.gate.text_lines import conflict_marks, split_lines, wrong_line_ends
from scripts.gate.whole_file import read_whole
from scripts.problems import Problem

CHECKS = (doubtful_characters, mixed_words, strange_words, partial(doubtful_cells, rules=RULES))
"""What is asked of the cells of every table, whatever its schema."""
TEXT_CHECKS = (doubtful_characters, mixed_words, partial(doubtful_cells, rules=MARKUP))
"""What is asked of the lines of every other file that readers may come to see."""
NO_CELLS = Sheet([], [])


def gate(path: Path) -> tuple[Sheet, list[Problem]]:
    """The cells of one CSV file, and every problem of it, in the order of its lines, each once."""
    content, fault = read_whole(path, is_table=True)
    if fault:
        return NO_CELLS, problems(path, [fault])
    sheet, faults = read_table(content.decode("utf-8-sig"))
    return sheet, problems(path, [*byte_order_mark(content), *faults])


def gate_text(path: Path) -> tuple[str, list[Problem]]:
    """The same of a file that is no table: a descriptor, a schema, a changelog."""
    content, fault = read_whole(path, is_table=False)
    if fault:
        return "", problems(path, [fault])
    text = content.decode("utf-8")
    lines = [*enumerate(split_lines(text), start=1)]
    marks = [*conflict_marks([line for _, line in lines])]
    return text, problems(path, marks or text_faults(lines))


def gate_values(path: Path, values: Iterable[tuple[int, str]]) -> list[Problem]:
    """The same of the texts that a parser made of such a file, with the line of each."""
    return problems(path, text_faults((line, text.replace("\n", " ")) for line, text in values))


def problems(path: Path, faults: Iterable[Fault]) -> list[Problem]:
    ordered = sorted(dict.fromkeys(faults), key=lambda fault: fault.line or 0)
    return [Problem(file=path, **asdict(fault)) for fault in ordered]


def text_faults(lines: Iterable[tuple[int, str]]) -> list[Fault]:
    sheet = Sheet([], [(number, [line]) for number, line in lines])
    return [fault for check in TEXT_CHECKS for fault in check(sheet)]


def read_table(text: str) -> tuple[Sheet, list[Fault]]:
    """Stops early only where nothing after the fault can make sense."""
    faults = [*wrong_line_ends(text)]
    lines = split_lines(text)
    stop = [*conflict_marks(lines)] or [*wrong_separator(lines[0])]
    if stop:
        return NO_CELLS, [*faults, *stop]
    sheet, odd_quotes = read_sheet(lines)
    return sheet, [*faults, *odd_quotes, *(fault for check in CHECKS for fault in check(sheet))]
