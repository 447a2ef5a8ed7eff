"""The checks that a schema asks for, ready to run; a wrong request is a problem of the schema."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from inspect import Parameter, signature
from typing import Any

from scripts.checks import CHECKS
from scripts.checks.adapter import Request
from scripts.checks.plain_ids import plain_ids
from scripts.checks.plain_numbers import plain_numbers
from scripts.checks.rule import Column, Columns, Rule, Tables, Values, as_typed
from scripts.model import Field, Schema
from scripts.paths import SCHEMAS
from scripts.problems import Problem, suggester

GIVEN = ("rows", "tables", "all_tables", "looked_up", "covered_to")
"""What a check gets here and not from a schema."""
ONE_WORD = (str, Column)
OF_COLUMNS = (Column, Columns)


def requested_checks(
    schema: Schema, tables: Tables, dates: Mapping[str, str], complete: bool = True
) -> tuple[list[Request], list[Problem]]:
    """The checks, and what is wrong with how the schema asks for them. `dates` are `looked_up`,
    the last search, and `covered_to`, the end of the table. A check of a table that is not there
    would find every id in it missing: it is left out, and a problem too if all tables are there
    (`complete`); so is one that reads them all."""
    checks, messages = [], []
    given = {**dates, "tables": tables, "all_tables": tables}
    for check in schema.checks:
        message = next(faults(check, schema, tables, complete), None)
        if message:
            messages.append(message)
        elif can_run(check, tables, complete):
            checks.append(ready(check, given))
    for always in (plain_ids, plain_numbers):
        kind = always.__name__.replace("_", "-")
        checks.append((kind, kind, partial(always, fields=schema.fields)))
    file = SCHEMAS / f"{schema.name}.yaml"
    return checks, [
        Problem(file=file, column="checks", message=message, kind="check-request")
        for message in dict.fromkeys(messages)
    ]


def can_run(check: Mapping[str, Any], tables: Tables, complete: bool) -> bool:
    rule = rule_of(check)
    there = all(table in tables for table in rule.reads_with(options_of(check)))
    return there and (complete or "all_tables" not in signature(rule.faults).parameters)


def ready(check: Mapping[str, Any], given: Mapping[str, Any]) -> Request:
    function = rule_of(check).faults
    parameters = signature(function).parameters
    wanted = {name: given[name] for name in parameters if name in given}
    options = {
        name: as_taken(value, parameters[name].annotation)
        for name, value in options_of(check).items()
    }
    return check["type"], str(dict(check)), partial(function, **options, **wanted)


def as_taken(value: Any, kind: Any) -> Any:
    """An option as a check takes it, whichever way a schema writes it."""
    if kind is Values:
        return [as_typed(one) for one in value]
    return several(value) if kind is Columns else value


def several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def rule_of(check: Mapping[str, Any]) -> Rule | None:
    return CHECKS.get(check["type"])


def options_of(check: Mapping[str, Any]) -> dict[str, Any]:
    return {option: value for option, value in check.items() if option != "type"}


def faults(
    check: Mapping[str, Any], schema: Schema, tables: Tables, complete: bool
) -> Iterator[str]:
    """What is wrong with a request; only the first makes sense."""
    kind, rule, options = check["type"], rule_of(check), options_of(check)
    if rule is None:
        hint = suggester(CHECKS)(kind)
        yield f"there is no check {kind!r}.{hint} There are: {', '.join(CHECKS)}."
        return
    yield from (f"{kind} {fault}" for fault in option_faults(rule, options))
    names = [field.name for field in schema.fields]
    unknown = [column for column in columns_of(rule, options) if column not in names]
    if unknown:
        hint = suggester(names)(unknown[0]) if len(unknown) == 1 else ""
        yield f"{kind} names {', '.join(unknown)}, which is no column here.{hint} Fix its options."
    strange = strange_values(options, schema) if "values" in options else ()
    if strange:
        yield f"{kind} names {', '.join(strange)}, which {options['when']} can't be. Fix it."
    for table, columns in rule.reads_with(options).items():
        if table not in tables and complete:
            yield f"{kind} names the table {table}, which no dataset has. Fix its options."
        absent = [name for row in tables.get(table, ())[:1] for name in columns if name not in row]
        if absent:
            of = f"column of {table}.csv"
            yield f"{kind} names {', '.join(absent)}, which is no {of}. Fix its options."


def option_faults(rule: Rule, options: Mapping[str, Any]) -> Iterator[str]:
    parameters = {
        name: option
        for name, option in signature(rule.faults).parameters.items()
        if name not in GIVEN
    }
    strange = [option for option in options if option not in parameters]
    needed = [name for name, one in parameters.items() if one.default is Parameter.empty]
    if strange:
        yield f"has no option {', '.join(strange)}. Remove it or fix its name."
    elif not set(needed) <= set(options):
        yield f"needs the options {', '.join(needed)}. Add what is missing."
    else:
        kinds = {name: parameters[name].annotation for name in options}
        lists = [name for name in options if kinds[name] in ONE_WORD and not is_word(options[name])]
        if lists:
            yield f"takes one word as {', '.join(lists)}, and no list. Fix it."
        columns = [name for name in options if kinds[name] in OF_COLUMNS]
        odd = [name for name in columns if not all(map(is_word, several(options[name])))]
        if odd:
            yield f"takes names of columns as {', '.join(odd)}. Fix it."


def is_word(value: Any) -> bool:
    return isinstance(value, str)


def columns_of(rule: Rule, options: Mapping[str, Any]) -> list[str]:
    """The columns that a check names, by its options or by itself."""
    parameters = signature(rule.faults).parameters
    named = [value for name, value in options.items() if parameters[name].annotation in OF_COLUMNS]
    return [*(column for value in named for column in several(value)), *rule.columns]


def strange_values(options: Mapping[str, Any], schema: Schema) -> list[str]:
    """Values for which the check could never fire."""
    allowed = [possible(schema.field(column)) for column in several(options["when"])]
    wanted = [as_typed(value) for value in options["values"] if value != ""]
    return [word for word in wanted if not all(not words or word in words for words in allowed)]


def possible(field: Field) -> Sequence[str]:
    """What can stand in a column; nothing where that is open."""
    return ("TRUE", "FALSE") if field.type == "boolean" else tuple(field.labels)
