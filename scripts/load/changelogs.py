"""The changelog of a package: the only home of when its data changed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from scripts.gate import gate_text
from scripts.gate.quoting import excerpt
from scripts.load.folders import CHANGELOG
from scripts.periods import period, period_or_none
from scripts.problems import Problem

UNRELEASED = "Unreleased"
"""The heading above what is in no version yet; a release puts its number there."""
HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
VERSION = re.compile(r"\d+\.\d+\.\d+")
ENTRY = re.compile(r"^[-*] .*", re.MULTILINE)
CHANGE = re.compile(r"^- (\d{4}-\d{2}-\d{2}): \S", re.MULTILINE)
FIRST, LAST = "2000", "2100"
"""The years of a change."""


def last_changed(folder: Path) -> str:
    """The newest date, as 2026-11-23."""
    return max(CHANGE.findall((folder / CHANGELOG).read_text(encoding="utf-8")))


def changelog_problems(folder: Path, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the changelog, or does not go with the descriptor."""
    path = folder / CHANGELOG
    text, unreadable = gate_text(path)
    if unreadable:
        yield from unreadable
        return
    changes, wrong = [*CHANGE.finditer(text)], [*wrong_lines(path, text)]
    if changes or wrong:
        wrong = wrong or [*out_of_order(path, changes)]
        yield from wrong or disagreements(path, text, descriptor)
    else:
        message = "no line says when the data changed. Add one like `- 2026-11-23: what changed`."
        yield Problem(file=path, message=message, kind="changelog")


def wrong_lines(path: Path, text: str) -> Iterator[Problem]:
    for entry in ENTRY.finditer(text):
        change = CHANGE.match(text, entry.start())
        if not change:
            message = f"{excerpt(entry[0])} does not begin with its date, like `- 2026-11-23: `."
            yield problem_at(entry, path, message, "undated")
        elif not period_or_none(change[1]):
            message = f"{change[1]!r} is not a date that exists. Fix it."
            yield problem_at(entry, path, message, "no date")
        elif not FIRST <= change[1] < LAST:
            message = f"{change[1]!r} is not a day of our time. Check the year."
            yield problem_at(entry, path, message, "no date")


def out_of_order(path: Path, changes: Sequence[re.Match[str]]) -> Iterator[Problem]:
    """The first of the lines that are newer than the one above."""
    for above, change in pairwise(changes):
        if change[1] > above[1]:
            message = f"{change[1]} is below {above[1]}. Put the newest change first."
            yield problem_at(change, path, message)
            return


def disagreements(path: Path, text: str, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    yield from heading_problems(path, text)
    searched = period_or_none(descriptor["lookedUp"])
    changed = max(map(period, CHANGE.findall(text)))
    if searched and searched.first > changed.last:
        message = (
            f"the newest change ({changed.last}) is before the last search"
            f" ({descriptor['lookedUp']}). Add a line on the search, or fix lookedUp in"
            " datapackage.yaml."
        )
        yield Problem(file=path, message=message, kind="changelog")


def heading_problems(path: Path, text: str) -> Iterator[Problem]:
    """A heading is a version; that of the newest changes may still be open."""
    headings = [*HEADING.finditer(text)]
    if not headings:
        message = f"there is no heading. Write `## {UNRELEASED}` above the newest changes."
        yield Problem(file=path, message=message, kind="changelog")
    for place, heading in enumerate(headings):
        is_open = place == 0 and heading[1] == UNRELEASED
        if not is_open and not VERSION.fullmatch(heading[1]):
            message = (
                f"{excerpt(heading[1])} is no version like 1.2.3. Leave the headings of versions as"
                f" they are, and write `## {UNRELEASED}` above the newest changes."
            )
            yield problem_at(heading, path, message)


def problem_at(match: re.Match[str], path: Path, message: str, cause: str = "") -> Problem:
    line = match.string.count("\n", 0, match.start()) + 1
    return Problem(file=path, line=line, message=message, kind="changelog", cause=cause)
