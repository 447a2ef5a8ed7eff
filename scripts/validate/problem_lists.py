"""The list of all problems, for programs and for the log of GitHub."""

import json
from collections.abc import Sequence
from pathlib import Path

from scripts.gate.tidying import tidied_file
from scripts.paths import short_path
from scripts.problems import InvalidData, Problem
from scripts.validate.annotations import annotations, summary


def for_github(
    failures: Sequence[InvalidData], notes: Sequence[Problem], page: str | None
) -> list[str]:
    """One line for each problem, then for each note. GitHub names the page that takes the summary
    of a run."""
    problems = all_of(failures)
    if page:
        with Path(page).open("a", encoding="utf-8", newline="\n") as file:
            file.write(summary(problems, notes))
    return [*annotations(problems), *annotations(notes, "notice")]


def all_of(failures: Sequence[InvalidData]) -> list[Problem]:
    return [problem for invalid in failures for problem in invalid.problems]


def format_hint(failures: Sequence[InvalidData]) -> list[str]:
    """What a person at a terminal need not fix by hand."""
    tables = sorted({one.file for one in all_of(failures) if one.file.suffix == ".csv"})
    found = [short_path(path) for path in tables if (tidy := tidied_file(path)) and tidy.done]
    words = f"What needs no decision in {', '.join(found)} is fixed by: python -m scripts format"
    return [words] if found else []


def kind_hint(failures: Sequence[InvalidData]) -> list[str]:
    """Where a kind is explained, named by the first one."""
    kinds = [one.kind for one in all_of(failures) if one.kind]
    return [f"What a word in brackets means: python -m scripts explain {kinds[0]}"] if kinds else []


def as_json(failures: Sequence[InvalidData]) -> list[str]:
    """One array. A place is null where there is none: a file has no line, a line no column."""
    found = [
        {
            "file": short_path(one.file),
            "line": one.line,
            "column": one.column,
            "kind": one.kind,
            "message": one.message,
        }
        for one in sorted(all_of(failures), key=place)
    ]
    return [json.dumps(found, indent=2)]


def place(problem: Problem) -> tuple[str, int, str, str]:
    return short_path(problem.file), problem.line or 0, problem.column or "", problem.message
