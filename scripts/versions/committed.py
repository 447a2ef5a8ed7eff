"""What git knows of released versions: nothing is changed after the commit that added it."""

import subprocess
from pathlib import Path

from scripts.problems import Problem
from scripts.versions.kept import TOMBSTONE

CHANGED = "--diff-filter=MDT"


def committed_problems(versions: Path) -> list[Problem]:
    """Files that a commit, or the working tree, changes or deletes; none where there is no git.

    A withdrawn version may lose its files, and keeps its tombstone.
    """
    history = git(versions, "log", "-m", "--format=", "--name-only", "--no-renames", CHANGED)
    uncommitted = git(versions, "diff", "HEAD", "--name-only", "--no-renames", CHANGED)
    return [
        Problem(
            file=versions / name,
            kind="version-changed",
            message="this was changed after the commit that added it. A version never changes:"
            " take that change back.",
        )
        for name in sorted({*history, *uncommitted})
        if not withdrawn(versions, name)
    ]


def withdrawn(versions: Path, name: str) -> bool:
    folder, _, file = name.partition("/")
    return file != TOMBSTONE and (versions / folder / TOMBSTONE).is_file()


def git(folder: Path, *command: str) -> list[str]:
    """The files that git names, from the folder on."""
    if not folder.is_dir():
        return []
    arguments = ["git", "-C", str(folder), *command, "--relative", "-z", "--", "."]
    run = subprocess.run(arguments, capture_output=True, text=True, encoding="utf-8")
    return [name for name in run.stdout.split("\0") if name.strip()]
