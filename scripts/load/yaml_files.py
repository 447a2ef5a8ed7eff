"""Read a YAML file as its author sees it, and find the line of each part again."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import yaml

from scripts.gate import gate_text
from scripts.problems import InvalidData, Problem

HINT = "Check the indentation, and put text that holds a colon or starts with a sign in quotes"
TEXT = "tag:yaml.org,2002:str"
TIMESTAMP = "tag:yaml.org,2002:timestamp"


class Refused(yaml.MarkedYAMLError):
    """YAML that is valid, but is not what it seems to be. The problem is a whole sentence."""


class Loader(yaml.SafeLoader):
    """Plain YAML: no name twice, of which the last would win, no aliases and no tags. A date is
    text, as everywhere here."""

    yaml_implicit_resolvers: ClassVar = {
        start: [(tag, pattern) for tag, pattern in resolvers if tag != TIMESTAMP]
        for start, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

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


def refuse(sentence: str, at: yaml.Event | yaml.Node) -> None:
    raise Refused(problem=f"{sentence}.", problem_mark=at.start_mark)


def read_yaml(path: Path, dataset: str) -> dict[str, Any]:
    """The content of a file; InvalidData where it can't be read, or isn't `name: value` lines."""
    problems = gate_text(path)
    if problems:
        raise InvalidData(dataset, problems)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)
    except yaml.YAMLError as error:
        raise InvalidData(dataset, [yaml_problem(path, error)]) from None
    except RecursionError:
        message = "the parts are nested too deeply to be read. Take the brackets apart."
        raise InvalidData(dataset, [Problem(file=path, message=message)]) from None
    if not isinstance(content, dict):
        message = "this is not a list of `name: value` lines. Start it with `title: …`."
        raise InvalidData(dataset, [Problem(file=path, message=message)])
    return content


def yaml_problem(path: Path, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or "it can't be read"
    message = reason if isinstance(error, Refused) else f"this line is not YAML ({reason}). {HINT}."
    return Problem(file=path, line=mark.line + 1 if mark else None, message=message)


def line_of(path: Path, place: Sequence[str | int]) -> int | None:
    """The line on which a part of a file that can be read begins; that of what it should be in,
    where it is missing."""
    node = yaml.compose(path.read_text(encoding="utf-8"), Loader=Loader)
    line = None
    for step in place:
        children = dict(enumerate(node.value))
        if isinstance(node, yaml.MappingNode):
            children = {key.value: (key, value) for key, value in node.value}
        if step not in children:
            break
        child = children[step]
        start, node = child if isinstance(child, tuple) else (child, child)
        line = start.start_mark.line + 1
    return line
