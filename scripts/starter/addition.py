"""Add a row with all that belongs to it, whole or not at all."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from scripts.load.folders import all_folders
from scripts.model import Dataset, Source
from scripts.paths import DATASETS, VERSIONS, WORK, short_path
from scripts.problems import InvalidData, Problem
from scripts.starter.coverage import searched_later
from scripts.starter.interview import Answers, Ask, Row, ask_again, interview
from scripts.starter.kinds import Kind
from scripts.starter.new_files import lines_of_ids, new_files, text_of
from scripts.starter.whole_rows import whole_rows
from scripts.versions.judgement import judge_datasets

Files = Mapping[Path, str]
KEPT = WORK / "answers.yaml"
LATER = "in-use"
"""What may be missing when a row is added: the row that names a source."""


def add(
    datasets: Sequence[Dataset],
    kind: Kind,
    given: Answers | None,
    ask: Ask,
    day: str,
    searched: str = "",
) -> list[Path]:
    """Write the rows in their places and a line in each changelog; returns what was written. What
    was `searched` up to a later day than the packages say moves the end of their coverage.

    What is not given is asked for. Where a check finds fault with an answer, it is asked for again;
    else InvalidData, and nothing is written but the answers.
    """
    sources = {one.schema.name: one for dataset in datasets for one in dataset.sources}
    schemas = {name: source.schema for name, source in sources.items()}
    taken = {name: [*lines_of_ids(text_of(source.path))] for name, source in sources.items()}
    answers = interview(kind, schemas, taken, ask) if given is None else given
    answers = whole_rows(kind, schemas, taken, answers)
    files = new_files(datasets, answers, day, searched)
    while problems := problems_with(files):
        found = [(problem, row_at(problem, answers, sources, files)) for problem in problems]
        if given is not None or not all(row for _, row in found):
            keep(answers)
            raise InvalidData(
                f"nothing was added, your answers are in {short_path(KEPT)}", problems
            )
        for problem, row in found:
            if date := searched_later(problem, row, ask):
                searched = max(searched, date)
            else:
                ask_again(schemas[problem.file.stem], row, problem, ask)
        files = new_files(datasets, answers, day, searched)
    return swap(files)


def problems_with(files: Files) -> list[Problem]:
    """What the checks would say if these files were there."""
    with TemporaryDirectory() as made:
        copy = Path(made) / DATASETS.name
        shutil.copytree(DATASETS, copy)
        for path, text in files.items():
            if path.is_relative_to(DATASETS):
                (copy / path.relative_to(DATASETS)).write_text(text, encoding="utf-8", newline="")
        _, _, failures = judge_datasets(all_folders(copy), VERSIONS)
        found = [problem for failure in failures for problem in failure.problems]
        return [
            replace(one, file=DATASETS / one.file.relative_to(copy))
            if one.file.is_relative_to(copy)
            else one
            for one in found
            if one.kind != LATER
        ]


def row_at(
    problem: Problem, answers: Answers, sources: Mapping[str, Source], files: Files
) -> Row | None:
    """The new row that a problem lies in, if it names a column of it."""
    source = sources.get(problem.file.stem)
    if not source or problem.file != source.path or not problem.column:
        return None
    lines = lines_of_ids(files.get(source.path, ""))
    for row in answers.get(source.schema.name, ()):
        if lines.get(row[source.schema.key]) == problem.line and problem.column in row:
            return row
    return None


def keep(answers: Answers) -> None:
    """So that nobody has to give them all again."""
    filled = {
        table: [{name: cell for name, cell in row.items() if cell} for row in rows]
        for table, rows in answers.items()
        if rows
    }
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(yaml.safe_dump(filled, allow_unicode=True, sort_keys=False), encoding="utf-8")


def swap(files: Files) -> list[Path]:
    """Each beside its place first, so that none is ever half written."""
    beside = {path: path.with_name(f"{path.name}.new") for path in files}
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        beside[path].write_text(text, encoding="utf-8", newline="")
    for path, new in beside.items():
        new.replace(path)
    return sorted(files)
