"""Lines become records: one line each, with commas between cells and quotes as a program writes
them."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from scripts.gate.quoting import as_it_is, excerpt
from scripts.gate.sheet import Fault, Sheet
from scripts.problems import LISTED

LONGEST_LINE = 100_000
"""In characters. Python's csv module gives up a little above that."""
LONGEST_RECORD = 100
"""In lines: how far the end of a cell is looked for, when its quote is not closed."""
CELL = re.compile(r'(?:"(?:[^"]|"")*"|[^",][^,]*|)(?=,|\Z)')
"""A cell as it stands in the file, quotes included; no match where its quotes are broken."""
SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "vertical bars"}


def wrong_separator(header: str) -> Iterator[Fault]:
    for separator, words in SEPARATORS.items():
        if separator in header and "," not in header:
            # Of a table in Markdown, with bars at its ends, a program can't say what is a cell.
            fix = "Run `python -m scripts format`, or"
            if header.startswith("|"):
                fix = "Take it from its program again, and"
            yield Fault(
                "separator",
                f"{excerpt(header)} has {words} between the column names. {fix} save the file as"
                " CSV with commas.",
                1,
            )
            return


def read_sheet(lines: Sequence[str]) -> tuple[Sheet, list[Fault]]:
    """The records that can be read, and a fault for each place where quotes mislead a reader."""
    header: list[str] = []
    records: list[tuple[int, list[str]]] = []
    faults: list[Fault] = []
    number = 0
    while number < len(lines):
        cells, used = read_record(lines, number, len(header))
        if number == 0:
            header = cells
        faults += quote_faults(lines[number], number + 1, used, cells, header)
        records.append((number + 1, cells))
        number += used
    return Sheet(header, records), [*merge_clumsy_quotes(faults)]


def merge_clumsy_quotes(faults: Sequence[Fault]) -> Iterator[Fault]:
    """One fault for all clumsy quotes where a program wrote them, and not a person."""
    clumsy = [fault for fault in faults if fault.kind == "quotes"]
    few = len(clumsy) <= LISTED
    yield from (fault for fault in faults if few or fault.kind != "quotes")
    if not few:
        message = (
            f"{len(clumsy):,} cells are in quotes that they do not need, the first of them here."
            " Run `python -m scripts format`, or save the file with quotes only where a cell holds"
            " a comma or a quote."
        )
        yield Fault("quotes", message, clumsy[0].line)


def read_record(lines: Sequence[str], number: int, width: int) -> tuple[list[str], int]:
    """The cells and how many lines they take; no cells where the line can't be read.

    A record may run on over several lines only if it has the right number of cells then: if not,
    its quote was left open, and the next line is a record of its own.
    """
    if len(lines[number]) > LONGEST_LINE:
        return [], 1
    end = min(number + LONGEST_RECORD, len(lines))
    reader = csv.reader((f"{lines[index]}\n" for index in range(number, end)), strict=True)
    try:
        cells = next(reader)
    except csv.Error:
        return [], 1
    if reader.line_num > 1 and len(cells) != width:
        return [], 1
    return [cell.replace("\n", " ") for cell in cells], reader.line_num


def quote_faults(
    line: str, number: int, used: int, cells: Sequence[str], header: Sequence[str]
) -> Iterator[Fault]:
    if len(line) > LONGEST_LINE:
        message = f"the line has {len(line):,} characters. Restore the line ends that were lost."
        yield Fault("long-line", message, number, cause="long lines")
    elif '"' in line and (used > 1 or not cells):
        yield broken_quote(line, number, used, header)
    elif '"' in line and csv_line(cells) != line:
        yield from clumsy_quotes(line, number, cells, header)


def broken_quote(line: str, number: int, used: int, header: Sequence[str]) -> Fault:
    """The first quote that is left open, or that has more text after it."""
    before, rest = sound_cells(line)
    column = header[len(before)] if len(before) < len(header) else None
    if used > 1:
        message = (
            f"this cell runs on over {used} lines, from {excerpt(rest)}. Put it on one line, or"
            " fix the quote that opens it."
        )
    elif re.fullmatch(r'"(?:[^"]|"")*', rest):
        message = (
            f"the quote at {excerpt(rest)} is not closed in its line, and swallows what follows."
            " Close it at the end of the cell, or remove it."
        )
    else:
        message = (
            f"the quote at {excerpt(rest)} is closed before the end of the cell. Write each quote"
            ' inside a quoted cell twice: "".'
        )
    return Fault("broken-quotes", message, number, column, "broken quotes")


def sound_cells(line: str) -> tuple[list[str], str]:
    """The cells as they stand in the line up to the first broken one, and the rest from there."""
    found: list[str] = []
    start = 0
    while start <= len(line) and (match := CELL.match(line, start)):
        found.append(match[0])
        start = match.end() + 1
    return found, line[start:]


def clumsy_quotes(
    line: str, number: int, cells: Sequence[str], header: Sequence[str]
) -> Iterator[Fault]:
    """Cells that a program would read, and then write in another way."""
    found, _ = sound_cells(line)
    for index, (as_found, cell) in enumerate(zip(found, cells, strict=True)):
        # An empty cell is written in quotes only where it is the whole line.
        as_written = csv_line([cell, ""])[:-1]
        if as_found != as_written:
            instead = as_it_is(as_written) if as_written else "nothing"
            stray = "" if as_found.startswith('"') else ", or leave the quotes out"
            yield Fault(
                "quotes",
                f"the quotes in {as_it_is(as_found)} are not as in a CSV file. Type {instead}"
                f" instead{stray}.",
                number,
                header[index] if index < len(header) else None,
                "quotes",
            )


def csv_line(cells: Sequence[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerow(cells)
    return buffer.getvalue().removesuffix("\n")
