import errno
import json
import re
import subprocess
import sys

import pytest

import scripts.__main__ as main_room
from scripts.load import all_folders
from scripts.problems import REFUSED
from tests.damaged import copied, edit, run


@pytest.fixture
def copy(root, tmp_path):
    return copied(root, tmp_path)


def test_all_datasets_are_ok(root):
    result = run(root, "validate")

    assert result.stdout == f"{len(all_folders())} datasets: ok\n"
    assert (result.returncode, result.stderr) == (0, "")


def test_one_dataset_can_be_named(root):
    assert run(root, "validate", "claims").stdout == "claims: ok\n"


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

    assert run(copy, "validate").stderr.endswith(f"\n{hint} scripts format\n")
    assert run(copy, "format", "claims").stdout == "Nothing to do.\n"
    assert run(copy, "format").stdout == (
        "datasets/releases/data/releases.csv: took out the byte order mark, ended each line in LF,"
        " took out empty lines, sorted the lines by id.\n"
    )
    assert releases.read_bytes() == releases_as_they_were
    assert claims.read_bytes() == claims_as_they_were
    assert "scripts format" not in run(copy, "validate").stderr


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
def test_when_all_is_fine_one_line_says_so(root, form, answer):
    assert run(root, "validate", "claims", "--format", form).stdout == answer


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("valdate",),
        ("validate", "relases"),
        ("finish",),
        ("finish", "nowhere"),
        ("new", "Bad Name"),
        ("new", "../escape"),
        ("new", "claims"),
        ("new", "a" * 61),
        ("new", "a" * 300),
    ],
)
def test_wrong_use_ends_with_two_and_a_sentence(root, words):
    result = run(root, *words)

    assert result.returncode == 2
    assert "usage: python -m scripts" in result.stderr
    assert "Traceback" not in result.stderr


def test_review_shows_what_changed_and_stores_only_what_is_named(copy):
    reviews = copy / "datasets" / "claims" / "data" / "claim_reviews.csv"
    edit(reviews, "seed-26-all,holds,331 days,", "seed-26-all,holds,330 days,")
    before = reviews.read_bytes()

    shown = run(copy, "review")

    assert "seed-26-all was judged as holds (330 days): " in shown.stdout
    assert shown.stdout.endswith("Nothing is stored. Name the ids to store, or give --all.\n")
    assert reviews.read_bytes() == before

    stored = run(copy, "review", "seed-26-all")

    assert stored.stdout.endswith("Stored as judged today:\nseed-26-all\n")
    assert b"seed-26-all,holds,331 days," in reviews.read_bytes()


def test_help_says_what_each_command_does(root):
    result = run(root, "--help")

    assert result.returncode == 0
    for command in ("validate", "build", "new", "finish"):
        assert f"    {command} " in result.stdout


