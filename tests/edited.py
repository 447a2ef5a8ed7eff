"""A file of the project with one mistake in it, described without what stands in the file."""

import csv
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pandas as pd

from scripts.gate.csv_lines import csv_line
from scripts.model import Dataset, Source
from scripts.periods import period

Facts = Mapping[str, Any]


@dataclass(frozen=True)
class Edited:
    """The text, and what a message may quote: the line, the id, what stood there before."""

    content: bytes
    facts: Facts


def edited(source: Source, case: Mapping[str, Any]) -> Edited:
    """A table after an edit: of one row, or of the whole file."""
    text = source.path.read_text(encoding="utf-8")
    if whole := case.get("file_is"):
        content = WHOLE[whole](text)
        return Edited(content, {**facts_of(source, text, 1), **changed_cells(text, content)})
    lines = text.splitlines()
    place = line_of(source, lines, case.get("row", {}))
    facts = facts_of(source, text, place + 1, case.get("column"))
    lines[place : place + 1] = edited_lines(lines, place, case, facts)
    return Edited(("\n".join(lines) + "\n").encode(), facts)


def line_of(source: Source, lines: list[str], wanted: Mapping[str, Any] | str) -> int:
    """The first row with these words of closed lists, `filled` where anything stands there; or the
    `last` line, or the `header`."""
    if wanted == "header":
        return 0
    if wanted == "last":
        return len(lines) - 1
    header, *rows = csv.reader(lines)
    for place, cells in enumerate(rows, start=1):
        row = dict(zip(header, cells, strict=True))
        if all(fits(row[column], word) for column, word in wanted.items()):
            return place
    raise LookupError(f"{source.schema.name} has no row with {wanted}")


def fits(cell: str, word: str) -> bool:
    return bool(cell) if word == "filled" else cell == word


def edited_lines(lines: list[str], place: int, case: Mapping[str, Any], facts: Facts) -> list[str]:
    line = lines[place]
    (cells,) = csv.reader([line])
    if "becomes" in case:
        return [csv_line([cells[0], *(case["becomes"] for _ in cells[1:])])]
    if "put" in case:
        header = next(csv.reader(lines[:1]))
        cells[header.index(case["column"])] = case["put"].format(**facts)
        return [csv_line(cells)]
    return LINES[case["line_is"]](line, cells)


def facts_of(source: Source, text: str, number: int, column: str | None = None) -> Facts:
    rows = [*csv.reader(io.StringIO(text))]
    header, cells = rows[0], rows[number - 1]
    facts = {
        "line": number,
        "id": cells[0],
        "columns": header,
        "rows": len(rows) - 1,
        "next_id": rows[number][0] if number < len(rows) else "",
        "last_id": rows[-1][0],
        "first_id": rows[1][0] if len(rows) > 1 else "",
        "row": dict(zip(header, cells, strict=True)),
        "last": len(rows),
        "next_line": number + 1,
        "after_last": [len(rows) + more for more in (1, 2, 3)],
        "last_but_one": rows[-2][0] if len(rows) > 1 else "",
        "rows_but_two": len(rows) - 3,
        "length": len(text),
        "after_coverage": day_after(source.resource["coverage"]["end"]),
        "coverage": source.resource["coverage"]["end"],
    }
    if column:
        field = source.schema.field(column)
        cell = cells[header.index(column)]
        items = cell.split(";")
        facts |= {"was": cell, "item": items[0], "items": cell, "words": ", ".join(field.labels)}
        facts |= {"with_commas": ",".join(items)}
        facts |= {"example": field.example, "about": field.description}
    return facts


def changed_cells(text: str, content: bytes) -> Facts:
    """The first cell that is not as it was, the number of the others, and some of their lines; and
    how many cells need no quotes."""
    before = [*csv.reader(io.StringIO(text))]
    plain = sum(csv_line([cell, ""]) == f"{cell}," for cells in before for cell in cells if cell)
    empty = sum(not cell for cells in before for cell in cells)
    after = csv.reader(io.StringIO(content.decode("utf-8-sig", "replace")))
    changed = [
        (line, before[0][number], cell)
        for line, (old, new) in enumerate(zip(before, after, strict=False), start=1)
        for number, (was, cell) in enumerate(zip(old, new, strict=False))
        if was != cell
    ]
    if not changed:
        return {"plain": plain + empty}
    (line, column, cell), *others = changed
    lines = [*dict.fromkeys(str(one) for one, *_ in others)][:10]
    was = before[line - 1][before[0].index(column)]
    facts = {"first": line, "first_was": was, "column": column, "cell": cell, "others": len(others)}
    return {**facts, "lines": ", ".join(lines), "plain": plain + empty}


def day_after(date: str) -> str:
    return (period(date).last + timedelta(days=1)).isoformat()


def with_table(dataset: Dataset, source: Source, content: bytes, folder: Path) -> Dataset:
    """The dataset with that table in its edited form, under the folder."""
    home = folder / "datasets" / dataset.name
    path = home / "data" / source.path.name
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    sources = (replace(one, path=path) if one is source else one for one in dataset.sources)
    return replace(dataset, folder=home, sources=tuple(sources))


