"""Feed bytes to what reads strangers' files, led by which lines of code they reach.

    python -m tests.proofs.fuzzing table -max_total_time=60

Wants atheris, which `make fuzz` sets up apart. What is found is written to a file
`crash-…`: make it a case of a test. Of `gate`, `yaml` and `table`, one at a time.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["scripts"]):
    from scripts.gate import gate
    from scripts.load.datasets import load_dataset
    from scripts.load.schemas import load_schema
    from scripts.problems import InvalidData
    from scripts.validate import read_library, validate

from tests.load.conftest import FILES
from tests.proofs.mutations import ROOT

SEEDS = {
    "gate": [*ROOT.glob("tests/hostile/*.csv")],
    "yaml": [*ROOT.glob("datasets/*/datapackage.yaml"), *ROOT.glob("schemas/*.yaml")],
    "table": [*ROOT.glob("tests/hostile/*.csv")],
}


def gate_any(folder: Path, content: bytes) -> None:
    path = folder / "any.csv"
    path.write_bytes(content)
    for problem in gate(path)[1]:
        assert str(problem).isprintable()
        assert 1 <= (problem.line or 1) <= content.count(b"\n") + content.count(b"\r") + 1


def yaml_any(folder: Path, content: bytes) -> None:
    """As a descriptor and as a schema, beside files without a fault."""
    for name in ("people/datapackage.yaml", "schemas/people.yaml"):
        path = folder / name
        path.write_bytes(content)
        load_any(folder)
        path.write_text(FILES[name], encoding="utf-8")


def table_any(folder: Path, content: bytes) -> None:
    path = folder / "people" / "data" / "people.csv"
    header = FILES["people/data/people.csv"].encode()
    for whole in (content, header + content):
        path.write_bytes(whole)
        load_any(folder)


def load_any(folder: Path) -> None:
    load_schema.cache_clear()
    try:
        dataset = load_dataset(folder / "people", folder / "schemas")
        found = InvalidData("people", validate(dataset, read_library([dataset]))).problems
    except InvalidData as invalid:
        found = invalid.problems
    for problem in found:
        assert str(problem).isprintable()


TARGETS: dict[str, Callable[[Path, bytes], None]] = {
    "gate": gate_any,
    "yaml": yaml_any,
    "table": table_any,
}


def main() -> None:
    program, name, *options = sys.argv
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory:
        folder = Path(memory)
        for file, text in FILES.items():
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        corpus = folder / "corpus"
        corpus.mkdir()
        for number, seed in enumerate(SEEDS[name]):
            (corpus / str(number)).write_bytes(seed.read_bytes()[:4_000])
        limits = ["-max_len=4000", "-timeout=20", "-rss_limit_mb=2000"]
        arguments = [program, *limits, *options, str(corpus)]
        atheris.Setup(arguments, lambda content: TARGETS[name](folder, content))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
