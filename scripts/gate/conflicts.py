"""Marks that git leaves where two changes of one place meet."""

import re
from collections.abc import Iterator, Sequence

from scripts.gate.fault import Fault
from scripts.gate.quoting import excerpt

MARK = re.compile(r"[<>]{7} \S")


def conflict_marks(lines: Sequence[str]) -> Iterator[Fault]:
    """One fault for each such place, at its first mark."""
    is_open = False
    for number, line in enumerate(lines, start=1):
        if not MARK.match(line):
            continue
        if not (is_open and line.startswith(">")):
            yield Fault(
                "conflict-marks",
                f"{excerpt(line)} is a mark of git, where two versions of one place meet. Keep the"
                " lines that are right, and delete the others and the marks (<<<<<<<, =======,"
                " >>>>>>>).",
                number,
            )
        is_open = line.startswith("<")
