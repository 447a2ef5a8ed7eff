"""What a contributor has to fix, and the error that carries it."""

import errno
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from scripts.paths import WORK, short_path

LISTED = 10
"""Of more problems than that with one cause, the first is listed, with the lines of the others."""
MOST_LISTED = 50
"""Nobody reads more of one dataset at a time."""

REFUSED = {
    errno.EACCES: "this may not be read, or not be written. Change its permissions.",
    errno.EPERM: "this may not be read, or not be written. Change its permissions.",
    errno.EROFS: "this lies where nothing can be written. Work on a copy of the repository.",
    errno.EADDRINUSE: "another program uses this. Name another one, such as `--port 8001`.",
    errno.EAGAIN: "another build is running in this folder. Wait until it has ended.",
    errno.ENOSPC: "there is no space left to write this. Make space, and run the command again.",
    errno.EDQUOT: "there is no space left to write this. Make space, and run the command again.",
}
"""What the machine does not let us do, and what to do about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to fix. The message says what is wrong, then what to do about it.

    `kind` is an entry of the catalogue, which explains it at length. `cause` is the same for
    problems of one file that one mistake can make many times.
    """

    file: Path
    message: str
    line: int | None = None
    column: str | None = None
    kind: str = ""
    cause: str = ""

    def __str__(self) -> str:
        """On one line, whatever the name of a file or a column holds."""
        place = f"{short_path(self.file)}:{self.line}" if self.line else short_path(self.file)
        return printable(": ".join(part for part in (place, self.column, self.message) if part))


def listing(invalid: "InvalidData") -> Iterator[str]:
    """What a person reads of the problems of a dataset, each with its kind at the end."""
    for problem in invalid.problems[:MOST_LISTED]:
        yield listing_line(problem)
    if more := len(invalid.problems[MOST_LISTED:]):
        yield f"And {more:,} more problems. Fix these first, then run the command again."
    yield str(invalid)


def listing_line(problem: Problem) -> str:
    return f"{problem} [{problem.kind}]" if problem.kind else str(problem)


def printable(text: str) -> str:
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


class InvalidData(Exception):
    """Raised once per dataset, carrying every problem found rather than the first."""

    def __init__(self, dataset: str, problems: Sequence[Problem]) -> None:
        self.problems = tuple(summarise(problems))
        count = len(self.problems)
        super().__init__(f"{dataset}: {count} problem{'s' * (count != 1)} to fix")


class WrongUse(ValueError):
    """A command was given something that it can't work with."""


def refusal(error: OSError) -> InvalidData | None:
    """What to do where the machine refuses something; None where we have no advice.

    A file that is open already is not named: what is written is written in the folder for work.
    """
    if error.errno not in REFUSED:
        return None
    file = Path(error.filename) if error.filename else WORK
    problem = Problem(file=file, message=REFUSED[error.errno], kind="machine")
    return InvalidData("files", [problem])


def summarise(problems: Iterable[Problem]) -> list[Problem]:
    """Each mistake once, in the order of the first of its problems: what is the same in many lines
    of a column, and what has one cause more often than can be listed."""
    found = [*dict.fromkeys(problems)]
    by_cause = Counter((one.file, one.cause) for one in found)
    alike: dict[Hashable, list[Problem]] = {}
    for one in found:
        too_many = one.cause and by_cause[one.file, one.cause] > LISTED
        kind = (one.cause,) if too_many else (one.column, one.message)
        alike.setdefault((one.file, *kind), []).append(one)
    return [with_others(first, others) for first, *others in alike.values()]


def with_others(first: Problem, others: Sequence[Problem]) -> Problem:
    """The message of the first, with the number of the others and the lines of some."""
    if not others:
        return first
    lines = [*dict.fromkeys(str(one.line) for one in others if one.line)]
    if len(lines) > LISTED:
        lines = [*lines[:LISTED], "others"]
    where = f", on line {lines[0]}" if lines else ""
    if len(lines) > 1:
        where = f", on lines {', '.join(lines[:-1])} and {lines[-1]}"
    return replace(first, message=f"{first.message} And {len(others):,} more like it{where}.")


def suggester(known: Collection[str]) -> Callable[[str], str]:
    """A function from a misspelt word to ` Did you mean …?`, or to nothing. It guesses for the
    first words only, since of many with one cause one is listed, and a guess takes long."""
    left = iter(range(LISTED))

    def did_you_mean(word: str) -> str:
        close = get_close_matches(word, known, n=1) if next(left, None) is not None else []
        return f" Did you mean {close[0]!r}?" if close else ""

    return did_you_mean
