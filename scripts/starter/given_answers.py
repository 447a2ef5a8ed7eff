"""Answers that are not asked for: from a file, and from the command line."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from scripts.load.schemas import load_schema
from scripts.load.yaml_files import read_yaml
from scripts.model import LIST_SEPARATOR
from scripts.problems import WrongUse, suggester
from scripts.starter.interview import Answers
from scripts.starter.kinds import Kind


def given_answers(kind: Kind, file: Path | None, cells: Iterable[str]) -> Answers | None:
    """Rows by table; nothing where neither is given. `date=2026-11-20` is a cell of the row itself,
    `sources.title=…` one of the first row of another table. WrongUse where a word is unknown;
    InvalidData where the file is no YAML."""
    answers = read_answers(file) if file else {}
    for cell in cells:
        set_cell(kind, answers, cell)
    if not answers:
        return None
    for table, rows in answers.items():
        require_known(table, kind.tables, "table")
        columns = [field.name for field in load_schema(table).fields]
        for column in (column for row in rows for column in row):
            require_known(column, columns, f"column of {table}")
    if (number := len(answers.get(kind.table, ()))) != 1:
        raise WrongUse(f"there must be one row of {kind.table}, and there are {number}")
    return answers


def read_answers(file: Path) -> Answers:
    """Every cell as it is typed: to YAML a plain yes would be a truth value."""
    tables = read_yaml(file, "answers").content
    if not all(isinstance(row, Mapping) for rows in tables.values() for row in as_list(rows)):
        raise WrongUse(f"{file} must list rows for each table, like `releases: [{{date: 2026}}]`")
    typed = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return {
        table: [{column: as_cell(cell) for column, cell in row.items()} for row in as_list(rows)]
        for table, rows in typed.items()
    }


def as_list(rows: Any) -> list[Any]:
    """One row may stand without the sign of a list."""
    return rows if isinstance(rows, list) else [rows]


def as_cell(cell: Any) -> str:
    return LIST_SEPARATOR.join(cell) if isinstance(cell, list) else str(cell)


def set_cell(kind: Kind, answers: Answers, words: str) -> None:
    name, is_set, cell = words.partition("=")
    if not is_set:
        raise WrongUse(f"{words!r} has no = in it. Write column=value")
    table, _, column = name.rpartition(".")
    rows = answers.setdefault(table or kind.table, [])
    rows[:] = rows or [{}]
    rows[0][column] = cell


def require_known(word: str, known: Collection[str], what: str) -> None:
    if word not in known:
        hint = suggester(known)(word) or f" There are: {', '.join(known)}."
        raise WrongUse(f"there is no {what} {word!r}.{hint}")
