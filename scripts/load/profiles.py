"""What our profiles ask of descriptors and schemas, said in words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from scripts.gate.quoting import excerpt
from scripts.load.yaml_files import line_of
from scripts.problems import Problem

Fault = jsonschema.ValidationError
CHECKER = jsonschema.FormatChecker(formats=["date", "regex"])
KINDS = {
    "string": "text",
    "array": "a list",
    "object": "a list of `name: value` lines",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
FORMATS = {"date": "a day that exists, like 2024-09-04", "regex": "a pattern that can be used"}
TO_FILL_IN = "Fill in"
"""How the texts begin that `python -m scripts new` leaves to its user."""
OF_NAMES = ("required", "additionalProperties")
"""Rules about the names of a part and not about its value."""


def profile_problems(path: Path, content: Mapping[str, Any], profile: Path) -> list[Problem]:
    """What is wrong with the content of a YAML file by a profile, in the order of its lines."""
    asked = yaml.safe_load(profile.read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(asked, format_checker=CHECKER)
    problems = [
        at(path, fault.absolute_path, message)
        for fault in validator.iter_errors(content)
        for message in messages(fault)
    ]
    return sorted(problems, key=lambda problem: (problem.line or 0, str(problem)))


def messages(fault: Fault) -> Iterator[str]:
    """What is wrong, and the profile's own sentence on what to do where it has one."""
    hint = fault.schema.get("description") if fault.validator not in OF_NAMES else None
    for sentence in SENTENCES[fault.validator](fault):
        yield f"{sentence} {hint}" if hint else sentence


def strange_names(fault: Fault) -> Iterator[str]:
    for name, meant in misspelt(fault).items():
        hint = f" Did you mean {meant!r}?" if meant else ""
        yield f"{name!r} has no meaning here.{hint} Fix the name or remove it."


def missing_name(fault: Fault) -> Iterator[str]:
    """Nothing of a name that is only misspelt."""
    # The rule lists all names that are needed; only the message says which one is missing.
    quoted = fault.message.removesuffix(" is a required property")
    if quoted.strip("'") not in misspelt(fault).values():
        yield f"{quoted} is missing. Add it."


def misspelt(fault: Fault) -> dict[str, str | None]:
    """The names that are not known, each with the nearest of those that are not there."""
    known = fault.schema.get("properties", {})
    if "additionalProperties" not in fault.schema:
        return {}
    absent = [name for name in known if name not in fault.instance]
    strange = [name for name in fault.instance if name not in known]
    return {name: next(iter(get_close_matches(name, absent, n=1)), None) for name in strange}


def wrong_kind(fault: Fault) -> Iterator[str]:
    wanted = fault.validator_value
    kinds = [wanted] if isinstance(wanted, str) else wanted
    could_be_text = "string" in kinds and not isinstance(fault.instance, list | dict | None)
    words = " or ".join(dict.fromkeys(KINDS[kind] for kind in kinds))
    yield f"{shown(fault.instance)} is not {words}." + " Put it in quotes." * could_be_text


def not_one_of(fault: Fault) -> Iterator[str]:
    words = fault.validator_value
    close = get_close_matches(str(fault.instance), words, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    yield f"{shown(fault.instance)} is not one of: {', '.join(words)}.{hint}"


def shown(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    return excerpt(value) if isinstance(value, str) else excerpt(str(value))[1:-1]


SENTENCES: Mapping[str, Callable[[Fault], Iterator[str]]] = {
    "additionalProperties": strange_names,
    "required": missing_name,
    "type": wrong_kind,
    "enum": not_one_of,
    "const": lambda fault: [f"{shown(fault.instance)} is not {shown(fault.validator_value)}."],
    "format": lambda fault: [f"{shown(fault.instance)} is not {FORMATS[fault.validator_value]}."],
    "pattern": lambda fault: [f"{shown(fault.instance)} does not have the form asked for."],
    "minLength": lambda fault: [f"{shown(fault.instance)} is too short."],
    "minItems": lambda fault: [f"{shown(fault.instance)} is empty."],
}


def unfilled(path: Path, content: Any, place: tuple[str | int, ...] = ()) -> Iterator[Problem]:
    """Texts of a new dataset that nobody has filled in yet, wherever they are."""
    if isinstance(content, Mapping | list):
        parts = content.items() if isinstance(content, Mapping) else enumerate(content)
        for step, part in parts:
            yield from unfilled(path, part, (*place, step))
    elif str(content).startswith(TO_FILL_IN):
        yield at(path, place, f"{content!r} is not filled in yet.")


def at(path: Path, place: Sequence[str | int], message: str) -> Problem:
    """A problem of one part of a YAML file."""
    column = ".".join(map(str, place)) or None
    return Problem(file=path, line=line_of(path, place), column=column, message=message)
