"""One mistake is one line, whatever stands on what is wrong."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.derive.required_rows import require_named
from scripts.load.schemas import load_schema
from scripts.problems import InvalidData
from tests.damaged import copied, edit, run
from tests.real_data import real_tables


@pytest.fixture
def copy(root, tmp_path):
    return copied(root, tmp_path)


def test_a_file_that_cannot_be_read_is_reported_once_whoever_refers_to_it(copy):
    (copy / "datasets/sources/data/sources.csv").write_bytes(b"\xef\xbb\xbfsource_id\n")

    for words in (("validate",), ("validate", "claims")):
        result = run(copy, *words)

        assert result.returncode == 1
        assert result.stderr.splitlines() == [
            "datasets/sources/data/sources.csv:1: an invisible byte order mark (U+FEFF) comes"
            " before the first column name. Save the file as UTF-8 without BOM. [byte-order-mark]",
            "datasets/sources/data/sources.csv:1: columns are missing here:"
            f" {', '.join(field.name for field in load_schema('sources').fields[1:])}. Put them"
            " back. [column-missing]",
            "sources: 2 problems to fix",
            "What a word in brackets means: python -m scripts explain byte-order-mark",
            "What needs no decision in datasets/sources/data/sources.csv is fixed by: python -m"
            " scripts format",
        ]


def test_a_descriptor_that_cannot_be_read_is_reported_once_whoever_refers_to_it(copy):
    edit(copy / "datasets/sources/datapackage.yaml", "title:", "\ttitle:")
    result = run(copy, "validate")

    assert result.returncode == 1
    assert result.stderr.splitlines()[1:] == [
        "sources: 1 problem to fix",
        "What a word in brackets means: python -m scripts explain characters",
    ]


def test_a_folder_without_a_descriptor_is_a_problem(copy):
    (copy / "datasets/border_crossings/data").mkdir(parents=True)
    result = run(copy, "validate", "border_crossings")

    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        "datasets/border_crossings/datapackage.yaml: this file is missing. Add it. [no-file]",
        "border_crossings: 1 problem to fix",
        "What a word in brackets means: python -m scripts explain no-file",
    ]


def test_faults_of_cells_lines_and_rows_come_in_one_round(root, copy):
    """A row whose cells are out of place does not count as another row besides."""
    shutil.copytree(root / "versions", copy / "versions")
    change_line(copy, "sources/data/known_gaps", lambda line: "")
    change_line(copy, "releases/data/release_totals", lambda line: line.replace(",", ",,", 1))
    change_line(copy, "releases/data/release_counts", lambda line: line.replace("\n", " \n"))
    problems = json.loads(run(copy, "validate", "--format", "json").stdout)

    found = [(Path(one["file"]).stem, one["kind"]) for one in problems]
    assert found == [
        ("release_counts", "padded"),
        ("release_totals", "extra-cell"),
        ("known_gaps", "lost-row"),
    ]


def change_line(copy, table, change):
    path = copy / "datasets" / f"{table}.csv"
    header, first, *others = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([header, change(first), *others]), encoding="utf-8")


def test_no_data_at_all_is_a_problem(copy):
    shutil.rmtree(copy / "datasets")
    result = run(copy, "validate")

    assert result.returncode == 1
    assert "datasets: there is no dataset." in result.stderr


def test_an_id_that_is_changed_everywhere_is_missed_by_what_computes_with_it(copy):
    row = "eu-2024-06-29"
    for file in copy.glob("datasets/*/data/*.csv"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(rf"\b{row}\b(?!-)", f"{row}-x", text), encoding="utf-8")
    result = run(copy, "review")

    assert result.returncode == 1
    assert f"there is no row '{row}', and a computation needs it. An id never" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_table_without_rows_is_missed_by_what_computes_with_it():
    tables = real_tables()
    totals = tables["release_totals"]
    emptied = replace(totals, frame=totals.frame.iloc[:0])
    with pytest.raises(InvalidData) as stopped:
        require_named({**tables, "release_totals": emptied})

    assert [*map(str, stopped.value.problems)] == [
        "datasets/releases/data/release_totals.csv: there are no rows, and computations need them."
        " Put them back."
    ]


@pytest.mark.skipif(not shutil.which("setpriv"), reason="needs a way to drop rights")
def test_a_folder_that_may_not_be_read_is_a_problem(copy):
    """For root too, who may read anything unless that right is dropped."""
    rights = "-dac_override,-dac_read_search"
    dropped = ["setpriv", f"--bounding-set={rights}"] if os.geteuid() == 0 else []
    (copy / "datasets/claims/data").chmod(0)
    result = subprocess.run(
        [*dropped, sys.executable, "-m", "scripts", "validate"],
        cwd=copy,
        capture_output=True,
        text=True,
    )
    (copy / "datasets/claims/data").chmod(0o755)

    assert result.returncode == 1
    assert "this may not be read, or not be written. Change its permissions." in result.stderr
    assert "Traceback" not in result.stderr


def test_the_same_mistakes_give_the_same_bytes(copy):
    releases = copy / "datasets/releases/data/releases.csv"
    edit(releases, ",2021-09-16,reported,", ",2021-09-31,rumoured,")
    edit(releases, "\n2022", "\n2021")
    first, second = (run(copy, "validate", "releases", PYTHONHASHSEED=seed) for seed in "12")

    assert first.stderr.count("\n") > 3
    assert (first.stdout, first.stderr) == (second.stdout, second.stderr)
