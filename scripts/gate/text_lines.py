"""Lines as an editor shows them, how they end, and the marks that git leaves among them."""

import re
from collections.abc import Iterator, Sequence

from scripts.gate.quoting import excerpt
from scripts.gate.sheet import Fault

WINDOWS = "\r\n"
CARRIAGE_RETURN = "\r"
MARK = re.compile(r"[<>]{7} \S")


def wrong_line_ends(text: str) -> Iterator[Fault]:
    """Every line ends in LF, the last one too."""
    rest = text.replace(WINDOWS, "\n")
    if rest != text:
        yield foreign(text, WINDOWS, "CR LF, as on Windows")
    if CARRIAGE_RETURN in rest:
        yield foreign(rest, CARRIAGE_RETURN, "CR alone, as on old computers")
    if not rest.endswith(("\n", CARRIAGE_RETURN)):
        yield Fault(
            "line-ends",
            "the last line is not ended. Press Enter at its end, and leave nothing after that.",
            len(split_lines(text)),
        )


def foreign(text: str, end: str, words: str) -> Fault:
    others = text.count(end) - 1
    also = f", and so {'do' if others > 1 else 'does'} {others:,} more" if others else ""
    return Fault(
        "line-ends",
        f"this line ends in {words}{also}. Save the file with LF (Unix) line ends.",
        len(split_lines(text[: text.index(end)])),
    )


def split_lines(text: str) -> list[str]:
    """The lines as an editor shows them, whatever ends them; at least one."""
    text = text.replace(WINDOWS, "\n").replace(CARRIAGE_RETURN, "\n")
    return text.removesuffix("\n").split("\n")


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
