"""Marks that git leaves where two changes of one place meet."""

import re
from collections.abc import Iterator, Sequence

from scripts.gate.fault import Fault
from scripts.gate.quoting import excerpt

START = re.compile(r"<{7} \S")


def conflict_marks(lines: Sequence[str]) -> Iterator[Fault]:
    """One fault for each such place, at its first mark."""
    for number, line in enumerate(lines, start=1):
        if START.match(line):
            yield Fault(
                "conflict-marks",
                f"after {excerpt(line)} stand two versions of one place. Keep the lines that are"
                " right, and delete the others and the marks (<<<<<<<, =======, >>>>>>>).",
                number,
            )
