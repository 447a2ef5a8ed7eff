"""The queries of claims and of findings, and the views that they share, as authored."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import apsw

from scripts.gate import gate_text
from scripts.model import Dataset
from scripts.paths import DATASETS, short_path
from scripts.problems import InvalidData, Problem

FOLDER = DATASETS / "claims" / "queries"
TESTS = DATASETS / "claims" / "data" / "claim_tests.csv"
FINDINGS = FOLDER / "findings"
"""The queries of what the site itself says, one for each row of this table:"""
FINDINGS_TABLE = DATASETS / "claims" / "data" / "findings.csv"
VIEWS = re.compile(r"views(_[a-z_]+)?")
"""`views.sql`, and one file more for each topic: `views_people.sql`."""
VIEW = re.compile(r"create view ([a-z][a-z0-9_]*) as\b")


@dataclass(frozen=True, slots=True)
class View:
    """One shared word: a statement that starts on a line of a file, below what it holds."""

    name: str
    description: str
    sql: str
    file: Path
    line: int


@dataclass(frozen=True, slots=True)
class Query:
    """`claim_id` is the id of a finding where the query is that of a finding."""

    claim_id: str
    sql: str
    file: Path

    def problem(self, message: str, line: int | None = None) -> Problem:
        return Problem(file=self.file, message=message, line=line, kind="claim-query")


@cache
def read_queries(
    tests: tuple[str, ...], folder: Path = FOLDER, described_in: Path = TESTS
) -> Mapping[str, Query]:
    """By id. InvalidData where a file can't be read, names no row of the table that describes the
    queries, or is missing for one."""
    texts, problems = queries_read(tests, folder, described_in)
    if problems:
        raise InvalidData("claims", problems)
    return {
        file.stem: Query(file.stem, text, file)
        for file, text in texts.items()
        if not is_views(file)
    }


def queries_read(
    tests: Collection[str], folder: Path, described_in: Path
) -> tuple[dict[Path, str], list[Problem]]:
    """The files with their texts, and what is wrong with them as files."""
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    files = [file for file in found if file.name != FINDINGS.name]
    texts, problems = {}, []
    for file in files:
        stray = stray_query(file, tests, described_in)
        texts[file], faults = ("", stray) if stray else gate_text(file)
        problems += faults
    missing = sorted({*tests} - {file.stem for file in files})
    problems += [
        Problem(
            file=described_in,
            kind="claim-query",
            message=f"there is no query {one}.sql in {short_path(folder)}. Write it, or remove the"
            " row.",
        )
        for one in missing
    ]
    return texts, problems


def query_problems(
    dataset: Dataset, tables: Mapping[str, Sequence[Mapping[str, str]]]
) -> list[Problem]:
    """Queries without a row that describes them, and the other way, where the dataset has such
    tables and they can be read."""
    problems = []
    for described_in, folder in ((TESTS, FOLDER), (FINDINGS_TABLE, FINDINGS)):
        names = {source.schema.name for source in dataset.sources} & tables.keys()
        if described_in.stem in names:
            here = dataset.folder / folder.relative_to(FOLDER.parent)
            ids = [next(iter(row.values())) for row in tables[described_in.stem]]
            path = dataset.folder / "data" / described_in.name
            problems += queries_read(ids, here, path)[1]
    return problems


@cache
def all_views(folder: Path = FOLDER) -> tuple[View, ...]:
    """In the order in which they build on each other: those of `views.sql` first."""
    files = [file for file in sorted(folder.glob("*.sql")) if is_views(file)]
    return tuple(view for file in files for view in read_views(file))


def stray_query(file: Path, tests: Collection[str], described_in: Path) -> list[Problem]:
    if file.suffix == ".sql" and (file.stem in tests or is_views(file)):
        return []
    message = (
        f"this is the query of nothing. Call it like the id of its row in {described_in.name}, and"
        " add the row if there is none."
    )
    return [Problem(file=file, message=message, kind="claim-query")]


def is_views(file: Path) -> bool:
    return bool(VIEWS.fullmatch(file.stem))


def read_views(file: Path) -> list[View]:
    views, problems = [], []
    for line, comment, sql in statements(file.read_text(encoding="utf-8")):
        name = VIEW.match(sql)
        if name and comment:
            views.append(View(name[1], comment, sql, file, line))
        else:
            message = (
                "a comment is missing. Say above the view what it holds, in a line that starts with"
                " two hyphens."
                if name
                else f"{sql.splitlines()[0]!r} starts no view. Write `create view NAME as`, in"
                " small letters, and end it with a semicolon."
            )
            problems.append(Problem(file=file, line=line, message=message, kind="claim-query"))
    if problems:
        raise InvalidData("claims", problems)
    return views


def statements(text: str) -> Iterator[tuple[int, str, str]]:
    """Each statement with its line and the comment above it."""
    comment, statement, start = "", "", 0
    for number, line in enumerate(text.splitlines(), start=1):
        if not statement and line.startswith("--"):
            comment += line.removeprefix("--")
        elif not statement and not line.strip():
            comment = ""
        else:
            start = start if statement else number
            statement += f"{line}\n"
            if apsw.complete(statement):
                yield start, comment.strip(), statement.strip()
                comment, statement = "", ""
    if statement:
        yield start, comment.strip(), statement.strip()
