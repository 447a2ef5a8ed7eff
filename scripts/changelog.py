"""The changelog of a package: the only home of when its data changed."""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.problems import Problem

NAME = "CHANGELOG.md"
CHANGE = re.compile(r"^- (\d{4}-\d{2}-\d{2}): \S", re.MULTILINE)


def last_changed(folder: Path) -> str:
    """The newest date, as 2026-11-23."""
    return max(CHANGE.findall((folder / NAME).read_text(encoding="utf-8")))


def changelog_problems(folder: Path) -> Iterator[Problem]:
    path = folder / NAME
    if not path.is_file():
        yield Problem(file=path, message="this file is missing. Add it with one line per change.")
    elif not CHANGE.search(path.read_text(encoding="utf-8", errors="replace")):
        message = "no line says when the data changed. Add one like `- 2026-11-23: what changed`."
        yield Problem(file=path, message=message)
