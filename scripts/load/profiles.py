"""What our profiles ask of descriptors and schemas, said in words."""

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from scripts.gate.quoting import excerpt
from scripts.load.patterns import is_safe
from scripts.load.yaml_files import Place, YamlFile, read_yaml
from scripts.paths import PROFILE, SCHEMA_PROFILE
from scripts.problems import LISTED, InvalidData, Problem, suggester

Fault = jsonschema.ValidationError
CHECKER = jsonschema.FormatChecker(formats=["date"])
CHECKER.checks("regex")(is_safe)
KINDS = {
    "string": "text",
    "array": "a list",
    "object": "a list of `name: value` lines",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
KINDS_OF = {PROFILE: "descriptor", SCHEMA_PROFILE: "schema"}
FORMATS = {"date": "a day that exists, like 2024-09-04", "regex": "a pattern that can be used"}
TO_FILL_IN = "Fill in"
"""How the texts begin that `python -m scripts new` leaves to its user."""


def profile_problems(file: YamlFile, profile: Path) -> list[Problem]:
    """What is wrong with the content of a YAML file by a profile, in the order of its lines; not
    what nobody has filled in yet."""
    problems = [
        file.problem(KINDS_OF[profile], [*fault.absolute_path], message, cause=cause_of(fault))
        for fault in validator(profile).iter_errors(file.content)
        if not is_unfilled(fault.instance)
        for message in messages(fault)
    ]
    return sorted(problems, key=lambda problem: (problem.line or 0, str(problem)))


def read_profiles() -> None:
    """InvalidData where one can't be read."""
    problems: list[Problem] = []
    for profile in (PROFILE, SCHEMA_PROFILE):
        try:
            validator(profile)
        except InvalidData as invalid:
            problems += invalid.problems
    if problems:
        raise InvalidData("schemas", problems)


@cache
def validator(profile: Path) -> jsonschema.Draft202012Validator:
    asked = read_yaml(profile, "profiles").content
    return jsonschema.Draft202012Validator(asked, format_checker=CHECKER)


def cause_of(fault: Fault) -> str:
    """The same for the same slip in many parts of a list."""
    names = (str(step) for step in fault.absolute_path if isinstance(step, str))
    return ".".join([*names, fault.validator])


def messages(fault: Fault) -> Iterator[str]:
    """What is wrong, and the profile's own sentence on what to do where it has one."""
    if fault.validator in OF_NAMES:
        yield from OF_NAMES[fault.validator](fault)
        return
    sentence = f"{value_words(fault.instance)} {OF_VALUES[fault.validator](fault)}"
    hint = fault.schema.get("description")
    yield f"{sentence} {hint}" if hint else sentence


def strange_names(fault: Fault) -> Iterator[str]:
    for name, meant in misspelt(fault).items():
        hint = f" Did you mean {meant!r}?" if meant else ""
        yield f"{excerpt(name)} has no meaning here.{hint} Fix the name or remove it."


def missing_name(fault: Fault) -> Iterator[str]:
    """Nothing of a name that is only misspelt."""
    # The rule lists all names that are needed; only the message says which one is missing.
    quoted = fault.message.removesuffix(" is a required property")
    if quoted.strip("'") not in misspelt(fault).values():
        yield f"{quoted} is missing. Add it."


def misspelt(fault: Fault) -> dict[str, str | None]:
    """The names that are not known, the first of them with the nearest of those not there."""
    known = fault.schema.get("properties", {})
    if "additionalProperties" not in fault.schema:
        return {}
    absent = [name for name in known if name not in fault.instance]
    strange = [name for name in fault.instance if name not in known]
    near = {name: get_close_matches(name, absent, n=1) for name in strange[:LISTED]}
    return {name: next(iter(near.get(name, ())), None) for name in strange}


def wrong_kind(fault: Fault) -> str:
    wanted = fault.validator_value
    kinds = [wanted] if isinstance(wanted, str) else wanted
    could_be_text = "string" in kinds and not isinstance(fault.instance, list | dict | None)
    words = " or ".join(dict.fromkeys(KINDS[kind] for kind in kinds))
    return f"is not {words}." + " Put it in quotes." * could_be_text


def not_one_of(fault: Fault) -> str:
    words = fault.validator_value
    return f"is not one of: {', '.join(words)}.{suggester(words)(str(fault.instance))}"


def value_words(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    return excerpt(value) if isinstance(value, str) else excerpt(str(value))[1:-1]


OF_NAMES: Mapping[str, Callable[[Fault], Iterator[str]]] = {
    "additionalProperties": strange_names,
    "required": missing_name,
}
"""What is said of the names of a part."""
OF_VALUES: Mapping[str, Callable[[Fault], str]] = {
    "type": wrong_kind,
    "enum": not_one_of,
    "const": lambda fault: f"is not {value_words(fault.validator_value)}.",
    "format": lambda fault: f"is not {FORMATS[fault.validator_value]}.",
    "pattern": lambda _: "does not have the form asked for.",
    "minLength": lambda _: "is too short.",
    "maxLength": lambda _: "is too long.",
    "minItems": lambda _: "is empty.",
    "maxItems": lambda _: "is too long a list.",
}
"""What is said of a value, which stands before it."""


def unfilled_problems(file: YamlFile, content: Any = None, place: Place = ()) -> Iterator[Problem]:
    """Texts of a new dataset that nobody has filled in yet, wherever they are."""
    content = content if place else file.content
    if isinstance(content, Mapping | list):
        parts = content.items() if isinstance(content, Mapping) else enumerate(content)
        for step, part in parts:
            yield from unfilled_problems(file, part, (*place, step))
    elif is_unfilled(content):
        yield file.problem("not-filled-in", place, f"{content!r} is not filled in yet.")


def is_unfilled(content: Any) -> bool:
    return isinstance(content, str) and content.startswith(TO_FILL_IN)
