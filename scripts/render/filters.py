"""Choices by which a reader narrows a list: what can be chosen, and how many items it leaves."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scripts.model import items

Marks = Mapping[str, str]
"""What an item of a list can be chosen by: the value of each choice, or several in a list."""


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """`name` is that of the mark and the word in the address of a view. Options stand under the
    title of their group; those under an empty one stand free. `lang` is given where the labels
    are not in the language of the page."""

    name: str
    title: str
    groups: Mapping[str, Sequence[Option]]
    lang: str = ""


def choice(
    name: str,
    title: str,
    grouped: Mapping[str, Mapping[str, str]],
    marks: Iterable[Marks],
    lang: str = "",
) -> Choice:
    """Those of the labelled values that occur, each with the number of items that have it."""
    numbers = Counter(value for one in marks for value in items(one.get(name, "")))
    groups = {
        group: [
            Option(value, label, numbers[value])
            for value, label in labels.items()
            if numbers[value]
        ]
        for group, labels in grouped.items()
    }
    return Choice(name, title, {one: options for one, options in groups.items() if options}, lang)


def years(name: str, title: str, found: Iterable[str]) -> Choice:
    """A bound of a period; a view may begin or end with any year in which something happened."""
    return Choice(name, title, {"": [Option(year, year) for year in sorted(set(found))]})
