"""The checks that a schema asks for, ready to run; a wrong one is a problem of the schema."""

from collections.abc import Iterator, Mapping, Sequence
from inspect import Parameter, signature
from typing import Any

from scripts.checks import CHECKS
from scripts.checks.rule import Rule, Tables, option_columns
from scripts.model import Schema
from scripts.paths import SCHEMAS
from scripts.problems import Problem


def asked_rules(
    schema: Schema, tables: Tables, looked_up: str, problems: list[Problem]
) -> Iterator[Rule]:
    """A misspelt check or option is added to `problems`; so is a table that can't be read, since
    the check would find every id in it missing."""
    for check in schema.checks:
        message = fault(check, schema, tables)
        if message:
            file = SCHEMAS / f"{schema.name}.yaml"
            found = Problem(file=file, column="checks", message=message)
            problems += [found] if found not in problems else []
        else:
            rule, options = split(check)
            yield rule(**options, tables=tables, looked_up=looked_up)


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
    return next(table_faults(kind, rule.reads(options), tables), None)


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


def table_faults(kind: str, reads: Mapping[str, Sequence[str]], tables: Tables) -> Iterator[str]:
    for table, columns in reads.items():
        if table not in tables:
            yield (
                f"{table}.csv is not there or can't be read, so what refers to it is not checked."
                " Mend it first."
            )
        for row in tables.get(table, ())[:1]:
            unknown = [column for column in columns if column not in row]
            if unknown:
                yield (
                    f"{kind} names {', '.join(unknown)}, which is no column of {table}.csv. Mend"
                    " its options."
                )
