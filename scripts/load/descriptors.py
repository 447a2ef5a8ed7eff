"""What is wrong with the descriptor of a package."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import frictionless

from scripts.load.profiles import at, unfilled
from scripts.periods import Period, period_or_none
from scripts.problems import Problem

Place = Sequence[str | int]
"""The steps from the top of a YAML file to one of its parts."""


def descriptor_problems(path: Path, descriptor: Mapping[str, Any]) -> list[Problem]:
    """Of a descriptor that our profile accepts: what that cannot see."""
    ours = [
        *unfilled(path, descriptor),
        *misnamed(path, descriptor),
        *date_problems(path, descriptor),
    ]
    return ours or [*against_the_standard(path, descriptor)]


def misnamed(path: Path, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    """A package has the name of its folder, and a table that of its file."""
    if descriptor["name"] != path.parent.name:
        message = f"{descriptor['name']!r} is not the name of the folder, {path.parent.name!r}."
        yield at(path, ["name"], f"{message} Fix one of the two.")
    for number, resource in enumerate(descriptor["resources"]):
        found, expected = resource["path"], f"data/{resource['name']}.csv"
        file = path.parent / found
        message = None
        if found != expected:
            message = f"{found!r} is not the file of that table. Write {expected}, or fix the name."
        elif not file.exists() and not file.is_symlink():
            message = f"{found!r} does not exist. Add the file or fix the path."
        if message:
            yield at(path, ["resources", number, "path"], message)


def date_problems(path: Path, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    """Dates that don't exist or are out of order: nothing is covered that nobody has searched."""
    searched = period_or_none(descriptor["lookedUp"])
    if not searched:
        yield at(path, ["lookedUp"], no_date(descriptor["lookedUp"]))
    for number, resource in enumerate(descriptor["resources"]):
        place: Place = ["resources", number, "coverage"]
        coverage = resource["coverage"]
        dates = {
            name: period_or_none(coverage[name]) for name in ("start", "end") if name in coverage
        }
        for name, date in dates.items():
            if not date:
                yield at(path, [*place, name], no_date(coverage[name]))
        yield from out_of_order(path, place, dates.get("start"), dates["end"], searched)


def out_of_order(
    path: Path, place: Place, start: Period | None, end: Period | None, searched: Period | None
) -> Iterator[Problem]:
    if start and end and start.first > end.last:
        yield at(path, [*place, "end"], "the end is before the start. Fix one of the two.")
    if end and searched and end.first > searched.last:
        message = "the end is after the last search, lookedUp. Fix one of the two."
        yield at(path, [*place, "end"], message)


def no_date(text: str) -> str:
    return f"{text!r} is not a date that exists. Write it like 2026-11 or 2026-11-23."


def against_the_standard(path: Path, descriptor: Mapping[str, Any]) -> Iterator[Problem]:
    standard = {key: value for key, value in descriptor.items() if key != "$schema"}
    report = frictionless.Package.validate_descriptor(standard, basepath=str(path.parent))
    for error in report.errors:
        yield Problem(file=path, message=f"{error.note}. Fix the descriptor.")
