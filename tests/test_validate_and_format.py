"""The commands that check the data and fix what needs no decision, on copies of the real data."""

import json
import re

import pytest

from scripts.__main__ import main
from scripts.load.folders import all_folders
from tests.damaged import copied, edit, run


@pytest.fixture
def copy(root, tmp_path):
    return copied(root, tmp_path)


def test_all_datasets_are_ok(capsys):
    main(["validate"])

    assert capsys.readouterr() == (f"{len(all_folders())} datasets: ok\n", "")


def test_what_is_wrong_is_a_note_on_its_line_and_a_page_on_github(copy, tmp_path_factory):
    edit(copy / "datasets/claims/data/claims.csv", "seed-01,count,", "seed-01,counting,")
    page = tmp_path_factory.mktemp("github") / "summary.md"
    page.write_text("Before\n", encoding="utf-8")
    result = run(copy, "validate", "--format", "github", GITHUB_STEP_SUMMARY=str(page))

    assert (result.returncode, result.stderr) == (1, "")
    assert re.fullmatch(
        r"::error file=datasets/claims/data/claims.csv,line=\d+,col=9,"
        r"title=topic in claims.csv \[unknown-word\]"
        r"::'counting' is not one of: .+ Did you mean 'count'\?\n",
        result.stdout,
    )
    assert page.read_text(encoding="utf-8").startswith("Before\n### 1 problem to fix\n")


def test_a_program_reads_the_problems_in_the_order_of_files_and_lines(copy):
    edit(copy / "datasets/claims/data/claims.csv", "seed-01,count,", "seed-01,counting,")
    (copy / "datasets/claims/CHANGELOG.md").unlink()
    result = run(copy, "validate", "--format", "json")
    found = json.loads(result.stdout)

    assert (result.returncode, result.stderr) == (1, "")
    assert found == sorted(found, key=lambda one: (one["file"], one["line"] or 0))
    assert {
        "file": "datasets/claims/CHANGELOG.md",
        "line": None,
        "column": None,
        "kind": "no-file",
        "message": "this file is missing. Add it.",
    } in found


def test_format_fixes_what_validate_says_it_fixes_and_nothing_else(copy):
    releases = copy / "datasets/releases/data/releases.csv"
    claims = copy / "datasets/claims/data/claims.csv"
    releases_as_they_were = releases.read_bytes()
    header, *rows = releases_as_they_were.splitlines()
    releases.write_bytes(b"\xef\xbb\xbf" + b"\r\n".join([header, *reversed(rows), b"", b""]))
    edit(claims, "seed-01,count,", "seed-01,counting,")
    claims_as_they_were = claims.read_bytes()
    hint = "What needs no decision in datasets/releases/data/releases.csv is fixed by: python -m"

    assert run(copy, "validate", "releases", "claims").stderr.endswith(f"\n{hint} scripts format\n")
    assert run(copy, "format", "claims").stdout == "Nothing to do.\n"
    assert run(copy, "format").stdout == (
        "datasets/releases/data/releases.csv: took out the byte order mark, ended each line in LF,"
        " took out empty lines, sorted the lines by id.\n"
    )
    assert releases.read_bytes() == releases_as_they_were
    assert claims.read_bytes() == claims_as_they_were
    assert "scripts format" not in run(copy, "validate", "releases", "claims").stderr


def test_format_says_what_it_leaves_to_a_person(copy):
    edit(copy / "datasets/claims/data/claims.csv", "seed-01,count,", 'seed-01,"count,')
    result = run(copy, "format", "claims")

    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        "datasets/claims/data/claims.csv: this was left as it is, because somebody has to decide"
        " something first. See what `python -m scripts validate` says of it. [left-alone]",
        "format: 1 problem to fix",
    ]


@pytest.mark.parametrize(
    ("form", "answer"), [("github", "claims: ok\n"), ("json", "[]\n"), ("text", "claims: ok\n")]
)
def test_when_all_is_fine_one_line_says_so(capsys, form, answer):
    main(["validate", "claims", "--format", form])

    assert capsys.readouterr() == (answer, "")


def test_every_problem_of_every_dataset_is_listed(copy):
    releases = copy / "datasets/releases/data/releases.csv"
    edit(releases, ",2021-09-16,reported,", ",2021-09-31,rumoured,")
    edit(copy / "datasets/claims/data/claims.csv", "seed-01,count,", "seed-01,counting,")

    result = run(copy, "validate")

    assert result.returncode == 1
    assert result.stderr.count("datasets/releases/data/releases.csv:4: date: ") == 1
    assert result.stderr.count("datasets/releases/data/releases.csv:4: date_kind: ") == 1
    assert "datasets/claims/data/claims.csv:" in result.stderr
    assert "releases: 2 problems to fix" in result.stderr
    assert "claims: 1 problem to fix" in result.stderr
    assert result.stdout == ""


FAULTS = [
    ("datasets/claims/datapackage.yaml", "name: claims", "name: [claims", "this line is not YAML"),
    (
        "datasets/context/datapackage.yaml",
        "data/counters.csv",
        "data/counter.csv",
        "'data/counter.csv' is not the file of that table",
    ),
    (
        "datasets/precedents/datapackage.yaml",
        "data/episodes.csv",
        "../episodes.csv",
        "other folders are not allowed",
    ),
    (
        "datasets/releases/datapackage.yaml",
        "data/releases.csv",
        "https://example.org/releases.csv",
        "addresses",
    ),
    ("datasets/sanctions_packages/CHANGELOG.md", "\n- 2026-", "\n- ", "begin with its date"),
    (
        "datasets/sources/data/sources.csv",
        "source_id,publisher",
        "source_id,house",
        "house: this column is not in the schema",
    ),
]
"""Each in another dataset, so that none hides another."""
FAULTS_OF_SCHEMAS = [
    ("schemas/claims.yaml", "type: string", "type: strang", "'strang' is not one of"),
    ("schemas/releases.yaml", "type: references", "type: refrences", "no check 'refrences'"),
]


@pytest.mark.parametrize("faults", [FAULTS, FAULTS_OF_SCHEMAS], ids=["datasets", "schemas"])
def test_a_fault_in_any_file_is_a_problem_with_its_place(copy, faults):
    for file, old, new, _ in faults:
        edit(copy / file, old, new)

    result = run(copy, "validate")

    assert result.returncode == 1
    for file, _, _, expected in faults:
        assert re.search(rf"^{file}:.*{re.escape(expected)}", result.stderr, re.M), expected
    assert "Traceback" not in result.stderr


def test_an_empty_list_of_tables_is_a_problem(copy):
    path = copy / "datasets/claims/datapackage.yaml"
    path.write_text(path.read_text(encoding="utf-8").split("resources:")[0] + "resources: []\n")

    result = run(copy, "validate", "claims")

    assert result.returncode == 1
    assert "A package needs at least one table" in result.stderr


def test_a_missing_file_is_a_problem(copy):
    (copy / "datasets/claims/data/claims.csv").unlink()

    result = run(copy, "validate", "claims")

    assert result.returncode == 1
    assert "'data/claims.csv' does not exist. Add the file or fix the path." in result.stderr
