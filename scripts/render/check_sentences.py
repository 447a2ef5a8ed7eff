"""The rules of a schema in sentences, for the codebook."""

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.model import Field, Schema

CHECKS = {
    "address": "A plain web address, not of a mirror or staging host, and each page only once.",
    "calendar-date": "A day, month or year that exists and does not begin after the last search.",
    "earlier-sources": "Names those {sources} that were published before {field}, no others.",
    "either-side": "A source stands on both sides of a claim only where `sources_note` says why.",
    "empty-when": "Empty where {when} is {values}.",
    "in-order": "{earlier} is not after {later}.",
    "list-cell": "Several items may stand in a cell, with semicolons between, none twice.",
    "not-before-source": "Not later than the day on which the source in {source} was published.",
    "one-headline": "One headline where the release adds to totals, at most one where it does not.",
    "parts-of-total": "What one source says of one counter adds up: no part is above its total.",
    "references": "Names rows of {table} by their {to}.",
    "required-when": "Filled where {when} is {values}.",
    "sound-source": "Where {when} is true, a primary or established source gives the figure.",
    "sources-of-children": "`source_ids` holds each source of the rows of {table} with this {key}.",
    "steady-series": "A value far above or far below both its neighbours has a note.",
    "totals-chain": "A total is the one before, plus listed, minus delisted, or has a note.",
    "unique-together": "No two rows are the same in all of {fields}.",
    "within-period": "Lies in the period of the table.",
}
BOUNDS = {"since": "Not before {since}.", "before": "Before {before}."}
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
    own = [words for check in schema.checks if about(check) == field.name for words in said(check)]
    return (*standard, *own)


def table_rules(schema: Schema) -> tuple[str, ...]:
    """What is asked of rows together, or of several columns of a row."""
    return tuple(dict.fromkeys((*keys(schema), *whole_table(schema))))


def keys(schema: Schema) -> Iterator[str]:
    for key in schema.descriptor.get("uniqueKeys", ()):
        yield CHECKS["unique-together"].format(fields=listed(key))
    for key in schema.descriptor.get("foreignKeys", ()):
        fields, there = listed(key["fields"]), key["reference"]
        yield f"{fields} names a row of `{there.get('resource') or schema.name}`."


def whole_table(schema: Schema) -> Iterator[str]:
    for check in schema.checks:
        if not about(check):
            yield from said(check)


def about(check: Mapping[str, Any]) -> str:
    """The one column that a check is about, if it is about one."""
    field = check.get("field", "")
    return field if isinstance(field, str) else ""


def said(check: Mapping[str, Any]) -> Iterator[str]:
    """A check in a sentence or two; one that has no sentence here is named with its options."""
    words = {name: listed(value) for name, value in check.items()}
    if check["type"] == "within-period":
        yield from (text.format(**words) for name, text in BOUNDS.items() if name in check)
    elif check["type"] in CHECKS:
        yield CHECKS[check["type"]].format(**words)
    else:
        yield ", ".join(f"{name} {value}" for name, value in words.items()) + "."
    if "items" in check:
        yield f"Items: {words['items']}."


def listed(value: Any) -> str:
    """One or several values of an option as code; an empty cell is called so."""
    values = value if isinstance(value, list) else [value]
    return ", ".join("empty" if one == "" else f"`{plain(one)}`" for one in values)


def plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