@pytest.mark.parametrize(
    ("words", "needless"),
    [
        (("--help",), "frictionless jsonschema yaml jinja2 pandas lxml numpy rich"),
        (("validate",), "pandas lxml numpy jinja2 rich"),
    ],
)
def test_a_command_imports_only_what_it_uses(root, words, needless):
    run_it = f"import sys, scripts.__main__ as m; m.main({list(words)})"
    script = f"try:\n {run_it}\nexcept SystemExit: pass\nprint(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True
    )
    imported = {name.partition(".")[0] for name in result.stdout.splitlines()[-1].split()}

    assert imported & set(needless.split()) == set()


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_what_the_machine_refuses_is_a_sentence(monkeypatch, capsys, code):
    def refuse(options):
        raise OSError(code, "no", "docs/data/a.csv")

    build = main_room.COMMANDS["build"]
    monkeypatch.setitem(main_room.COMMANDS, "build", (refuse, *build[1:]))

    assert main_room.main(["build"]) == 1
    assert capsys.readouterr().err == (
        f"docs/data/a.csv: {REFUSED[code]} [machine]\nfiles: 1 problem to fix\n"
    )


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


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "datasets/claims/datapackage.yaml",
            "name: claims",
            "name: [claims",
            "datasets/claims/datapackage.yaml:",
        ),
        (
            "datasets/claims/datapackage.yaml",
            "data/claims.csv",
            "data/claim.csv",
            "'data/claim.csv' is not the file of that table",
        ),
        (
            "datasets/claims/datapackage.yaml",
            "data/claims.csv",
            "../claims.csv",
            "other folders are not allowed",
        ),
        (
            "datasets/claims/datapackage.yaml",
            "data/claims.csv",
            "https://example.org/claims.csv",
            "addresses",
        ),
        (
            "datasets/claims/data/claims.csv",
            "claim_id,topic",
            "claim_id,theme",
            "claims.csv:1: theme: this column is not in the schema",
        ),
        (
            "datasets/claims/CHANGELOG.md",
            "- 2026-11-23: ",
            "- ",
            "does not begin with its date",
        ),
        ("schemas/claims.yaml", "type: string", "type: strang", "schemas/claims.yaml"),
        (
            "schemas/claims.yaml",
            "type: references",
            "type: refrences",
            "there is no check 'refrences'",
        ),
    ],
)
def test_a_fault_in_any_file_is_a_problem_with_its_place(copy, file, old, new, expected):
    edit(copy / file, old, new)

    result = run(copy, "validate", "claims")

    assert result.returncode == 1
    assert expected in result.stderr
    assert "Traceback" not in result.stderr


def test_an_empty_list_of_tables_is_a_problem(copy):
    path = copy / "datasets/claims/datapackage.yaml"
    path.write_text(path.read_text(encoding="utf-8").split("resources:")[0] + "resources: []\n")

    result = run(copy, "validate", "claims")

    assert result.returncode == 1
    assert "A package needs at least one table" in result.stderr


def test_a_missing_file_is_a_problem(copy):
    (copy / "datasets/claims/data/claims.csv").unlink()

    result = run(copy, "validate")

    assert result.returncode == 1
    assert "'data/claims.csv' does not exist. Add the file or fix the path." in result.stderr


def test_nothing_is_published_while_something_is_wrong(copy):
    edit(copy / "datasets/claims/data/claims.csv", "seed-01,count,", "seed-01,counting,")

    assert run(copy, "build").returncode == 1
    assert not (copy / "docs").exists()


def test_a_new_dataset_is_ok_as_soon_as_its_texts_are_filled_in(copy):
    made = run(copy, "new", "border_crossings")
    unfilled = run(copy, "validate", "border_crossings")
    for name in ("datasets/border_crossings/datapackage.yaml", "schemas/border_crossings.yaml"):
        file = copy / name
        text = file.read_text(encoding="utf-8").replace('"Fill in: like 2026-11"', '"2026-11"')
        file.write_text(text.replace('"Fill in: ', '"It is: '))
    edit(copy / "datasets/border_crossings/CHANGELOG.md", "Fill in the date", "2026-11-24")
    filled = run(copy, "validate", "border_crossings")

    assert made.returncode == 0
    assert "\ndatasets/border_crossings/data/border_crossings.csv\n" in made.stdout
    assert unfilled.returncode == 1
    assert unfilled.stderr.count("is not filled in yet.") == 8
    assert "CHANGELOG.md: no line says when the data changed." in unfilled.stderr
    assert "datapackage.yaml:6: scope: 'Fill in: what is in" in unfilled.stderr
    assert "border_crossings: 9 problems to fix" in unfilled.stderr
    assert filled.stdout == "border_crossings: ok\n"


def test_a_dataset_is_never_overwritten(copy):
    before = (copy / "schemas/claims.yaml").read_bytes()
    result = run(copy, "new", "claims")

    assert result.returncode == 2
    assert "Choose another name" in result.stderr
    assert (copy / "schemas/claims.yaml").read_bytes() == before
