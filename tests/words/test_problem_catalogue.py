"""Each kind of problem that the code can report has an entry, and each entry is of such a kind."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from scripts.checks import CHECKS
from scripts.gate.cell_text import RULES
from scripts.load.profiles import KINDS_OF
from scripts.validate.messages import KINDS_OF_CONSTRAINTS, KINDS_OF_ERRORS
from scripts.words.problem_catalogue import catalogue, entries
from tests.damaged import run

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = [
    path
    for path in (ROOT / "scripts").rglob("*.py")
    if path.parent.name not in ("finish", "offline")
]
"""Faults of built pages are not those of a proposal."""
KIND_FIRST = ("Fault", "fault", "problem")
ALWAYS = ("plain-ids", "plain-numbers")
"""Checks that no schema has to ask for."""
PAIRS = ("header.py", "losses.py")


def kinds_in(path: Path) -> Iterator[str]:
    """What a problem is made with: the word `kind`, the first word of a fault, of a pair."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            named = [one.value for one in node.keywords if one.arg == "kind"]
            yield from texts(named if name == "Problem" else [])
            yield from texts(node.args[:1] if name in KIND_FIRST else [])
        elif isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
            yield from texts(node.value.elts[:1] if path.name in PAIRS else [])


def texts(nodes: list[ast.expr]) -> Iterator[str]:
    return (node.value for node in nodes if isinstance(node, ast.Constant))


def reported() -> set[str]:
    """Every kind, as the code has it."""
    words = {kind for path in FILES for kind in kinds_in(path)}
    tables = {*KINDS_OF_ERRORS.values(), *KINDS_OF_CONSTRAINTS.values(), *KINDS_OF.values()}
    return words | tables | {*CHECKS, *ALWAYS, *RULES}


def test_every_kind_has_an_entry_and_every_entry_is_of_a_kind():
    assert reported() == set(entries())


ELSEWHERE = {
    "check-request": "tests/checks/test_requested.py",
    "claim-sentence": "tests/claims/test_sentences.py",
    "finding": "tests/claims/test_findings.py",
    "left-alone": "tests/test_validate_and_format.py",
    "long-cell": "tests/gate/test_hostile.py",
    "machine": "tests/test_command_line.py",
    "named-row": "tests/validate/test_reported_once.py",
    "no-dataset": "tests/validate/test_reported_once.py",
    "not-ready": "tests/versions/test_release.py",
    "page-word": "tests/render/test_page_words.py",
    "schema": "tests/load/test_schemas.py",
    "table-name": "tests/load/test_library.py",
    "too-large": "tests/gate/test_whole_file.py",
    "translation": "tests/render/test_translated_pages.py",
    "turned-result": "tests/claims/test_reviews.py",
    "version-changed": "tests/versions/test_kept.py",
}
"""Kinds that no edit of a table makes, and where they are tested."""


def test_every_kind_is_reported_in_a_test(root):
    """By a mistake in the real files, or by small tables of the check's own."""
    mistakes = (root / "tests/validate/mistakes.yaml").read_text(encoding="utf-8")
    made = {*re.findall(r"\[([a-z-]+)\]\"?$", mistakes, re.MULTILINE)}
    of_checks = {path.stem.removeprefix("test_") for path in (root / "tests/checks").glob("*.py")}
    known = made | {name.replace("_", "-") for name in of_checks} | ELSEWHERE.keys()

    assert sorted(set(entries()) - known) == []
    assert [path for path in ELSEWHERE.values() if not (root / path).is_file()] == []


def test_no_kind_has_two_entries():
    kinds = [entry.kind for group in catalogue() for entry in group.entries]

    assert len(kinds) == len(set(kinds))


def test_every_problem_of_a_proposal_is_made_with_a_kind():
    without = [
        f"{path.name}:{node.lineno}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Problem"
        # A fault of the gate, which has a kind, hands over all that it has.
        if {"kind", None}.isdisjoint(one.arg for one in node.keywords)
    ]

    assert without == []


def test_an_entry_is_shown_as_text(root):
    shown = run(root, "explain", "in-order")

    assert (shown.returncode, shown.stdout) == (0, f"{entries()['in-order']}\n")
    assert shown.stdout.startswith("Two dates are in the wrong order\n\nWhat comes first")


def test_a_word_that_is_no_kind_is_guessed(root):
    answer = run(root, "explain", "in-oder")

    assert answer.returncode == 2
    assert "no message has the word 'in-oder'. Did you mean 'in-order'?" in answer.stderr
