"""The layout that docs and README describe, held by tests: who may import whom, names and sizes."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"
STAGES = (
    "load",
    "gate",
    "checks",
    "validate",
    "derive",
    "claims",
    "charts",
    "export",
    "versions",
    "render",
    "finish",
)
"""In the order of the way of the data."""
EARLIER_ALLOWED = {
    # YAML and changelogs are text from strangers too, and are read only after the gate.
    "load": ("gate",),
    # Pictures, like pages, are drawn from what was published.
    "charts": ("export",),
}
NOUNS = ("model", "problems", "paths", "periods", "words", "addresses")
ENTRANCES = ("__main__", "build", "starter")
VAGUE = ("utils", "util", "helpers", "helper", "common", "core", "misc", "manager", "context")
PARTICIPLE = re.compile(r"(?!feed$)[a-z]+ed|written|shown|told|said|known|drawn|held|found|given")
KINDS = ("covered", "padded")
"""Functions that are called like the kind of problem that they find."""
LONGEST_FILE, LONGEST_FUNCTION = 250, 40


def modules() -> list[Path]:
    return sorted(SCRIPTS.rglob("*.py"))


def room(path: Path) -> str:
    """The stage, noun or entrance that a file belongs to."""
    return path.relative_to(SCRIPTS).parts[0].removesuffix(".py")


def rooms_imported(path: Path) -> Iterator[str]:
    """The rooms that a file imports anything from, at its top or inside a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module == "scripts":
            names = [f"scripts.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        yield from (name.split(".")[1] for name in names if name.startswith("scripts."))


def may_import(importer: str, imported: str) -> bool:
    if importer in ENTRANCES or importer == imported:
        return True
    if imported in NOUNS:
        return True
    if importer in NOUNS or imported not in STAGES:
        return False
    allowed = STAGES[: STAGES.index(importer)] + EARLIER_ALLOWED.get(importer, ())
    return imported in allowed


def test_a_stage_imports_only_from_stages_before_it():
    wrong = [
        (path.relative_to(SCRIPTS).as_posix(), name)
        for path in modules()
        for name in rooms_imported(path)
        if not may_import(room(path), name)
    ]

    assert wrong == []


def test_every_room_is_a_stage_a_noun_or_an_entrance():
    rooms = {path.name.removesuffix(".py") for path in SCRIPTS.iterdir()}

    assert rooms - {"__pycache__", "__init__"} <= {*STAGES, *NOUNS, *ENTRANCES}
    assert len(rooms - {"__pycache__", "__init__"}) <= 20


def test_a_module_name_occurs_once_except_for_a_table_and_its_picture():
    names = Counter(path.stem for path in modules() if path.stem != "__init__")
    tables = {path.stem for path in (SCRIPTS.parent / "schemas").glob("*.yaml")}
    pictures = {path.stem for path in (SCRIPTS / "charts").glob("*.py")} & tables

    assert {name for name, times in names.items() if times > 1 + (name in pictures)} == set()


def test_no_module_has_a_name_that_says_nothing():
    assert [path for path in modules() if path.stem in VAGUE or path.parent.name in VAGUE] == []


def test_no_file_is_longer_than_a_reader_keeps_in_mind():
    tests = (
        path for path in Path(__file__).parent.rglob("*.py") if "node_modules" not in path.parts
    )
    files = [*modules(), *tests]
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in files}

    assert {path: count for path, count in lines.items() if count > LONGEST_FILE} == {}


def test_no_function_is_longer_than_a_screen():
    long = [
        (path.relative_to(SCRIPTS).as_posix(), node.name, node.end_lineno - node.lineno + 1)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]

    assert long == []


def test_a_function_is_called_by_a_verb_or_by_what_it_returns():
    functions = {
        node.name
        for path in modules()
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }

    assert {name for name in functions - {*KINDS} if PARTICIPLE.fullmatch(name)} == set()


def test_only_loading_and_publishing_read_schemas():
    readers = {
        room(path) for path in modules() if "load_schema" in path.read_text(encoding="utf-8")
    }

    assert readers <= {"load", "export", *ENTRANCES}
