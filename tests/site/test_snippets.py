"""The code on the download page runs on the built files, and all of it gives one answer."""

import csv
import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter

import duckdb
import pytest
import yaml

from scripts.paths import DATABASE
from scripts.render.packages import SNIPPETS

FOUND = yaml.safe_load(SNIPPETS.read_text(encoding="utf-8"))["snippets"]
COMMANDS = {
    "python": [sys.executable, "-c"],
    "r": ["Rscript", "-e"],
    "shell": ["sh", "-c"],
}
NEEDED = {"r": "Rscript", "shell": "sqlite3"}
"""Programs that a machine may not have; the reason for a test that was skipped says so."""
LINE = re.compile(r"\b((?:19|20)\d\d)\D+?(\d+)")


@pytest.fixture(scope="module")
def by_year(site_dir):
    found = Counter()
    path = site_dir / "data" / "releases/computed/release_headlines.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["adds_to_totals"] == "TRUE":
                found[row["date_first"][:4]] += int(row["value"])
    return [*sorted((year, str(people)) for year, people in found.items())]


def printed(language, code):
    if language == "duckdb":
        return str(duckdb.sql(code))
    if language == "sql":
        return str(sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True).execute(code).fetchall())
    command = [*COMMANDS[language], code]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.mark.parametrize("snippet", FOUND, ids=lambda snippet: snippet["title"])
def test_each_piece_of_code_gives_the_people_released_in_each_year(
    snippet, by_year, site_dir, monkeypatch
):
    program = NEEDED.get(snippet["language"])
    if program and not shutil.which(program):
        pytest.skip(f"{program} is not on this machine, so that {snippet['title']} was not run")
    monkeypatch.chdir(site_dir / "data")

    assert LINE.findall(printed(snippet["language"], snippet["code"])) == by_year


def test_the_page_shows_all_of_the_code_that_was_run(built):
    pieces = built["downloads.html"].xpath("//details[pre]")
    shown = {piece.findtext("summary"): piece.findtext("pre/code") for piece in pieces}

    assert shown.items() >= {one["title"]: one["code"].strip() for one in FOUND}.items()
