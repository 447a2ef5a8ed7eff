"""Choices by which a reader narrows a list: what can be chosen, and how many items it leaves."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scripts.model import LIST_SEPARATOR, items

Marks = Mapping[str, str]
"""What an item of a list can be chosen by: the value of each choice, or several in a list."""


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Options under a title of their own; without one they stand free."""

    options: tuple[Option, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """`name` is that of the mark and the word in the address of a view."""

    name: str
    title: str
    groups: tuple[Group, ...]


def choice(
    name: str, title: str, grouped: Mapping[str, Mapping[str, str]], marks: Iterable[Marks]
) -> Choice:
    """Those of the labelled values that occur, each with the number of items that have it."""
    numbers = Counter(value for one in marks for value in items(one.get(name, "")))
    groups = (
        Group(options_of(labels, numbers), group_title) for group_title, labels in grouped.items()
    )
    return Choice(name, title, tuple(group for group in groups if group.options))


def options_of(labels: Mapping[str, str], numbers: Mapping[str, int]) -> tuple[Option, ...]:
    return tuple(
        Option(value, label, numbers[value]) for value, label in labels.items() if numbers[value]
    )


def years(name: str, title: str, found: Iterable[str]) -> Choice:
    """A bound of a period; a view may begin or end with any year in which something happened."""
    options = tuple(Option(year, year) for year in sorted(set(found)))
    return Choice(name, title, (Group(options),))


def one_of(values: Iterable[str]) -> str:
    """Several values as a mark."""
    return LIST_SEPARATOR.join(dict.fromkeys(values))
