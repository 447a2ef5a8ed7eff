"""The only door from files to tables: the gate, then Frictionless with our checks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import frictionless
from frictionless import Checklist, Error, Resource

from scripts.checks.adapter import Requested
from scripts.checks.requested import requested_checks
from scripts.checks.rule import Tables
from scripts.gate import gate
from scripts.gate.sheet import Sheet
from scripts.model import Dataset, Source
from scripts.problems import Problem, suggester
from scripts.validate.header import header_problems
from scripts.validate.messages import cause, explain, place
from scripts.validate.repeated_errors import without_repeated
from scripts.validate.row_order import order_problems

MOST_ERRORS = 50_000
"""In one table: as many as the gate lets lines pass. Frictionless stops there."""


@dataclass(frozen=True, slots=True)
class Library:
    """All datasets and their CSVs, each read once. By table name: the cells, and the rows with all
    cells as text, of those that can be read; and what keeps the others from that."""

    datasets: Sequence[Dataset]
    sheets: Mapping[str, Sheet]
    tables: Tables
    unreadable: Mapping[str, Sequence[Problem]]

    def holds(self, dataset: Dataset) -> bool:
        return all(source.schema.name in self.tables for source in dataset.sources)


def read_library(datasets: Sequence[Dataset]) -> Library:
    sheets, unreadable = {}, {}
    for source in (source for dataset in datasets for source in dataset.sources):
        sheet, problems = gate(source.path)
        problems = problems or header_problems(source, sheet.header)
        if problems:
            unreadable[source.schema.name] = problems
        else:
            sheets[source.schema.name] = sheet
    rows = {name: sheet.rows for name, sheet in sheets.items()}
    return Library(datasets, sheets, rows, unreadable)


def validate(dataset: Dataset, library: Library, complete: bool = True) -> list[Problem]:
    """Every problem of one dataset, with the rest of the library for references.

    A file that does not pass the gate is not parsed, since what a parser would make of it is not
    what its author sees. Where tables are missing because their own problems are reported
    elsewhere, `complete` is false, and what refers to them is not checked.
    """
    names = [source.schema.name for source in dataset.sources]
    problems = [problem for name in names for problem in library.unreadable.get(name, ())]
    if problems:
        return problems
    looked_up = dataset.descriptor["lookedUp"]
    for source in dataset.sources:
        sheet = library.sheets[source.schema.name]
        checks, wrong = requested_checks(source.schema, library.tables, looked_up, complete)
        checklist = Checklist(checks=[Requested(requests=checks)])
        report = resource(source, sheet).validate(checklist, limit_errors=MOST_ERRORS)
        errors = [*report.errors, *(error for task in report.tasks for error in task.errors)]
        problems += [
            *order_problems(source, sheet),
            *wrong,
            *errors_in_words(errors, source),
        ]
    return problems


def resource(source: Source, sheet: Sheet) -> Resource:
    """Without what our checks ask for already: a key that is unique, and references. Of a line
    with too many cells the first of these is enough."""
    descriptor = {**source.schema.descriptor, "foreignKeys": []}
    key, *others = descriptor["fields"]
    constraints = {**key.get("constraints", {}), "unique": False}
    descriptor["fields"] = [{**key, "constraints": constraints}, *others]
    width = len(sheet.header) + 1
    return Resource(
        name=source.schema.name,
        data=[cells[:width] for _, cells in sheet.records],
        schema=frictionless.Schema.from_descriptor(descriptor),
        detector=frictionless.Detector(),
    )


def errors_in_words(errors: Sequence[Error], source: Source) -> Iterator[Problem]:
    """Row numbers are line numbers, because the gate refuses line breaks inside cells."""
    hints = cache(suggester)
    for error in without_repeated(errors):
        yield Problem(
            file=source.path,
            line=getattr(error, "row_number", None),
            column=place(error, source.schema),
            message=explain(error, source.schema, hints),
            cause=cause(error),
        )
