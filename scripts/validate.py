"""The only door from files to tables: the gate, then Frictionless with our checks."""

import csv
from collections.abc import Sequence

import frictionless
from frictionless import Checklist, Dialect, Error, Package, Resource
from frictionless.formats import CsvControl

from scripts.checks.asked import asked_rules
from scripts.checks.rule import Tables
from scripts.echoes import without_echoes
from scripts.explain import explain, place
from scripts.gate import gate
from scripts.header import header_problems
from scripts.model import Dataset, Source
from scripts.periods import period_or_none
from scripts.problems import Problem


def validate(dataset: Dataset, tables: Tables) -> list[Problem]:
    """Every problem of one dataset; `tables` are those of all datasets, for references.

    A file that does not pass the gate is not parsed, since what a parser would make of it is not
    what its author sees.
    """
    problems = [problem for source in dataset.sources for problem in unreadable(source)]
    looked_up = dataset.descriptor["lookedUp"]
    if not period_or_none(looked_up):
        file = dataset.folder / "datapackage.yaml"
        message = f"{looked_up!r} is not a date that exists. Write the month, like 2026-11."
        problems.append(Problem(file=file, column="lookedUp", message=message))
    if problems:
        return problems
    package = Package(
        resources=[resource(source) for source in dataset.sources], basepath=str(dataset.folder)
    )
    for source, frictionless_resource in zip(dataset.sources, package.resources, strict=True):
        rules = list(asked_rules(source, tables, looked_up, problems))
        report = frictionless_resource.validate(Checklist(checks=rules), limit_errors=0)
        errors = [*report.errors, *(error for task in report.tasks for error in task.errors)]
        problems += [problem(error, source) for error in without_echoes(errors)]
    return problems


def read_rows(library: Sequence[Dataset]) -> Tables:
    """The rows of every table whose file passes the gate, with all cells as text."""
    tables = {}
    for source in (source for dataset in library for source in dataset.sources):
        if not unreadable(source):
            with source.path.open(encoding="utf-8", newline="") as lines:
                tables[source.schema.name] = list(csv.DictReader(lines, restval=""))
    return tables


def unreadable(source: Source) -> list[Problem]:
    return gate(source.path) or header_problems(source)


def resource(source: Source) -> Resource:
    return Resource(
        name=source.schema.name,
        path=source.resource["path"],
        schema=frictionless.Schema.from_descriptor(dict(source.schema.descriptor)),
        dialect=Dialect(controls=[CsvControl(delimiter=",")]),
        format="csv",
        encoding="utf-8",
        detector=frictionless.Detector(),
    )


def problem(error: Error, source: Source) -> Problem:
    """Row numbers are line numbers, because the gate refuses line breaks inside cells."""
    return Problem(
        file=source.path,
        line=getattr(error, "row_number", None),
        column=place(error, source.schema),
        message=explain(error, source.schema),
    )
