"""The changelog of a package: the only home of when its data changed."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.gate import gate_text
from scripts.load.folders import CHANGELOG
from scripts.periods import period, period_or_none
from scripts.problems import Problem

VERSION = re.compile(r"^## (\S+)", re.MULTILINE)
CHANGE = re.compile(r"^- (\d{4}-\d{2}-\d{2}): \S", re.MULTILINE)


def last_changed(folder: Path) -> str:
    """The newest date, as 2026-11-23."""
    return max(CHANGE.findall((folder / CHANGELOG).read_text(encoding="utf-8")))


def changelog_problems(folder: Path, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the changelog, or does not go with the descriptor."""
    path = folder / CHANGELOG
    unreadable = gate_text(path)
    if unreadable:
        yield from unreadable
        return
    text = path.read_text(encoding="utf-8")
    changes = [*CHANGE.finditer(text)]
    if not changes:
        message = "no line says when the data changed. Add one like `- 2026-11-23: what changed`."
        yield Problem(file=path, message=message)
    unreal = [change for change in changes if not period_or_none(change[1])]
    for change in unreal:
        message = f"{change[1]!r} is not a date that exists. Fix it."
        yield Problem(file=path, line=line_at(text, change), message=message)
    if changes and not unreal:
        yield from disagreements(path, text, descriptor)


def disagreements(path: Path, text: str, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    newest, version = VERSION.search(text), descriptor["version"]
    if not newest or newest[1] != version:
        yield Problem(
            file=path,
            line=line_at(text, newest) if newest else None,
            message=f"the newest heading is not that of version {version}, which datapackage.yaml"
            f" gives. Start the newest changes with `## {version}`, or fix the version there.",
        )
    searched = period_or_none(descriptor["lookedUp"])
    changed = max(map(period, CHANGE.findall(text)))
    if searched and searched.first > changed.last:
        yield Problem(
            file=path,
            message=f"the newest change ({changed.last}) is before the last search"
            f" ({descriptor['lookedUp']}). Add a line on the search, or fix lookedUp in"
            " datapackage.yaml.",
        )


def line_at(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.start()) + 1
