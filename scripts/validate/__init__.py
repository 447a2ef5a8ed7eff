"""The only door from files to tables: the gate, then Frictionless with our checks."""

import csv
from collections.abc import Sequence

import frictionless
from frictionless import Checklist, Dialect, Error, Package, Resource
from frictionless.formats import CsvControl

from scripts.checks.adapter import Tables
from scripts.checks.requested import asked_rules, composite_keys
from scripts.gate import gate
from scripts.model import Dataset, Source
from scripts.problems import Problem
from scripts.validate.header import header_problems
from scripts.validate.messages import explain, place
from scripts.validate.repeated_errors import without_echoes
from scripts.validate.row_order import order_problems


def validate(dataset: Dataset, tables: Tables, complete: bool = True) -> list[Problem]:
    """Every problem of one dataset; `tables` are those of all datasets, for references.

    A file that does not pass the gate is not parsed, since what a parser would make of it is not
    what its author sees. Where tables are missing because their own problems are told elsewhere,
    `complete` is false, and what refers to them is not checked.
    """
    problems = [problem for source in dataset.sources for problem in unreadable(source)]
    if problems:
        return problems
    looked_up = dataset.descriptor["lookedUp"]
    package = Package(
        resources=[resource(source) for source in dataset.sources], basepath=str(dataset.folder)
    )
    for source, frictionless_resource in zip(dataset.sources, package.resources, strict=True):
        problems += order_problems(source)
        rules = list(asked_rules(source, tables, looked_up, problems, complete))
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
    """Without what is asked for twice: the key is unique, and `references` follows foreign keys."""
    descriptor = {**source.schema.descriptor, "foreignKeys": composite_keys(source.schema)}
    key, *others = descriptor["fields"]
    constraints = {**key.get("constraints", {}), "unique": False}
    descriptor["fields"] = [{**key, "constraints": constraints}, *others]
    return Resource(
        name=source.schema.name,
        path=source.resource["path"],
        schema=frictionless.Schema.from_descriptor(descriptor),
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
