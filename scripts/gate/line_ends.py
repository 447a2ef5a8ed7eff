"""Every line ends in LF, the last one too."""

from collections.abc import Iterator

from scripts.gate.fault import Fault

WINDOWS = "\r\n"
CARRIAGE_RETURN = "\r"


def wrong_line_ends(text: str) -> Iterator[Fault]:
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
