"""The checks that a schema asks for, ready to run; a wrong one is a problem of the schema."""

from collections.abc import Iterator, Mapping, Sequence
from inspect import Parameter, signature
from typing import Any

from scripts.checks import CHECKS
from scripts.checks.adapter import Rule, Tables, option_columns, typed
from scripts.checks.plain_numbers import PlainNumbers
from scripts.model import Field, Schema, Source
from scripts.paths import SCHEMAS
from scripts.problems import Problem

GIVEN = ("tables", "looked_up", "single")
"""What a check is told here and not by a schema."""


def asked_rules(
    source: Source,
    tables: Tables,
    looked_up: str,
    problems: list[Problem],
    complete: bool = True,
) -> Iterator[Rule]:
    """A misspelt check or option is added to `problems`. A check of a table that is not there
    would find every id in it missing: it is left out, and a problem too if all tables are there."""
    schema = source.schema
    file = SCHEMAS / f"{schema.name}.yaml"
    for check in [*schema.checks, *unique_keys(schema), *foreign_keys(schema)]:
        message = fault(check, schema, tables, complete)
        problem = Problem(file=file, column="checks", message=message) if message else None
        if problem and problem not in problems:
            problems.append(problem)
        rule, options = split(check)
        if not problem and all(table in tables for table in rule.reads(options)):
            yield rule(**options, **implied(check, schema), tables=tables, looked_up=looked_up)
    numbers = [field for field in schema.fields if field.type in ("integer", "number")]
    if numbers:
        yield PlainNumbers(fields=numbers)


def implied(check: Mapping[str, Any], schema: Schema) -> Mapping[str, Any]:
    """A cell that names rows holds one id only, where it is not a list."""
    lists = [other["field"] for other in schema.checks if other["type"] == "list-cell"]
    single = check["type"] == "references" and check["field"] not in lists
    return {"single": True} if single else {}


def unique_keys(schema: Schema) -> Iterator[Mapping[str, Any]]:
    """The `uniqueKeys` of the standard, which Frictionless knows and does not check."""
    asked = [check.get("fields") for check in schema.checks if "when" not in check]
    for key in schema.descriptor.get("uniqueKeys", ()):
        if key not in asked:
            yield {"type": "unique-together", "fields": key}


def foreign_keys(schema: Schema) -> Iterator[Mapping[str, Any]]:
    """The `foreignKeys` of one column, as the check that finds the nearest id."""
    asked = [check.get("field") for check in schema.checks if check.get("type") == "references"]
    for key in schema.descriptor.get("foreignKeys", ()):
        table = key["reference"].get("resource") or schema.name
        if len(key["fields"]) == 1 and key["fields"][0] not in asked:
            (to,) = key["reference"]["fields"]
            yield {"type": "references", "field": key["fields"][0], "table": table, "to": to}


def composite_keys(schema: Schema) -> list[Mapping[str, Any]]:
    """The `foreignKeys` of several columns, which are left to Frictionless."""
    return [key for key in schema.descriptor.get("foreignKeys", ()) if len(key["fields"]) > 1]


def split(check: Mapping[str, Any]) -> tuple[type[Rule] | None, dict[str, Any]]:
    options = {option: value for option, value in check.items() if option != "type"}
    return CHECKS.get(check.get("type", "")), options


def fault(check: Mapping[str, Any], schema: Schema, tables: Tables, complete: bool) -> str | None:
    """What is wrong with the check as the schema asks for it."""
    kind = check.get("type", "")
    rule, options = split(check)
    if rule is None:
        return f"there is no check {kind!r}. There are: {', '.join(CHECKS)}."
    wrong_options = option_fault(kind, rule, options)
    if wrong_options:
        return wrong_options
    names = [field.name for field in schema.fields]
    unknown = [column for column in option_columns(rule, options) if column not in names]
    if unknown:
        return f"{kind} names {', '.join(unknown)}, which is no column here. Fix its options."
    if "values" in options and (strange := strange_values(options, schema)):
        return f"{kind} names {', '.join(strange)}, which {options['when']} can't be. Fix it."
    for table, columns in rule.reads(options).items():
        if table not in tables and complete:
            return f"{kind} names the table {table}, which no dataset has. Fix its options."
        unknown = [name for row in tables.get(table, ())[:1] for name in columns if name not in row]
        if unknown:
            return (
                f"{kind} names {', '.join(unknown)}, which is no column of {table}.csv. Fix its"
                " options."
            )
    return None


def strange_values(options: Mapping[str, Any], schema: Schema) -> list[str]:
    """Values for which the check could never fire."""
    named = options["when"]
    columns = [named] if isinstance(named, str) else named
    allowed = [possible(schema.field(column)) for column in columns]
    wanted = [typed(value) for value in options["values"] if value != ""]
    return [word for word in wanted if not all(not words or word in words for words in allowed)]


def possible(field: Field) -> Sequence[str]:
    """What can stand in a column; nothing where that is open."""
    return ("true", "false") if field.type == "boolean" else tuple(field.labels)


def option_fault(kind: str, rule: type[Rule], options: Mapping[str, Any]) -> str | None:
    parameters = signature(rule).parameters.items()
    known = {name: option.default for name, option in parameters if name not in GIVEN}
    words = {name: option.annotation for name, option in parameters}
    strange = [option for option in options if option not in known]
    needed = [name for name, default in known.items() if default is Parameter.empty]
    if strange:
        return f"{kind} has no option {', '.join(strange)}. Remove it or fix its name."
    if not set(needed) <= set(options):
        return f"{kind} needs the options {', '.join(needed)}. Add what is missing."
    lists = [name for name, value in options.items() if words[name] is str and value != str(value)]
    if lists:
        return f"{kind} takes one word as {', '.join(lists)}, and no list. Fix it."
    return None
