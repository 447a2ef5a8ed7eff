"""Turn a Frictionless error into words for somebody who has never seen Python."""

import re
from difflib import get_close_matches

from frictionless import Error

from scripts.model import Field, Schema

KINDS = {
    "integer": "a whole number in digits",
    "number": "a number with a point for decimals",
    "boolean": "true or false",
    "date": "a date like 2024-09-04",
}
HEADER = {
    "missing-label": "the column {name!r} is missing from the first line. Put it back.",
    "extra-label": "the column {label!r} is not in the schema. Remove it, or describe it in {schema}.",
    "incorrect-label": "the column {label!r} should be {name!r}. Restore the name and the order.",
    "duplicate-label": "the column {label!r} is there twice. Remove one.",
    "blank-label": "a column has no name in the first line. Name it or remove it.",
}
ROW = {
    "blank-row": "the line is empty. Delete it.",
    "extra-cell": "there is a cell too many ({cell!r}). If a text holds a comma, put it in quotes.",
    "missing-cell": "there are cells missing. Each line needs as many commas as the first line.",
    "primary-key": "this id is used on another line too. Give the new row an id of its own.",
}


def explain(error: Error, schema: Schema) -> str:
    """One sentence on what is wrong and one on what to do."""
    name, label, cell = (getattr(error, part, "") for part in ("field_name", "label", "cell"))
    words = {"name": name, "label": label, "cell": cell, "schema": f"schemas/{schema.name}.yaml"}
    template = HEADER.get(error.type) or ROW.get(error.type)
    if template:
        return template.format(**words)
    if error.type == "rule-broken":
        return error.note
    if error.type == "type-error":
        return wrong_kind(cell, schema.field(name))
    if error.type == "constraint-error":
        return constraint(error, schema.field(name))
    if error.type == "foreign-key":
        return f"{error.note}. Mend the id, or add the row that it names first."
    return f"{error.note}."


def wrong_kind(cell: str, field: Field) -> str:
    return f"{cell!r} is not {KINDS[field.type]}. Type it like {field.example}."


def constraint(error: Error, field: Field) -> str:
    rule, value = re.match(r'constraint "(\w+)" is "(.*)"', error.note, re.DOTALL).groups()
    if rule == "required":
        return f"this cell must not be empty. {field.description}"
    if rule == "enum":
        close = get_close_matches(str(error.cell), field.labels, n=1)
        hint = f" Did you mean {close[0]!r}?" if close else ""
        return f"{error.cell!r} is not one of: {', '.join(field.labels)}.{hint}"
    if rule == "unique":
        return f"{error.cell!r} is there twice. Each row needs its own."
    if rule == "pattern":
        return f"{error.cell!r} does not have the form asked for. Write it like {field.example}."
    words = {"minimum": "less than", "maximum": "more than"}
    return f"{error.cell!r} is {words.get(rule, f'against {rule}')} {value}. Check the figure."
