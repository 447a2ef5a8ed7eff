"""What is wrong with a schema, the contract of one table."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import frictionless

from scripts.load.profiles import profile_problems, unfilled
from scripts.load.yaml_files import line_of
from scripts.model import Source
from scripts.paths import SCHEMA_PROFILE
from scripts.problems import Problem

OURS = ("checks", "title", "description")
"""What a schema file says beyond the Table Schema standard."""


def schema_problems(path: Path, content: Mapping[str, Any]) -> list[Problem]:
    """By our profile first, then by the standard: where one fails, the rest makes no sense."""
    return (
        profile_problems(path, content, SCHEMA_PROFILE)
        or [*against_the_standard(path, content)]
        or [*unfilled(path, content), *wrong_key(path, content), *field_problems(path, content)]
    )


def standard_part(content: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in content.items() if key not in OURS}


def against_the_standard(path: Path, content: Mapping[str, Any]) -> Iterator[Problem]:
    try:
        frictionless.Schema.from_descriptor(standard_part(content))
    except frictionless.FrictionlessException as exception:
        notes = [error.note for error in exception.reasons] or [exception.error.note]
        for note in notes:
            yield Problem(file=path, message=f"{note}. Fix the schema.")


def wrong_key(path: Path, content: Mapping[str, Any]) -> Iterator[Problem]:
    first = content["fields"][0]["name"]
    if content["primaryKey"] != [first]:
        message = f"the id is in the first column. Write [{first}], or put the id first."
        yield at_line(path, ["primaryKey"], "primaryKey", message)


def field_problems(path: Path, content: Mapping[str, Any]) -> Iterator[Problem]:
    schema = frictionless.Schema.from_descriptor(standard_part(content))
    items = {
        str(check.get("field")): check.get("items", [])
        for check in content.get("checks", ())
        if check["type"] == "list-cell"
    }
    for number, field in enumerate(content["fields"]):
        _, notes = schema.get_field(field["name"]).read_cell(str(field["example"]))
        if notes:
            message = f"{field['example']!r} could not stand in this column. Give a real value."
            yield at_line(path, ["fields", number, "example"], field["name"], message)
        allowed = field.get("constraints", {}).get("enum") or items.get(field["name"], [])
        yield from unlabelled(path, number, field, allowed)


def unlabelled(
    path: Path, number: int, field: Mapping[str, Any], allowed: Sequence[str]
) -> Iterator[Problem]:
    """Words that are allowed, in a cell or in a list, and have no label, or the other way round."""
    labels = [category["value"] for category in field.get("categories", ())]
    if field["type"] == "string" and allowed != labels:
        odd = [word for word in (*allowed, *labels) if word not in allowed or word not in labels]
        which = f" Only one of the two has: {', '.join(odd)}." if odd else ""
        yield at_line(
            path,
            ["fields", number],
            field["name"],
            f"the words allowed and the categories are not the same in the same order.{which} Give"
            " each word a label.",
        )


def reference_problems(sources: Sequence[Source], schemas: Path) -> Iterator[Problem]:
    """Foreign keys that lead to no column of a table of the package."""
    tables = {source.schema.name: source.schema for source in sources}
    for source in sources:
        for number, key in enumerate(source.schema.descriptor.get("foreignKeys", ())):
            there = key["reference"].get("resource") or source.schema.name
            names = [field.name for field in tables[there].fields] if there in tables else []
            if not set(key["reference"]["fields"]) <= set(names):
                columns = ", ".join(key["reference"]["fields"])
                message = f"there is no column {columns} in a table {there} of this package."
                yield at_line(
                    schemas / f"{source.schema.name}.yaml",
                    ["foreignKeys", number],
                    "foreignKeys",
                    f"{message} Fix the reference, or use the check `references`.",
                )


def at_line(path: Path, place: Sequence[str | int], column: str, message: str) -> Problem:
    return Problem(file=path, line=line_of(path, place), column=column, message=message)
