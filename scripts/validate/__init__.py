"""The only door from files to tables: the gate, then Frictionless with our checks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import frictionless
from frictionless import Checklist, Error, Resource

from scripts.checks.adapter import Request, Requested
from scripts.checks.requested import requested_checks
from scripts.checks.rule import Tables
from scripts.gate import gate
from scripts.gate.sheet import Sheet
from scripts.model import Dataset, Source
from scripts.problems import Problem, suggester
from scripts.validate.header import header_problems
from scripts.validate.messages import cause, explain, kind
from scripts.validate.repeated_errors import apart_from, without_repeated
from scripts.validate.row_order import order_problems

MOST_ERRORS = 50_000
"""In one table: as many as the gate lets lines pass. Frictionless stops there."""

JUDGED_BY = ("name", "type", "format", "trueValues", "falseValues", "constraints")
"""What a schema says of a column that decides whether a cell is right."""

MISLEADING = (
    "no-file",
    "empty-file",
    "too-large",
    "encoding",
    "conflict-marks",
    "separator",
    "broken-quotes",
    "long-line",
)
"""Kinds of faults with which a parser would read something else than what its author sees."""


@dataclass(frozen=True, slots=True)
class Library:
    """All datasets and their CSVs, each read once. By table name: what the gate says of them; and
    of those that can be read by their columns, the cells, and the rows with all cells as text."""

    datasets: Sequence[Dataset]
    problems: Mapping[str, Sequence[Problem]]
    sheets: Mapping[str, Sheet]
    tables: Tables

    def holds(self, dataset: Dataset) -> bool:
        return all(source.schema.name in self.tables for source in dataset.sources)


def read_library(datasets: Sequence[Dataset]) -> Library:
    found, sheets = {}, {}
    for source in (source for dataset in datasets for source in dataset.sources):
        sheet, problems = gate(source.path)
        misled = any(misleads(problem, source) for problem in problems)
        headings = [] if misled else header_problems(source, sheet.header)
        found[source.schema.name] = [*problems, *headings]
        if not misled and not headings:
            sheets[source.schema.name] = sheet
    rows = {name: sheet.rows for name, sheet in sheets.items()}
    return Library(datasets, found, sheets, rows)


def misleads(problem: Problem, source: Source) -> bool:
    """Whether all that a parser says of the file after this would come from this one fault."""
    in_header_or_id = problem.line == 1 or problem.column == source.schema.key
    return problem.kind in MISLEADING or bool(problem.column and in_header_or_id)


def validate(dataset: Dataset, library: Library, complete: bool = True) -> list[Problem]:
    """Every problem of one dataset, with the rest of the library for references.

    Where tables are missing because their own problems are reported elsewhere, `complete` is
    false, and what refers to them is not checked.
    """
    problems = []
    for source in dataset.sources:
        found = library.problems[source.schema.name]
        problems += found
        if sheet := library.sheets.get(source.schema.name):
            dates = {
                "looked_up": dataset.descriptor["lookedUp"],
                "covered_to": source.resource["coverage"]["end"],
            }
            checks, wrong = requested_checks(source.schema, library.tables, dates, complete)
            errors = without_repeated(errors_of(source, sheet, checks))
            apart = apart_from(errors, [(one.line, one.column) for one in found if one.column])
            problems += [*order_problems(source, sheet), *wrong, *errors_in_words(apart, source)]
    return problems


def errors_of(source: Source, sheet: Sheet, checks: Sequence[Request]) -> list[Error]:
    checklist = Checklist(checks=[Requested(requests=checks)])
    report = resource(source, sheet).validate(checklist, limit_errors=MOST_ERRORS)
    return [*report.errors, *(error for task in report.tasks for error in task.errors)]


def resource(source: Source, sheet: Sheet) -> Resource:
    """Without what our checks ask for already: a key that is unique, and references; and without
    what is said of columns, which Frictionless copies many times. Of a line with too many cells
    the first of these is enough."""
    descriptor = {**source.schema.descriptor, "foreignKeys": []}
    key, *others = [
        {name: value for name, value in field.items() if name in JUDGED_BY}
        for field in descriptor["fields"]
    ]
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
    for error in errors:
        in_key = error.type == "primary-key"
        column = source.schema.key if in_key else getattr(error, "field_name", None)
        yield Problem(
            file=source.path,
            line=getattr(error, "row_number", None),
            column=column or None,
            message=explain(error, source.schema, hints),
            kind=kind(error),
            cause=cause(error),
        )
