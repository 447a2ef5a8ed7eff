"""What it costs to prove a long table clean by DuckDB, beside plain Frictionless, and why the
product goes without.

    python -m tests.proofs.validation_at_scale --json docs/measurements/validation.json

The table is generated: 12 columns with keys, closed lists, dates, numbers and references. With a
fault in its last row it is in doubt too. The gate, which the product can't do without, is measured
up to the longest table that it lets pass.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.gate.whole_file import MOST_LINES
from tests.proofs.figures import Figure, write_figures
from tests.proofs.generated_table import write_tables
from tests.proofs.growth import run
from tests.proofs.mutations import ROOT

ROWS = (1_000, 10_000, 49_000, 100_000, 1_000_000, 10_000_000)
MOST_FOR_FRICTIONLESS = 1_000_000
"""It takes a minute of a processor for each million."""
BY_SQL = [sys.executable, "-m", "tests.proofs.clean_by_sql"]
CODE = "import sys, frictionless; sys.exit(not frictionless.validate(sys.argv[1]).valid)"
BY_ROWS = [sys.executable, "-c", CODE]
CODE_OF_GATE = """
import pathlib, sys, scripts.gate
sys.exit(bool(scripts.gate.gate(pathlib.Path(sys.argv[1]))[1]))
"""
BY_GATE = [sys.executable, "-c", CODE_OF_GATE]
WHOM = "frictionless validate"


@dataclass(frozen=True, slots=True)
class Spent:
    """CPU seconds and MB."""

    seconds: float | None
    memory: float | None

    @classmethod
    def by(cls, command: list[str]) -> "Spent":
        used = run(command, ROOT)
        return cls(used.ru_utime + used.ru_stime, used.ru_maxrss / 1e3)


NOT_RUN = Spent(None, None)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", type=Path, required=True, help="where the figures are written")
    target = options.parse_args().json
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for figure in figures(Path(folder)):
            print(figure, flush=True)
            found.append(figure)
    write_figures(target, found)


def figures(folder: Path) -> Iterator[Figure]:
    package = folder / "datapackage.json"
    for rows in ROWS:
        package.write_text(json.dumps(write_tables(folder, rows)), encoding="utf-8")
        by_sql, by_rows = [*BY_SQL, str(package)], [*BY_ROWS, str(package)]
        ours = Spent.by(by_sql)
        plain = Spent.by(by_rows) if rows <= MOST_FOR_FRICTIONLESS else NOT_RUN
        aim = 1 / 8 if rows == 100_000 else None
        yield Figure(f"{rows:,} rows: by DuckDB", "s", ours.seconds, WHOM, plain.seconds, aim)
        yield Figure(f"{rows:,} rows: memory of DuckDB", "MB", ours.memory, WHOM, plain.memory)
        if rows < MOST_LINES:
            by_gate = [*BY_GATE, str(folder / "entries.csv")]
            seconds = Spent.by(by_gate).seconds
            yield Figure(f"{rows:,} rows: our gate alone", "s", seconds, WHOM, plain.seconds)
        with (folder / "entries.csv").open("a", encoding="utf-8") as table:
            table.write("e-00000000,nowhere,,,,,,,,,,\n")
        assert subprocess.run(by_sql, cwd=ROOT, capture_output=True).returncode == 1


if __name__ == "__main__":
    main()
