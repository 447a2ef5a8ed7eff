"""What each kind of problem means, with an example and what to do: `problem_catalogue.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from yaml.cyaml import CSafeLoader

FILE = Path(__file__).with_suffix(".yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`wrong` and `right` are cells, lines or words that are not and are accepted."""

    kind: str
    title: str
    means: str
    wrong: str
    right: str
    fix: str

    def __str__(self) -> str:
        lines = (self.title, "", self.means, "", f"Wrong: {self.wrong}", f"Right: {self.right}")
        return "\n".join([*lines, "", self.fix])


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    about: str
    entries: tuple[Entry, ...]


@cache
def catalogue() -> tuple[Group, ...]:
    # Not read through the gate, since its examples are what the gate refuses.
    groups = yaml.load(FILE.read_text(encoding="utf-8"), Loader=CSafeLoader)
    return tuple(
        Group(
            group["title"],
            group["about"],
            tuple(Entry(kind=kind, **words) for kind, words in group["kinds"].items()),
        )
        for group in groups
    )


def entries() -> Mapping[str, Entry]:
    return {entry.kind: entry for group in catalogue() for entry in group.entries}
