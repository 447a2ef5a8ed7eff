"""The checks that a schema asks for, ready to run; a wrong one is a problem of the schema."""

from collections.abc import Iterator, Mapping
from inspect import Parameter, signature
from typing import Any

from scripts.checks import CHECKS
from scripts.checks.rule import Rule, Tables, option_columns
from scripts.model import Schema, Source
from scripts.paths import SCHEMAS
from scripts.problems import Problem


def asked_rules(
    source: Source, tables: Tables, looked_up: str, problems: list[Problem]
) -> Iterator[Rule]:
    """A misspelt check or option is added to `problems`; so is a table that can't be read, since
    the check would find every id in it missing."""
    file = SCHEMAS / f"{source.schema.name}.yaml"
    for check in [*source.schema.checks, *unique_keys(source.schema)]:
        rule, options = split(check)
        message = fault(check, source.schema, tables)
        found = [Problem(file=file, column="checks", message=message)] if message else []
        if not found:
            found = [unread(source, table) for table in rule.reads(options) if table not in tables]
        if not found:
            yield rule(**options, tables=tables, looked_up=looked_up)
        problems += [problem for problem in found if problem not in problems]


def unique_keys(schema: Schema) -> Iterator[Mapping[str, Any]]:
    """The `uniqueKeys` of the standard, which Frictionless knows and does not check."""
    asked = [check.get("fields") for check in schema.checks if "when" not in check]
    for key in schema.descriptor.get("uniqueKeys", ()):
        if key not in asked:
            yield {"type": "unique-together", "fields": key}


def unread(source: Source, table: str) -> Problem:
    message = f"{table}.csv can't be read, so what refers to it is not checked. Mend it first."
    return Problem(file=source.path, message=message)


def split(check: Mapping[str, Any]) -> tuple[type[Rule] | None, dict[str, Any]]:
    options = {option: value for option, value in check.items() if option != "type"}
    return CHECKS.get(check.get("type", "")), options


def fault(check: Mapping[str, Any], schema: Schema, tables: Tables) -> str | None:
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
        return f"{kind} names {', '.join(unknown)}, which is no column here. Mend its options."
    for table, columns in rule.reads(options).items():
        unknown = [name for row in tables.get(table, ())[:1] for name in columns if name not in row]
        if unknown:
            return (
                f"{kind} names {', '.join(unknown)}, which is no column of {table}.csv. Mend its"
                " options."
            )
    return None


def option_fault(kind: str, rule: type[Rule], options: Mapping[str, Any]) -> str | None:
    known = {
        name: option.default
        for name, option in signature(rule).parameters.items()
        if name not in ("tables", "looked_up")
    }
    strange = [option for option in options if option not in known]
    needed = [name for name, default in known.items() if default is Parameter.empty]
    if strange:
        return f"{kind} has no option {', '.join(strange)}. Remove it or mend its name."
    if not set(needed) <= set(options):
        return f"{kind} needs the options {', '.join(needed)}. Add what is missing."
    return None
