"""Turn a Frictionless error into words for somebody who has never seen Python."""

import re
from collections.abc import Callable

from frictionless import Error, errors

from scripts.model import Field, Schema
from scripts.periods import period_or_none

Hints = Callable[[tuple[str, ...]], Callable[[str], str]]
"""From the words that are allowed to a function that guesses which was meant."""
KINDS = {
    "string": "a web address, which starts with https://",
    "integer": "a whole number in digits",
    "number": "a number with a point for decimals",
    "boolean": "TRUE or FALSE",
    "date": "a date like 2024-09-04",
}
ROW = {
    "blank-row": "the line is empty. Delete it.",
    "missing-cell": "the line ends before this cell. Each line needs as many commas as the first.",
    "unique-error": "{cell!r} is there twice. Each row needs its own.",
}
DATE = re.compile(r"^[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}")
OURS = ("rule-broken", "row-missing")
KINDS_OF_ERRORS = {
    "blank-row": "blank-row",
    "extra-cell": "extra-cell",
    "missing-cell": "missing-cell",
    "unique-error": "value-twice",
    "primary-key": "id-twice",
    "type-error": "wrong-type",
}
KINDS_OF_CONSTRAINTS = {
    "required": "empty-cell",
    "enum": "unknown-word",
    "pattern": "wrong-form",
    "minimum": "out-of-limits",
    "maximum": "out-of-limits",
    "minLength": "out-of-limits",
    "maxLength": "out-of-limits",
}
LIMITS = {
    "minimum": "less than {limit}",
    "maximum": "more than {limit}",
    "minLength": "shorter than {limit} characters",
    "maxLength": "longer than {limit} characters",
}


def explain(error: Error, schema: Schema, hints: Hints) -> str:
    """One sentence on what is wrong and one on what to do."""
    if error.type == "extra-cell":
        return too_many(error.cell)
    if error.type in ROW:
        return ROW[error.type].format(cell=getattr(error, "cell", ""))
    if error.type in OURS:
        return error.note
    if error.type == "primary-key":
        return twice_or_empty(error)
    if error.type == "type-error":
        return wrong_kind(error.cell, schema.field(error.field_name))
    return constraint(error, schema.field(error.field_name), hints)


def too_many(cell: str) -> str:
    if not cell:
        return "the line has a comma too many. Delete it, or put a text that holds one in quotes."
    return f"there is a cell too many ({cell!r}). If a text holds a comma, put it in quotes."


def kind(error: Error) -> str:
    """The entry of the catalogue."""
    if error.type in OURS:
        return error.kind
    if error.type == "constraint-error":
        return KINDS_OF_CONSTRAINTS[rule_of(error)[0]]
    return KINDS_OF_ERRORS[error.type]


def rule_of(error: errors.ConstraintError) -> tuple[str, str]:
    """The constraint and its limit."""
    return re.match(r'constraint "(\w+)" is "(.*)"', error.note, re.DOTALL).groups()


def wrong_form(cell: str, field: Field) -> str:
    if not period_or_none(field.example):
        return f"{cell!r} does not have the form asked for. Write it like {field.example}."
    if found := re.fullmatch(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", cell):
        day, month, year = found.groups()
        meant = f"{year}-{month:0>2}-{day:0>2}"
    else:
        meant = cell[:10]
    if len(meant) == len("2024-09-04") and period_or_none(meant):
        return f"{cell!r} is not how dates are written here. Write {meant}."
    return (
        f"{cell!r} is not how dates are written here. Write the year first, like 2024-09-04, or"
        " what is known of it: 2024-09 or 2024."
    )


def cause(error: Error) -> str:
    """The same for the errors that one mistake can make in many lines."""
    rule = error.note.partition(" is ")[0] if error.type == "constraint-error" else ""
    own = getattr(error, "cause", "")
    if rule.endswith('"pattern"') and DATE.search(error.cell):
        return "dates of another form"
    return " ".join((error.type, getattr(error, "field_name", ""), rule, own))


def twice_or_empty(error: errors.PrimaryKeyError) -> str:
    other = re.search(r"position (\d+)", error.note)
    if not other:
        return "the id is empty. Give the row an id of its own."
    return f"this id is used on line {other[1]} too. Give the new row an id of its own."


def wrong_kind(cell: str, field: Field) -> str:
    meant = likely(cell, field)
    return f"{cell!r} is not {KINDS[field.type]}. Type {meant or f'it like {field.example}'}."


def likely(cell: str, field: Field) -> str | None:
    """What was meant, where there is one reading only."""
    if field.type == "boolean":
        return cell.upper() if cell.upper() in ("TRUE", "FALSE") else "TRUE or FALSE"
    digits = re.sub(r"[ ,'\u00a0\u2009\u202f](?=[0-9]{3})|\.0+$", "", cell)
    return digits if field.type == "integer" and re.fullmatch("[1-9][0-9]*", digits) else None


def constraint(error: errors.ConstraintError, field: Field, hints: Hints) -> str:
    rule, limit = rule_of(error)
    if rule == "required":
        return f"this cell must not be empty. {field.description}"
    if rule == "enum":
        words = ", ".join(field.labels) or limit.strip("[]")
        return f"{error.cell!r} is not one of: {words}.{hints(tuple(field.labels))(error.cell)}"
    if rule == "pattern":
        return wrong_form(error.cell, field)
    return f"{error.cell!r} is {LIMITS[rule].format(limit=limit)}. Check it against the source."
