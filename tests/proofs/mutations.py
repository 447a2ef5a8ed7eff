"""Break the code at random places, and list the breaks that no test of the room notices.

    python -m tests.proofs.mutations --count 60 --seed 1

Each break is made in a copy of the project, so the working tree is never touched. A break that
survives is either code that needs a test, or a change that makes no difference: read each one.
"""

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
OPPOSITES: dict[type, type] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
MADE = (".git", ".venv", ".cache", ".hypothesis", "site")
"""What is at the top of the project and is no part of it."""
FETCHED = (Path("web", "node_modules"), Path("tests", "web", "node_modules"))


@dataclass(frozen=True, slots=True)
class Break:
    """One change: the file from the top of the project, its line, and the new text of the file."""

    file: str
    line: int
    what: str
    text: str

    @property
    def room(self) -> str:
        """The folder of tests that covers the file."""
        first, *rest = Path(self.file).relative_to("scripts").parts
        return f"tests/{first}" if rest else "tests"


def breaks(path: Path) -> Iterator[Break]:
    """Every change of one operator, condition or constant that this script can make in a file."""
    source = path.read_text(encoding="utf-8")
    count = sum(1 for _ in places(ast.parse(source)))
    for number in range(count):
        tree = ast.parse(source)
        node, change = list(places(tree))[number]
        what = change()
        text = ast.unparse(ast.fix_missing_locations(tree))
        yield Break(path.relative_to(ROOT).as_posix(), node.lineno, what, text)


def places(tree: ast.AST) -> Iterator[tuple]:
    """Each node that can be changed, with the act that changes it and says what it did. What a
    decorator is given, like `frozen=True`, forbids something that no code here does."""
    given = {part for node in ast.walk(tree) for part in decoration(node)}
    for node in ast.walk(tree):
        if node in given:
            continue
        if isinstance(node, ast.Compare) and type(node.ops[0]) in OPPOSITES:
            yield node, lambda node=node: swap(node.ops, type(node.ops[0]).__name__)
        elif isinstance(node, ast.BinOp | ast.BoolOp) and type(node.op) in OPPOSITES:
            yield node, lambda node=node: swap_operator(node)
        elif isinstance(node, ast.Constant) and type(node.value) in (int, bool):
            yield node, lambda node=node: bump(node)
        elif isinstance(node, ast.If | ast.IfExp):
            yield node, lambda node=node: negate(node)


def decoration(node: ast.AST) -> Iterator[ast.AST]:
    for decorator in getattr(node, "decorator_list", ()):
        yield from ast.walk(decorator)


def swap(operators: list, name: str) -> str:
    operators[0] = OPPOSITES[type(operators[0])]()
    return f"{name} becomes {type(operators[0]).__name__}"


def swap_operator(node: ast.BinOp | ast.BoolOp) -> str:
    before = type(node.op).__name__
    node.op = OPPOSITES[type(node.op)]()
    return f"{before} becomes {type(node.op).__name__}"


def bump(node: ast.Constant) -> str:
    before = node.value
    node.value = not before if isinstance(before, bool) else before + 1
    return f"{before} becomes {node.value}"


def negate(node: ast.If | ast.IfExp) -> str:
    node.test = ast.UnaryOp(ast.Not(), node.test)
    return "the condition is turned round"


def survives(one: Break, copy: Path) -> bool:
    """Whether the tests pass although the code is broken: those of the file, then of the room."""
    return all(passes(one, tests, copy) for tests in tests_of(one))


def passes(one: Break, tests: tuple[str, ...], copy: Path) -> bool:
    red = red_unbroken(tests, copy)
    target = copy / one.file
    before = target.read_text(encoding="utf-8")
    target.write_text(one.text, encoding="utf-8")
    try:
        return run(copy, "-x", *tests, *(f"--deselect={test}" for test in red)).ok
    except subprocess.TimeoutExpired:
        return False
    finally:
        target.write_text(before, encoding="utf-8")


@cache
def red_unbroken(tests: tuple[str, ...], copy: Path) -> tuple[str, ...]:
    """The tests that fail while nothing is broken, like those of the built site."""
    lines = run(copy, "-rfE", "--tb=no", *tests).output.splitlines()
    words = (line.partition(" ") for line in lines)
    return tuple(
        rest.partition(" - ")[0] for first, _, rest in words if first in ("FAILED", "ERROR")
    )


class Run(NamedTuple):
    ok: bool
    output: str


def run(copy: Path, *arguments: str) -> Run:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=copy, capture_output=True, timeout=1200, encoding="utf-8")
    return Run(done.returncode == 0, done.stdout)


def tests_of(one: Break) -> list[tuple[str, ...]]:
    """Those called like the file, which are quick, and the room's. For a file that all stages
    share: those beside the rooms, and those of the rooms that read and check."""
    name = Path(one.file).stem
    own = [path.relative_to(ROOT).as_posix() for path in ROOT.glob(f"tests/**/test_{name}.py")]
    beside = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("tests/test_*.py")]
    shared = (*sorted(beside), "tests/load", "tests/gate", "tests/checks", "tests/validate")
    in_a_room = one.room != "tests" and (ROOT / one.room).is_dir()
    rooms = (one.room,) if in_a_room else shared
    return [tuple(own), rooms] if own else [rooms]


def copy_project(copy: Path) -> None:
    """All but what is made from it. What npm fetched, which takes minutes, is shared."""

    def left_out(folder: str, names: list[str]) -> set[str]:
        made = MADE if Path(folder) == ROOT else ()
        return {name for name in names if name in (*made, "__pycache__", "node_modules")}

    shutil.copytree(ROOT, copy, ignore=left_out)
    for fetched in FETCHED:
        (copy / fetched).symlink_to((ROOT / fetched).resolve())


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.mutations", description=__doc__)
    parser.add_argument("--count", type=int, default=60, help="how many breaks to try")
    parser.add_argument(
        "--seed", type=int, default=1, help="which of them; the same seed, the same"
    )
    parser.add_argument("--room", default="", help="only files below scripts/ROOM")
    options = parser.parse_args()
    files = sorted((ROOT / "scripts" / options.room).rglob("*.py"))
    chosen = random.Random(options.seed).sample(
        [one for path in files for one in breaks(path)], options.count
    )
    survivors = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        copy_project(copy)
        for one in chosen:
            alive = survives(one, copy)
            survivors += alive
            verdict = "SURVIVES" if alive else "noticed"
            print(f"{verdict:8}  {one.file}:{one.line}: {one.what}", flush=True)
    print(f"{options.count} breaks, {options.count - survivors} noticed, {survivors} not")
    return 0


if __name__ == "__main__":
    sys.exit(main())
