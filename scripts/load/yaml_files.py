"""Read a YAML file as its author sees it, with the line of each part."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any, ClassVar

import yaml
from yaml.composer import Composer
from yaml.constructor import SafeConstructor
from yaml.cyaml import CParser
from yaml.resolver import Resolver

from scripts.gate import gate_text, gate_values
from scripts.problems import InvalidData, Problem

HINT = "Check the indentation, and put text that holds a colon or starts with a sign in quotes"
TEXT = "tag:yaml.org,2002:str"
TIMESTAMP = "tag:yaml.org,2002:timestamp"
LONGEST_NUMBER = 15
"""In characters: more are not kept exactly by every program."""

Place = tuple[str | int, ...]
"""The steps from the top of a YAML file to one of its parts."""


@dataclass(frozen=True, slots=True)
class YamlFile:
    path: Path
    content: dict[str, Any]
    lines: Mapping[Place, int]
    """The line on which each part begins."""

    def problem(
        self,
        kind: str,
        place: Sequence[str | int],
        message: str,
        column: str = "",
        cause: str = "",
    ) -> Problem:
        """At a part, or where it is missing, at what it should be in."""
        steps = tuple(place)
        found = (self.lines.get(steps[:end]) for end in range(len(steps), 0, -1))
        return Problem(
            file=self.path,
            line=next((line for line in found if line), None),
            column=column or ".".join(map(str, steps)) or None,
            message=message,
            kind=kind,
            cause=cause,
        )


class Refused(yaml.MarkedYAMLError):
    """YAML that is valid, but is not what it seems to be. The problem is a whole sentence."""


class Loader(Composer, CParser, SafeConstructor, Resolver):
    """Plain YAML: no name twice, of which the last would win, no aliases and no tags. A date is
    text, as everywhere here. The parser is the one in C."""

    yaml_implicit_resolvers: ClassVar = {
        start: [(tag, pattern) for tag, pattern in resolvers if tag != TIMESTAMP]
        for start, resolvers in Resolver.yaml_implicit_resolvers.items()
    }

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        Composer.__init__(self)
        SafeConstructor.__init__(self)
        Resolver.__init__(self)

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()
        if getattr(event, "anchor", None):
            refuse("a name with & or * before it repeats a part. Write the part out", event)
        if getattr(event, "tag", None):
            refuse(f"{event.tag!r} is a YAML tag. Remove it", event)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                refuse("a list is no name. Fix it", key)
            if key.tag != TEXT:
                refuse(f"{key.value!r} is no name. Put it in quotes, or fix it", key)
            if key.value in seen:
                refuse(f"{key.value!r} is there twice. Remove one", key)
            seen.add(key.value)
        return super().construct_mapping(node, deep)

    def construct_number(self, node: yaml.ScalarNode) -> int | float:
        if len(node.value) > LONGEST_NUMBER:
            refuse(f"a number has at most {LONGEST_NUMBER} characters. Shorten it", node)
        whole = node.tag.endswith(":int")
        number = self.construct_yaml_int(node) if whole else self.construct_yaml_float(node)
        if not isfinite(number):
            refuse(f"{node.value!r} is no number to count with. Fix it", node)
        return number


for kind in ("int", "float"):
    Loader.add_constructor(f"tag:yaml.org,2002:{kind}", Loader.construct_number)


def refuse(sentence: str, at: yaml.Event | yaml.Node) -> None:
    raise Refused(problem=f"{sentence}.", problem_mark=at.start_mark)


def read_yaml(path: Path, dataset: str) -> YamlFile:
    """InvalidData where the file can't be read, or isn't `name: value` lines."""
    text, problems = gate_text(path)
    if problems:
        raise InvalidData(dataset, problems)
    try:
        loader = Loader(text)
        node = loader.get_single_node()
        content = loader.construct_document(node) if node else None
        lines = dict(lines_of(node)) if node else {}
    except yaml.YAMLError as error:
        raise InvalidData(dataset, [yaml_problem(path, error)]) from None
    except RecursionError:
        message = "the parts are nested too deeply to be read. Take the brackets apart."
        raise InvalidData(dataset, [Problem(file=path, message=message, kind="yaml")]) from None
    if not isinstance(content, dict):
        message = "this is not a list of `name: value` lines. Start it with `title: …`."
        raise InvalidData(dataset, [Problem(file=path, message=message, kind="yaml")])
    problems = gate_values(path, texts_of(node))
    if problems:
        raise InvalidData(dataset, problems)
    return YamlFile(path, content, lines)


def yaml_problem(path: Path, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or "it can't be read"
    message = reason if isinstance(error, Refused) else f"this line is not YAML ({reason}). {HINT}."
    line = mark.line + 1 if mark else None
    return Problem(file=path, line=line, message=message, kind="yaml")


def lines_of(node: yaml.Node, place: Place = ()) -> Iterator[tuple[Place, int]]:
    """Where each part begins: a named one at its name."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield (*place, key.value), key.start_mark.line + 1
            yield from lines_of(value, (*place, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield (*place, number), value.start_mark.line + 1
            yield from lines_of(value, (*place, number))


def texts_of(node: yaml.Node) -> Iterator[tuple[int, str]]:
    """Every name and every text, as it is after escapes are resolved, with its line."""
    if isinstance(node, yaml.ScalarNode):
        yield node.start_mark.line + 1, node.value
    else:
        for child in node.value:
            for part in child if isinstance(child, tuple) else (child,):
                yield from texts_of(part)
