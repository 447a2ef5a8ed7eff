"""What is wrong with the descriptor of a package."""

from collections.abc import Iterator
from pathlib import Path

import frictionless

from scripts.load.profiles import unfilled_problems
from scripts.load.yaml_files import YamlFile
from scripts.periods import Period, period_or_none
from scripts.problems import Problem


def descriptor_problems(file: YamlFile) -> list[Problem]:
    """Of a descriptor that our profile accepts: what that can't see."""
    return (
        [*unfilled_problems(file)]
        or [*wrong_names(file), *date_problems(file)]
        or [*against_the_standard(file)]
    )


def wrong_names(file: YamlFile) -> Iterator[Problem]:
    """A package has the name of its folder, and a table that of its file."""
    name, folder = file.content["name"], file.path.parent
    if name != folder.name:
        message = f"{name!r} is not the name of the folder, {folder.name!r}. Fix one of the two."
        yield file.problem("descriptor", ["name"], message)
    for number, resource in enumerate(file.content["resources"]):
        found, expected = resource["path"], f"data/{resource['name']}.csv"
        message = None
        if found != expected:
            message = f"{found!r} is not the file of that table. Write {expected}, or fix the name."
        elif is_missing(folder / found):
            message = f"{found!r} does not exist. Add the file or fix the path."
        if message:
            yield file.problem("descriptor", ["resources", number, "path"], message, cause="path")


def is_missing(path: Path) -> bool:
    """A link that leads nowhere is there. PermissionError where nobody may look."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    return False


def date_problems(file: YamlFile) -> Iterator[Problem]:
    """Dates that don't exist or are out of order: nothing is covered that nobody has searched."""
    looked_up = file.content["lookedUp"]
    searched = period_or_none(looked_up)
    if not searched:
        yield file.problem("descriptor", ["lookedUp"], no_date(looked_up))
    for number, resource in enumerate(file.content["resources"]):
        place, coverage = ["resources", number, "coverage"], resource["coverage"]
        dates = {
            name: period_or_none(coverage[name]) for name in ("start", "end") if name in coverage
        }
        for name, date in dates.items():
            if not date:
                yield file.problem(
                    "descriptor", [*place, name], no_date(coverage[name]), cause="no date"
                )
        for message in out_of_order(dates.get("start"), dates["end"], searched):
            yield file.problem("descriptor", [*place, "end"], message)


def out_of_order(
    start: Period | None, end: Period | None, searched: Period | None
) -> Iterator[str]:
    if start and end and start.first > end.last:
        yield "the end is before the start. Fix one of the two."
    if end and searched and end.first > searched.last:
        yield "the end is after the last search, lookedUp. Fix one of the two."


def no_date(text: str) -> str:
    return f"{text!r} is not a date that exists. Write it like 2026-11 or 2026-11-23."


def against_the_standard(file: YamlFile) -> Iterator[Problem]:
    standard = {key: value for key, value in file.content.items() if key != "$schema"}
    folder = str(file.path.parent)
    for error in frictionless.Package.validate_descriptor(standard, basepath=folder).errors:
        message = f"{error.note}. Fix the descriptor."
        yield Problem(file=file.path, message=message, kind="descriptor")
