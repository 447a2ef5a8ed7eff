"""Read dataset folders and schemas. YAML and bytes become nouns here, and dicts stop here."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import frictionless
import jsonschema
import yaml

from scripts.changelog import changelog_problems
from scripts.model import Dataset, Field, Schema, Source
from scripts.paths import DATASETS, PROFILE, SCHEMAS
from scripts.problems import InvalidData, Problem

OURS = ("checks", "title", "description")
"""What a schema file says beyond the Table Schema standard."""
TO_FILL_IN = "Fill in"
"""How the texts begin that `python -m scripts new` leaves to its user."""


def load_dataset(folder: Path, schemas: Path = SCHEMAS) -> Dataset:
    """Read a dataset folder, pairing each resource with the schema of the same name.

    Raises InvalidData with every fault of the descriptor and its schemas.
    """
    path = folder / "datapackage.yaml"
    descriptor = read_yaml(path, folder.name)
    problems = [*descriptor_problems(path, descriptor), *changelog_problems(folder)]
    if problems:
        raise InvalidData(folder.name, problems)
    sources = []
    for resource in descriptor["resources"]:
        try:
            schema = load_schema(resource["name"], schemas)
        except InvalidData as invalid:
            problems += invalid.problems
        else:
            sources.append(Source(folder / resource["path"], schema, resource))
    if problems:
        raise InvalidData(folder.name, problems)
    return Dataset(folder.name, folder, descriptor, tuple(sources))


def all_folders(datasets: Path = DATASETS) -> list[Path]:
    """Every folder in `datasets/` that holds a data package, in alphabetical order."""
    return sorted(path.parent for path in datasets.glob("*/datapackage.yaml"))


def read_yaml(path: Path, dataset: str) -> dict[str, Any]:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        problem = Problem(file=path, message="this file is missing. Add it.")
        raise InvalidData(dataset, [problem]) from None
    except UnicodeDecodeError:
        problem = Problem(file=path, message="this is not UTF-8 text. Save it as UTF-8.")
        raise InvalidData(dataset, [problem]) from None
    except yaml.YAMLError as error:
        raise InvalidData(dataset, [yaml_problem(path, error)]) from None
    if not isinstance(content, dict):
        message = "this is not a list of `name: value` lines. Start it with `title: …`."
        raise InvalidData(dataset, [Problem(file=path, message=message)])
    return content


def yaml_problem(path: Path, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or "it can't be read"
    return Problem(
        file=path,
        line=mark.line + 1 if mark else None,
        message=(
            f"this line is not valid YAML ({reason}). Check the indentation, and put text that"
            " holds a colon or starts with a sign in quotes."
        ),
    )


def descriptor_problems(path: Path, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with a package descriptor by our profile, then by the standard."""
    profile = yaml.safe_load(PROFILE.read_text(encoding="utf-8"))
    faults = sorted(jsonschema.Draft202012Validator(profile).iter_errors(descriptor), key=str)
    for fault in faults:
        column = ".".join(str(part) for part in fault.absolute_path) or None
        yield Problem(file=path, column=column, message=profile_message(fault))
    if faults:
        return
    yield from unfilled(path, descriptor)
    folder = path.parent
    for resource in descriptor["resources"]:
        if not (folder / resource["path"]).is_file():
            message = f"{resource['path']!r} does not exist. Add the file or mend the path."
            yield Problem(file=path, column=resource["name"], message=message)
    standard = {key: value for key, value in descriptor.items() if key != "$schema"}
    report = frictionless.Package.validate_descriptor(standard, basepath=str(folder))
    for error in report.errors:
        yield Problem(file=path, message=f"{error.note}. Mend the descriptor.")


def unfilled(path: Path, content: Mapping[str, Any]) -> Iterator[Problem]:
    """Texts of a new dataset that nobody has filled in yet, wherever they are."""
    for key, value in content.items():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, Mapping):
                yield from unfilled(path, part)
            elif str(part).startswith(TO_FILL_IN):
                yield Problem(file=path, column=key, message=f"{part!r} is not filled in yet.")


def profile_message(fault: jsonschema.ValidationError) -> str:
    """The profile's own sentence where it has one, else the validator's."""
    hint = fault.schema.get("description") if isinstance(fault.schema, Mapping) else None
    return f"{fault.message}. {hint}" if hint else f"{fault.message}."


@cache
def load_schema(name: str, schemas: Path = SCHEMAS) -> Schema:
    """Read one schema; raises InvalidData where it is missing or is not a Table Schema."""
    path = schemas / f"{name}.yaml"
    content = read_yaml(path, name)
    standard = {key: value for key, value in content.items() if key not in OURS}
    try:
        frictionless.Schema.from_descriptor(standard)
    except frictionless.FrictionlessException as exception:
        notes = [error.note for error in exception.reasons] or [exception.error.note]
        raise InvalidData(
            name, [Problem(file=path, message=f"{note}. Mend the schema.") for note in notes]
        ) from None
    missing = [*unfilled(path, content)] + [
        Problem(file=path, column=field["name"], message=f"has no {key}. Add one for readers.")
        for field in content["fields"]
        for key in ("title", "description")
        if not field.get(key)
    ]
    if missing:
        raise InvalidData(name, missing)
    return Schema(
        name=name,
        title=content["title"],
        description=content["description"],
        fields=tuple(read_field(field) for field in content["fields"]),
        descriptor=standard,
        checks=tuple(content.get("checks", ())),
    )


def read_field(field: Mapping[str, Any]) -> Field:
    return Field(
        name=field["name"],
        title=field["title"],
        type=field["type"],
        description=field["description"],
        unit=field.get("unit", ""),
        example=str(field.get("example", "")),
        required=field.get("constraints", {}).get("required", False),
        labels={item["value"]: item["label"] for item in field.get("categories", ())},
    )
