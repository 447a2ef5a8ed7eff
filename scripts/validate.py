"""The only door from files to tables: the gate, then Frictionless with our checks."""

import csv
from collections.abc import Iterator, Sequence

import frictionless
from frictionless import Checklist, Dialect, Error, Package, Resource
from frictionless.formats import CsvControl

from scripts.checks import CHECKS
from scripts.checks.rule import Rule, Tables, option_columns
from scripts.explain import explain
from scripts.gate import gate
from scripts.model import Dataset, Source
from scripts.paths import SCHEMAS
from scripts.problems import Problem


def validate(dataset: Dataset, tables: Tables) -> list[Problem]:
    """Every problem of one dataset; `tables` are those of all datasets, for references.

    A file that does not pass the gate is not parsed, since what a parser would make of it is not
    what its author sees.
    """
    problems = [problem for source in dataset.sources for problem in gate(source.path)]
    if problems:
        return problems
    package = Package(
        resources=[resource(source) for source in dataset.sources], basepath=str(dataset.folder)
    )
    for source, frictionless_resource in zip(dataset.sources, package.resources, strict=True):
        rules = list(build_rules(source, tables, problems))
        report = frictionless_resource.validate(Checklist(checks=rules))
        errors = [*report.errors, *(error for task in report.tasks for error in task.errors)]
        problems += [problem(error, source) for error in errors]
    return problems


def read_rows(library: Sequence[Dataset]) -> Tables:
    """The rows of every table whose file passes the gate, with all cells as text."""
    tables = {}
    for source in (source for dataset in library for source in dataset.sources):
        if not gate(source.path):
            with source.path.open(encoding="utf-8", newline="") as lines:
                tables[source.schema.name] = list(csv.DictReader(lines))
    return tables


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


def build_rules(source: Source, tables: Tables, problems: list[Problem]) -> Iterator[Rule]:
    """The checks that the schema names; a misspelt one is a problem of the schema."""
    file = SCHEMAS / f"{source.schema.name}.yaml"
    names = [field.name for field in source.schema.fields]
    for check in source.schema.checks:
        options = {key: value for key, value in check.items() if key != "type"}
        rule = CHECKS.get(check["type"])
        if rule is None:
            message = f"there is no check {check['type']!r}. There are: {', '.join(CHECKS)}."
            problems.append(Problem(file=file, column="checks", message=message))
            continue
        unknown = [column for column in option_columns(rule, options) if column not in names]
        if unknown:
            message = f"{check['type']} names {', '.join(unknown)}, which is no column here."
            problems.append(Problem(file=file, column="checks", message=message))
            continue
        needed = [options["table"]] if "table" in options else []
        if any(table not in tables for table in needed):
            message = f"{needed[0]}.csv can't be read, so ids that name it can't be checked. Mend it first."
            problems.append(Problem(file=source.path, message=message))
            continue
        yield rule(**options, tables=tables)


def problem(error: Error, source: Source) -> Problem:
    """Row numbers are line numbers, because the gate refuses line breaks inside cells."""
    header_or_file = getattr(error, "row_number", None)
    return Problem(
        file=source.path,
        line=header_or_file or (1 if hasattr(error, "label") else None),
        column=getattr(error, "field_name", None) or getattr(error, "label", None) or None,
        message=explain(error, source.schema),
    )
