"""Problems as GitHub shows them: a note at the cell in the proposal, and a summary of the run."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from scripts.gate.csv_lines import sound_cells
from scripts.gate.text_lines import split_lines
from scripts.paths import short_path
from scripts.problems import Problem, printable

SUMMARISED = 200
"""GitHub refuses a summary of more than a megabyte."""
IN_MESSAGES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
IN_PROPERTIES = IN_MESSAGES | {":": "%3A", ",": "%2C"}


def annotations(problems: Sequence[Problem], level: str = "error") -> list[str]:
    """One command for each problem. GitHub shows the first ten: so that each file that has
    problems is among them, the first of every file come before the second ones."""
    ranks: Counter[Path] = Counter()
    ranked = []
    for problem in problems:
        ranked.append((ranks[problem.file], problem))
        ranks[problem.file] += 1
    return [annotation(problem, level) for _, problem in sorted(ranked, key=lambda pair: pair[0])]


def annotation(problem: Problem, level: str) -> str:
    """Nothing in a file's name or a cell can end the command, or begin another one."""
    parts = (f"{name}={escape_text(text, IN_PROPERTIES)}" for name, text in places(problem))
    return f"::{level} {','.join(parts)}::{escape_text(problem.message, IN_MESSAGES)}"


def places(problem: Problem) -> Iterator[tuple[str, str]]:
    yield "file", short_path(problem.file)
    if problem.line:
        yield "line", str(problem.line)
        if position := position_of(problem):
            yield "col", str(position)
    file = problem.file.name
    title = f"{problem.column} in {file}" if problem.column else file
    yield "title", f"{title}{in_brackets(problem)}"


def position_of(problem: Problem) -> int | None:
    """Where the cell begins in its line, counted from 1; None where no line can be read."""
    if not problem.column or problem.file.suffix != ".csv":
        return None
    lines = split_lines(problem.file.read_bytes().decode("utf-8-sig", "replace"))
    header, _ = sound_cells(lines[0])
    if problem.column not in header or len(lines) < problem.line:
        return None
    cells, rest = sound_cells(lines[problem.line - 1])
    number = header.index(problem.column)
    if number > len(cells) or (number == len(cells) and not rest):
        return None
    return sum(len(cell) + 1 for cell in cells[:number]) + 1


def escape_text(text: str, codes: dict[str, str]) -> str:
    """Bytes of a file's name that are no letters are shown by their number."""
    readable = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return readable.translate(str.maketrans(codes))


def summary(problems: Sequence[Problem], notes: Sequence[Problem]) -> str:
    """As HTML, which Markdown leaves alone, in one block: no cell is read as a link or a name."""
    found = list_html(problems, f"{len(problems):,} problem{'s' * (len(problems) != 1)} to fix")
    turned = f"Results that turned: {len(notes):,}, for a maintainer to judge"
    fine = "The data are ready to be read by a maintainer: the checks found nothing to fix.\n"
    return (found or fine) + list_html(notes, turned)


def list_html(problems: Sequence[Problem], heading: str) -> str:
    if not problems:
        return ""
    count = len(problems)
    items = [
        f"<li><code>{escape(where(one))}</code><br>"
        f"<code>{escape(printable(one.message))}</code>{escape(in_brackets(one))}</li>"
        for one in problems[:SUMMARISED]
    ]
    more = [f"<li>{count - SUMMARISED:,} more</li>"] if count > SUMMARISED else []
    return "\n".join([f"### {heading}", "", "<ul>", *items, *more, "</ul>", ""])


def in_brackets(problem: Problem) -> str:
    return f" [{problem.kind}]" if problem.kind else ""


def where(problem: Problem) -> str:
    line = f"line {problem.line}" if problem.line else ""
    parts = (short_path(problem.file), line, problem.column)
    return printable(", ".join(part for part in parts if part))