def rewrite(path: Path, case: Mapping[str, Any]) -> Facts:
    """Change the first place of a file, write another, or take it away."""
    if "removed" in case:
        path.unlink()
        return {}
    if "written" in case:
        path.write_text(case["written"], encoding="utf-8")
        return {}
    text = path.read_text(encoding="utf-8")
    pattern, new = case["swap"]
    found = re.search(pattern, text)
    path.write_text(text[: found.start()] + new + text[found.end() :], encoding="utf-8")
    line = text.count("\n", 0, found.start()) + 1
    return {"line": line, "next_line": line + 1}


def rewritten(text: str, **options: Any) -> bytes:
    """The same cells, as another program writes them."""
    out = io.StringIO()
    writer = csv.writer(out, **{"lineterminator": "\n", **options})
    writer.writerows(csv.reader(io.StringIO(text)))
    return out.getvalue().encode()


def with_cells(text: str, change: Callable[[str], str]) -> bytes:
    header, *rows = csv.reader(io.StringIO(text))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([header, *([change(cell) for cell in row] for row in rows)])
    return out.getvalue().encode()


def dotted(cell: str) -> str:
    """2024-12-31 as 31.12.2024."""
    parts = cell.split("-")
    is_date = [len(part) for part in parts] == [4, 2, 2] and "".join(parts).isdigit()
    return ".".join(reversed(parts)) if is_date else cell


WHOLE: Mapping[str, Callable[[str], bytes]] = {
    "saved with quotes around every cell": lambda text: rewritten(text, quoting=csv.QUOTE_ALL),
    "saved with semicolons": lambda text: rewritten(text, delimiter=";"),
    "saved with tabs": lambda text: rewritten(text, delimiter="\t"),
    "saved with Windows line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "saved with a byte order mark": lambda text: text.encode("utf-8-sig"),
    "saved as UTF-16": lambda text: text.encode("utf-16"),
    "saved as Windows-1251": lambda text: text.encode("cp1251", "replace"),
    "saved with dates like 31.12.2024": lambda text: with_cells(text, dotted),
    "saved with True and False": lambda text: with_cells(
        text, lambda cell: cell.title() if cell in ("TRUE", "FALSE") else cell
    ),
    "saved with NA in empty cells": lambda text: with_cells(text, lambda cell: cell or "NA"),
    "saved with spaces after each cell": lambda text: with_cells(text, lambda cell: f"{cell} "),
    "sorted the other way": lambda text: "\n".join(
        [text.splitlines()[0], *reversed(text.splitlines()[1:]), ""]
    ).encode(),
    "given an empty line at the end": lambda text: f"{text}\n".encode(),
    "given three empty lines at the end": lambda text: f"{text}\n\n\n".encode(),
    "given a line of commas at the end": lambda text: (
        f"{text}{',' * text.splitlines()[0].count(',')}\n".encode()
    ),
    "cut before its last sign": lambda text: text[:-1].encode(),
    "emptied": lambda text: b"",
    "put on one line": lambda text: text.replace("\n", ",").encode() + b"\n",
    "left with the marks of git": lambda text: f"{text}<<<<<<< mine\n".encode(),
    "pasted as a table in Markdown": lambda text: "".join(
        f"| {line} |\n" for line in rewritten(text, delimiter="|").decode().splitlines()
    ).encode(),
    "numbered by pandas": lambda text: (
        pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
        .to_csv(lineterminator="\n")
        .encode()
    ),
    "given the header of another table": lambda text: (
        "a,b,c\n" + text.partition("\n")[2]
    ).encode(),
}
LINES: Mapping[str, Callable[[str, list[str]], list[str]]] = {
    "there twice": lambda line, cells: [line, line],
    "there twice, the second with an id of its own": lambda line, cells: [
        line,
        csv_line([f"{cells[0]}x", *cells[1:]]),
    ],
    "deleted": lambda line, cells: [],
    "followed by a removal with a successor that is not there": lambda line, cells: [
        line,
        "known-gaps-never,known_gaps,never,why,nowhere",
    ],
    "followed by the last mark of git": lambda line, cells: [line, ">>>>>>> theirs"],
    "followed by a row of another table": lambda line, cells: [line, "zz-1,Minsk,2024-05-01"],
    "with its cells broken over two lines": lambda line, cells: [
        csv_line([*cells[:-1], "one\ntwo"])
    ],
    "without its id": lambda line, cells: [csv_line(["", *cells[1:]])],
    "followed by an empty line": lambda line, cells: [line, ""],
    "given a comma too many": lambda line, cells: [f"{line},"],
    "cut after its third cell": lambda line, cells: [csv_line(cells[:3])],
    "given a quote that stays open": lambda line, cells: [f'{csv_line(cells[:-1])},"open'],
    "given a quote in the middle": lambda line, cells: [f'{csv_line(cells[:-1])},a "b" c'],
    "without its last column": lambda line, cells: [csv_line(cells[:-1])],
    "with a column of its own": lambda line, cells: [f"{line},colour"],
    "with a misspelt column": lambda line, cells: [csv_line([*cells[:-1], f"{cells[-1]}x"])],
    "with two columns exchanged": lambda line, cells: [
        csv_line([cells[0], cells[2], cells[1], *cells[3:]])
    ],
    "with a column twice": lambda line, cells: [csv_line([*cells[:-1], cells[1]])],
    "without the name of a column": lambda line, cells: [csv_line([*cells[:-1], ""])],
}
