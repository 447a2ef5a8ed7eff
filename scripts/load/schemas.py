"""Read a schema, the contract of one table. YAML becomes nouns here, and dicts stop here."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import frictionless

from scripts.load.profiles import profile_problems, unfilled_problems
from scripts.load.yaml_files import YamlFile, read_yaml
from scripts.model import Field, Schema, items
from scripts.paths import SCHEMA_PROFILE, SCHEMAS
from scripts.problems import InvalidData, Problem

OURS = ("checks", "questions", "chart", "derived", "title", "description")
"""What a schema file says beyond the Table Schema standard."""


@cache
def load_schema(name: str, schemas: Path = SCHEMAS) -> Schema:
    """Read one schema; raises InvalidData where it is missing or is not a Table Schema."""
    file = read_yaml(schemas / f"{name}.yaml", name)
    problems = [*unfilled_problems(file), *profile_problems(file, SCHEMA_PROFILE)]
    if problems:
        raise InvalidData(name, problems)
    descriptor = standard_part(file.content)
    problems = [*against_the_standard(file, descriptor)]
    if problems:
        raise InvalidData(name, problems)
    return Schema(
        name=name,
        title=file.content["title"],
        description=file.content["description"],
        fields=tuple(Field.of(field) for field in file.content["fields"]),
        descriptor=descriptor,
        checks=tuple(all_checks(name, file.content)),
        questions=tuple(file.content.get("questions", ())),
        chart=file.content.get("chart", {}),
        derived="derived" in file.content,
    )


def standard_part(content: Mapping[str, Any]) -> dict[str, Any]:
    """Plain Table Schema: what is ours left out, and the words that a cell may hold filled in,
    which the standard's own tools take from `enum` and not from `categories`."""
    lists = list_columns(content)
    fields = [field if field["name"] in lists else with_enum(field) for field in content["fields"]]
    own = {key: value for key, value in content.items() if key not in OURS}
    return {**own, "fields": fields}


def words_of(field: Mapping[str, Any]) -> list[str]:
    return [category["value"] for category in field.get("categories", ())]


def with_enum(field: Mapping[str, Any]) -> Mapping[str, Any]:
    words = words_of(field)
    if not words or field["type"] != "string":
        return field
    constraints = {**field.get("constraints", {}), "enum": words}
    labels = {"categories": field["categories"]}
    others = {key: value for key, value in field.items() if key not in labels}
    return {**others, "constraints": constraints, **labels}


def all_checks(name: str, content: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Those that are asked for, and those that the standard's keys ask for, which Frictionless
    checks in fewer words or not at all."""
    lists = list_columns(content)
    words = {field["name"]: words_of(field) for field in content["fields"]}
    for check in content.get("checks", ()):
        column = str(check.get("field"))
        if check["type"] == "list-cell" and words.get(column):
            yield {**check, "items": words[column]}
        elif check["type"] == "references" and column not in lists:
            yield {**check, "single": True}
        else:
            yield check
    for key in content.get("uniqueKeys", ()):
        yield {"type": "unique-together", "fields": key}
    for key in content.get("foreignKeys", ()):
        (column,), (to,) = key["fields"], key["reference"]["fields"]
        table = key["reference"].get("resource", name)
        yield {"type": "references", "field": column, "table": table, "to": to, "single": True}


def list_columns(content: Mapping[str, Any]) -> list[str]:
    """Columns that hold several items."""
    checks = content.get("checks", ())
    return [str(check.get("field")) for check in checks if check["type"] == "list-cell"]


def against_the_standard(file: YamlFile, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    try:
        schema = frictionless.Schema.from_descriptor(descriptor)
    except frictionless.FrictionlessException as exception:
        notes = [error.note for error in exception.reasons] or [exception.error.note]
        for note in notes:
            message = f"{note}. Fix the schema."
            yield Problem(file=file.path, message=message, kind="schema")
        return
    first = file.content["fields"][0]["name"]
    if file.content["primaryKey"] != [first]:
        message = f"the id is in the first column. Write [{first}], or put the id first."
        yield file.problem("schema", ["primaryKey"], message)
    for number, field in enumerate(file.content["fields"]):
        example, words = str(field["example"]), words_of(field)
        is_list = words and field["name"] in list_columns(file.content)
        _, notes = schema.get_field(field["name"]).read_cell(example)
        if notes or (is_list and not set(items(example)) <= set(words)):
            message = f"{field['example']!r} could not stand in this column. Give a real value."
            yield file.problem(
                "schema", ["fields", number, "example"], message, column=field["name"]
            )


def foreign_key_problems(schemas: Sequence[Schema], folder: Path) -> Iterator[Problem]:
    """Foreign keys that lead to no column of a table of the package."""
    tables = {schema.name: [field.name for field in schema.fields] for schema in schemas}
    for schema in schemas:
        for number, key in enumerate(schema.descriptor.get("foreignKeys", ())):
            there = key["reference"].get("resource", schema.name)
            (column,) = key["reference"]["fields"]
            if column not in tables.get(there, ()):
                message = (
                    f"there is no column {column} in a table {there} of this package. Fix the"
                    " reference, or use the check `references`."
                )
                file = read_yaml(folder / f"{schema.name}.yaml", schema.name)
                yield file.problem("schema", ["foreignKeys", number], message, column="foreignKeys")
