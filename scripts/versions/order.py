"""How one list of names becomes another, in as few steps as can be."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rearrangement:
    """Names go, some are renamed, and some are placed: each new or moved one stands after another
    (after "" where it is the first)."""

    removed: tuple[str, ...]
    renamed: Mapping[str, str]
    placed: Mapping[str, str]
    moved: frozenset[str]


def rearrangement(
    old: Sequence[str], new: Sequence[str], renamed: Mapping[str, str]
) -> Rearrangement:
    wanted = set(new)
    names = [renamed.get(name, name) for name in old]
    remaining = [name for name in names if name in wanted]
    kept = set(longest_in_order(remaining, new))
    before = dict(zip(new, ["", *new], strict=False))
    return Rearrangement(
        removed=tuple(name for name in old if renamed.get(name, name) not in wanted),
        renamed=renamed,
        placed={name: before[name] for name in new if name not in kept},
        moved=frozenset(remaining) - kept,
    )


def longest_in_order(names: Sequence[str], new: Sequence[str]) -> list[str]:
    """The most names that stand in the same order in both; all `names` are in `new`, once."""
    position = {name: place for place, name in enumerate(new)}
    ends: list[int] = []
    best: list[str] = []
    previous: dict[str, str] = {}
    for name in names:
        length = bisect_left(ends, position[name])
        ends[length : length + 1] = [position[name]]
        best[length : length + 1] = [name]
        if length:
            previous[name] = best[length - 1]
    found = best[-1:]
    while found and found[-1] in previous:
        found.append(previous[found[-1]])
    return found[::-1]


def renames(gone: Mapping[str, Sequence[str]], come: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Names whose content is found again under exactly one new name, was there only once, and is
    not empty all through."""
    before, after = Counter(gone.values()), Counter(come.values())
    names = {content: name for name, content in come.items()}
    return {
        name: names[content]
        for name, content in gone.items()
        if any(content) and before[content] == 1 and after[content] == 1
    }
