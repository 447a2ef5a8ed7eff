"""Build the site from 10 and more times the rows, and see what grows with them.

    python -m tests.proofs.growth --times 10 100 --json docs/measurements/growth.json

The rows are copies of the real ones under ids of their own, in a copy of the project: what is
recorded grows, and what people write once stays as it is (claims, episodes, codes, the glossary).
A copy lies up to two years later, so that the period hardly grows and its days hold more.
"""

import argparse
import csv
import gzip
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.damaged import edit
from tests.proofs.figures import Figure, write_figures
from tests.proofs.mutations import copy_project
from tests.proofs.project_copies import surroundings

GROWING = (
    "context/context_events",
    "context/prisoner_estimates",
    "precedents/precedent_releases",
    "releases/release_counts",
    "releases/releases",
    "sanctions_packages/package_numbers",
    "sanctions_packages/sanctions_actions",
    "sanctions_packages/sanctions_listings",
    "sanctions_packages/sanctions_measures",
    "sources/sources",
)
ALONE = {
    "celex": "",
    "legal_acts": "",
    "legal_acts_note": "A copy.",
    "preferred": "FALSE",
    "same_text_as": "",
}
"""What a copy says instead of what only one row can say."""
KEPT = ("listed_in_belarus_source_id",)
SHARED = ("context/prisoner_estimates", "sources/sources")
MOST_COPIES = 48
"""Of sources the gate lets no more pass, and no two estimates may have one source and one date:
rows that are copied more often share them. A copy lies up to two years later, and so do those."""
NUMBERED = re.compile(r"([a-z]+)-(\d{4})")
DATE = re.compile(r"(\d{4})((?:-\d\d){0,2})")
SCRIPTS = [sys.executable, "-m", "scripts"]
STAGES: Mapping[str, list[str]] = {
    "checking": [*SCRIPTS, "validate"],
    "checking, computing, drawing and exporting": [*SCRIPTS, "build"],
    "making the pages": [sys.executable, "-m", "mkdocs", "build", "--strict"],
    "finishing the pages": [*SCRIPTS, "finish", "site"],
}
Rows = list[dict[str, str]]
Measured = dict[str, tuple[str, float]]
"""What was measured, its unit and the figure."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, nargs="+", default=[10])
    options.add_argument("--json", type=Path, required=True, help="where the figures are written")
    chosen = options.parse_args()
    today = measured(1)
    figures: list[Figure] = []
    for times in chosen.times:
        for what, (unit, ours) in measured(times).items():
            name = f"{times} times the rows: {what}"
            figures.append(Figure(name, unit, ours, "the rows of today", today[what][1]))
            print(figures[-1], flush=True)
        write_figures(chosen.json, figures)


def measured(times: int) -> Measured:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        copy_project(copy)
        rows = grow(copy, times)
        run([*SCRIPTS, "review", "--all"], copy)
        spent = {stage: run(command, copy) for stage, command in STAGES.items()}
        found: Measured = {"rows": ("", rows)}
        for stage, used in spent.items():
            seconds = used.ru_utime + used.ru_stime
            found[f"{stage}, for 1,000 rows"] = ("s", seconds / rows * 1e3)
        memory = max(used.ru_maxrss for used in spent.values())
        return found | {"most memory": ("MB", memory / 1e3)} | sizes(copy / "site")


def sizes(site: Path) -> Measured:
    pages = [path for path in site.rglob("*.html") if path.name != "offline.html"]
    largest = max(pages, key=lambda path: path.stat().st_size)
    print(f"the largest page is {largest.relative_to(site)}", flush=True)
    return {
        "pages": ("", len(pages)),
        "the largest page": ("kB", largest.stat().st_size / 1e3),
        "the largest page, compressed": ("kB", compressed(largest)),
        "the search index, compressed": ("kB", compressed(site / "assets" / "search_index.js")),
        "the offline edition, compressed": ("kB", compressed(site / "offline.html")),
    }


def compressed(path: Path) -> float:
    return len(gzip.compress(path.read_bytes(), mtime=0)) / 1e3


def grow(project: Path, times: int) -> int:
    """Write the copies. Returns the number of rows of all tables."""
    paths = sorted((project / "datasets").glob("*/data/*.csv"))
    tables = {path: read(path) for path in paths}
    growing = {path: rows for path, rows in tables.items() if name_of(path) in GROWING}
    ids = {
        next(iter(row.values())): min(times, MOST_COPIES) if name_of(path) in SHARED else times
        for path, rows in growing.items()
        for row in rows
    }
    named: set[str] = set()
    for path, rows in growing.items():
        most = ids[next(iter(rows[0].values()))]
        copies = [copied(row, number, ids) for number in range(1, most) for row in rows]
        # The sources come last: no source is there that no row names.
        rows += [row for row in copies if row.get("publisher") is None or row["source_id"] in named]
        named |= {one for row in copies for cell in row.values() for one in cell.split(";")}
        for row in rows:
            if row.get("category", "").endswith("_total_after"):
                row["note"] = "The totals before and after a copy differ."
        write(path, rows)
    for dataset in {path.parent.parent for path in growing}:
        search_later(dataset)
    shutil.rmtree(project / "versions")
    # The findings of people no longer fit, which would stop the build, as it should.
    edit(project / "scripts/claims/findings.py", " or not found[0].holds", "")
    edit(project / "scripts/finish/offline/__init__.py", "= 2_000_000", "= 2_000_000_000")
    # Some queries join all releases with all steps.
    edit(project / "scripts/claims/runner.py", "= 100_000_000", "= 2_000_000_000")
    return sum(map(len, tables.values()))


def copied(row: dict[str, str], number: int, ids: Mapping[str, int]) -> dict[str, str]:
    found = {column: copied_cell(column, cell, number, ids) for column, cell in row.items()}
    return found | {column: cell for column, cell in ALONE.items() if column in row}


def copied_cell(column: str, cell: str, number: int, ids: Mapping[str, int]) -> str:
    if column == "title":
        return f"{cell} ({number})"
    if column == "url" and cell:
        return f"{cell}{'&' if '?' in cell else '?'}copy={number}"
    if column.endswith(("_id", "_ids")) and column not in KEPT:
        return ";".join(copied_id(one, number % ids.get(one, 1)) for one in cell.split(";"))
    return later(cell, number % 3) if column == "date" or column.endswith("_date") else cell


def copied_id(one: str, number: int) -> str:
    if not number:
        return one
    found = NUMBERED.fullmatch(one)
    return f"{found[1]}-{number}{found[2]}" if found else f"{one}-x{number}"


def later(date: str, years: int) -> str:
    """The same day some years later, or the one before where there is none."""
    if not date:
        return ""
    year, rest = DATE.fullmatch(date).groups()
    return f"{int(year) + years}{'-02-28' if rest == '-02-29' else rest}"


def search_later(dataset: Path) -> None:
    """Each table covers two years more."""
    package = dataset / "datapackage.yaml"
    text = package.read_text(encoding="utf-8")
    ends = re.compile(r'^( *(?:end|lookedUp): ")(\d{4}.*)"', re.MULTILINE)
    text = ends.sub(lambda found: f'{found[1]}{later(found[2], 2)}"', text)
    package.write_text(text, encoding="utf-8")
    changes = dataset / "CHANGELOG.md"
    before, _, after = changes.read_text(encoding="utf-8").partition("## ")
    released = after if after.startswith("Unreleased") else f"Unreleased\n\n## {after}"
    line = released.replace("\n\n", "\n\n- 2029-01-01: copies.\n", 1)
    changes.write_text(f"{before}## {line}", encoding="utf-8")


def run(command: list[str], copy: Path) -> resource.struct_rusage:
    """What the command used, with all that it started; the memory is that of the largest."""
    environment = surroundings(copy, SOURCE_DATE_EPOCH="1700000000")
    process = subprocess.Popen(command, cwd=copy, env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed")
    return used


def name_of(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.stem}"


def read(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as lines:
        return [*csv.DictReader(lines)]


def write(path: Path, rows: Rows) -> None:
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: next(iter(row.values()))))


if __name__ == "__main__":
    main()
