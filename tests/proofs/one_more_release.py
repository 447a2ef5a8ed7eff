"""Prove that right data need no change under tests/: correct a cell, add a release, run the suite.

    python -m tests.proofs.one_more_release

Works in a copy of the project: corrects a count, adds a release with its figure, stores the
results of claims as `review` does, builds the site, and runs every test that does not browse.
"""

import csv
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.proofs.mutations import copy_project
from tests.proofs.project_copies import surroundings

RELEASES = "datasets/releases/data/releases.csv"
COUNTS = "datasets/releases/data/release_counts.csv"
CHANGELOG = "datasets/releases/CHANGELOG.md"
BROWSING = ("browser", "site/test_lighthouse.py")


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        copy_project(copy)
        say_what_changed(copy, [correct_a_count(copy), *add_a_release(copy)])
        for command in (
            ["-m", "scripts", "validate"],
            ["-m", "scripts", "review", "--all"],
            ["-m", "scripts", "build"],
            ["-m", "mkdocs", "build", "--strict"],
            ["-m", "scripts", "finish", "site"],
            ["-m", "pytest", "-q", "-n", "2", *(f"--ignore=tests/{name}" for name in BROWSING)],
        ):
            print("python", *command, flush=True)
            done = subprocess.run([sys.executable, *command], cwd=copy, env=surroundings(copy))
            if done.returncode:
                return done.returncode
    print("The data changed, and no test had to.")
    return 0


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: next(iter(row.values()))))


def say_what_changed(project: Path, rows: list[str]) -> None:
    """A line in the changelog, as everybody must write one, with the date of the newest line."""
    path = project / CHANGELOG
    text = path.read_text(encoding="utf-8").replace("## Unreleased\n\n", "")
    date = re.search(r"^- (\S+):", text, re.M)[1]
    line = f"- {date}: {', '.join(rows)}: corrected and added.\n"
    path.write_text(
        re.sub("^(?=- |## )", f"## Unreleased\n\n{line}", text, count=1, flags=re.M),
        encoding="utf-8",
    )


def correct_a_count(project: Path) -> str:
    """One more person in the first headline figure that is the only one of its release; returns
    its id."""
    path = project / COUNTS
    rows = read(path)
    figures = Counter(row["release_id"] for row in rows)
    figure = next(
        row for row in rows if row["headline"] == "TRUE" and figures[row["release_id"]] == 1
    )
    figure["value"] = str(int(figure["value"]) + 1)
    write(path, rows)
    return figure["count_id"]


def add_a_release(project: Path) -> tuple[str, str]:
    """A copy of the newest release that adds to totals, under ids of its own, which are returned:
    of the release and of its figure."""
    releases, counts = read(project / RELEASES), read(project / COUNTS)
    newest = max(
        (row for row in releases if row["adds_to_totals"] == "TRUE"),
        key=lambda row: row["date"],
    )
    figure = next(
        row
        for row in counts
        if row["release_id"] == newest["release_id"] and row["headline"] == "TRUE"
    )
    added = f"{newest['release_id']}-again"
    releases.append({**newest, "release_id": added, "title": f"{newest['title']}, again"})
    last = max(int(row["count_id"].removeprefix("rc-")) for row in counts)
    count = f"rc-{last + 1:04}"
    counts.append({**figure, "count_id": count, "release_id": added})
    write(project / RELEASES, releases)
    write(project / COUNTS, counts)
    return added, count


if __name__ == "__main__":
    sys.exit(main())
