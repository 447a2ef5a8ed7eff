"""What needs no decision about a CSV file: its marks, line ends, separators, quotes and order."""

import codecs
import csv
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.gate.csv_lines import SEPARATORS, csv_line
from scripts.gate.text_lines import conflict_marks, split_lines
from scripts.gate.whole_file import read_whole
from scripts.paths import short_path
from scripts.problems import Problem

LEFT_ALONE = (
    "this was left as it is, because somebody has to decide something first. See what"
    " `python -m scripts validate` says of it."
)
Records = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Tidied:
    """The bytes as they should be, and what was done to get there."""

    content: bytes
    done: tuple[str, ...]


def tidied_file(path: Path) -> Tidied | None:
    """None where somebody has to decide something first: `validate` says what."""
    content, fault = read_whole(path, is_table=True)
    return None if fault else tidy(content)


def tidy_tables(folders: Iterable[Path]) -> tuple[list[str], list[Problem]]:
    """Rewrite the tables in these datasets: what was done to each, and which were left alone."""
    done, problems = [], []
    for path in (path for folder in folders for path in sorted(folder.glob("data/*.csv"))):
        found = tidied_file(path)
        if not found:
            problems.append(Problem(file=path, message=LEFT_ALONE, kind="left-alone"))
        elif found.done:
            path.write_bytes(found.content)
            done.append(f"{short_path(path)}: {', '.join(found.done)}.")
    return done or ([] if problems else ["Nothing to do."]), problems


def tidy(content: bytes) -> Tidied | None:
    """Of UTF-8 text. No cell changes, except that letters made of parts become one letter, and no
    row comes or goes."""
    text = content.decode("utf-8-sig")
    if "\ufeff" in text:
        return None
    lines = [line for line in split_lines(text) if line.strip(" ")]
    readings = {} if [*conflict_marks(lines)] else ways_to_read(lines)
    if len(readings) != 1:
        return None
    ((separator, records),) = readings.items()
    # A first column without a name holds the numbers of the rows, by which no row is sorted.
    if not records[0][0]:
        return None
    # A row of one blank cell would be an empty line without its quotes.
    if not all(csv_line(cells).strip(" ") for cells in records):
        return None
    composed = [[unicodedata.normalize("NFC", cell) for cell in cells] for cells in records]
    in_order = [*composed[:1], *sorted(composed[1:], key=lambda cells: cells[0])]
    done = [*text_changes(content, text)]
    if separator != ",":
        done.append(f"put commas where {SEPARATORS[separator]} stood between the cells")
    elif lines != [csv_line(cells) for cells in records]:
        done.append("wrote quotes as a program writes them")
    if composed != records:
        done.append("made one letter of those made of parts (NFC)")
    if in_order != composed:
        done.append("sorted the lines by id")
    return Tidied("".join(f"{csv_line(cells)}\n" for cells in in_order).encode(), tuple(done))


def text_changes(content: bytes, text: str) -> Iterator[str]:
    if content.startswith(codecs.BOM_UTF8):
        yield "took out the byte order mark"
    if "\r" in text or not text.endswith("\n"):
        yield "ended each line in LF"
    if not all(line.strip(" ") for line in split_lines(text)):
        yield "took out empty lines"


def ways_to_read(lines: Sequence[str]) -> dict[str, Records]:
    """The cells, by what may separate them: each line has as many as the first. A line in which
    quotes are broken can't be read at all."""
    header = lines[0] if lines else ""
    others = [one for one in SEPARATORS if one in header and "," not in header]
    readings = {}
    for separator in others or [","]:
        try:
            records = [next(csv.reader([line], delimiter=separator, strict=True)) for line in lines]
        except csv.Error:
            continue
        widths = {len(cells) for cells in records}
        # A sign that separates nothing is a part of the name of the only column.
        if len(widths) == 1 and (separator == "," or 1 not in widths):
            readings[separator] = records
    return readings
