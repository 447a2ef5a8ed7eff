"""The rules of a schema in sentences, for the codebook."""

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any

from scripts.checks import CHECKS
from scripts.model import Field, Schema

CONSTRAINTS = {
    "required": "Never empty.",
    "unique": "No value twice.",
    "minimum": "Not below {}.",
    "maximum": "Not above {}.",
    "minLength": "At least {} characters.",
    "pattern": "Has the form `{}`.",
}


def field_rules(schema: Schema, field: Field) -> tuple[str, ...]:
    """What the standard constraints and our checks ask of one column."""
    descriptor = next(f for f in schema.descriptor["fields"] if f["name"] == field.name)
    constraints = descriptor.get("constraints", {})
    standard = [
        words.format(constraints[name])
        for name, words in CONSTRAINTS.items()
        if constraints.get(name) not in (None, False)
    ]
    return (*standard, *table_rules(schema, field.name))


def table_rules(schema: Schema, name: str = "") -> tuple[str, ...]:
    """What is asked of rows together, or of several columns of a row; or of the named column."""
    checks = [check for check in schema.checks if column(check) == name]
    return tuple(dict.fromkeys(words for check in checks for words in sentences_of(check)))


def column(check: Mapping[str, Any]) -> str:
    """The one column that a check is about, if it is about one."""
    field = check.get("field", "")
    return field if isinstance(field, str) else ""


def sentences_of(check: Mapping[str, Any]) -> Iterator[str]:
    """The sentences of a check whose options are given."""
    words = {name: option_words(value) for name, value in check.items()}
    for sentence in CHECKS[check["type"]].sentences:
        if all(name in words for _, name, _, _ in Formatter().parse(sentence) if name):
            yield sentence.format(**words)


def option_words(value: Any) -> str:
    """One or several values of an option as code; an empty cell is called so."""
    values = value if isinstance(value, list) else [value]
    return ", ".join("empty" if one == "" else f"`{plain(one)}`" for one in values)


def plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
