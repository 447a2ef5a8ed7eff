import errno
import subprocess
import sys

import pytest

import scripts.__main__ as main_room
import scripts.build
from scripts.claims import reviews
from scripts.load.schemas import load_schema
from scripts.model import Table
from scripts.problems import REFUSED
from tests.claims.conftest import frame
from tests.damaged import copied, edit, run


@pytest.fixture
def copy(root, tmp_path):
    return copied(root, tmp_path)


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


BEFORE = {"verdict": "holds", "value": "330 days", "sentence": "It took 330 days."}
NOW = {"verdict": "holds", "value": "331 days", "sentence": "It took 331 days."}


def results():
    """Two results that are no longer as judged."""
    rows = {
        "claim_reviews": [{"review_id": name, **BEFORE} for name in ("one", "two")],
        "claim_results": [{"result_id": name, **NOW} for name in ("one", "two")],
        "finding_reviews": [],
        "finding_results": [],
    }
    return {name: Table("claims", load_schema(name), frame(name, rows[name])) for name in rows}


def test_review_shows_what_changed_and_stores_only_what_is_named(monkeypatch, capsys):
    stored = []
    monkeypatch.setattr(main_room, "check", lambda: "the library")
    monkeypatch.setattr(scripts.build, "all_tables", lambda library: results())
    monkeypatch.setattr(
        reviews, "store", lambda found, day: stored.extend(one.result for one in found)
    )

    main_room.main(["review"])

    shown = capsys.readouterr().out
    assert "one was judged as holds (330 days): " in shown
    assert "two was judged as holds (330 days): " in shown
    assert shown.endswith("Nothing is stored. Name the ids to store, or give --all.\n")
    assert stored == []

    main_room.main(["review", "two"])

    assert capsys.readouterr().out == "Stored as judged today:\ntwo\n"
    assert stored == ["two"]


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


def test_pages_of_what_is_published_are_made_without_what_computes_it(root):
    script = "import sys, scripts.finish.site_pages; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True
    )

    assert {"duckdb", "frictionless", "pandas", "scipy"} & {*loaded.stdout.split()} == set()


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_what_the_machine_refuses_is_a_sentence(monkeypatch, capsys, code):
    def refuse(options):
        raise OSError(code, "no", "docs/data/a.csv")

    build = main_room.COMMANDS["build"]
    monkeypatch.setitem(main_room.COMMANDS, "build", (refuse, *build[1:]))

    with pytest.raises(SystemExit) as ended:
        main_room.main(["build"])

    assert ended.value.code == 1
    assert capsys.readouterr().err == (
        f"docs/data/a.csv: {REFUSED[code]} [machine]\nfiles: 1 problem to fix\n"
    )


def test_a_disk_that_fills_up_while_a_file_is_written_is_a_sentence(monkeypatch, capsys):
    def refuse(options):
        raise OSError(errno.ENOSPC, "no")

    build = main_room.COMMANDS["build"]
    monkeypatch.setitem(main_room.COMMANDS, "build", (refuse, *build[1:]))

    with pytest.raises(SystemExit) as ended:
        main_room.main(["build"])

    assert ended.value.code == 1
    assert capsys.readouterr().err == (
        f".cache: {REFUSED[errno.ENOSPC]} [machine]\nfiles: 1 problem to fix\n"
    )


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
    assert unfilled.stderr.count("is not filled in yet.") == 9
    assert "border_crossings: started.' does not begin with its date" in unfilled.stderr
    assert "datapackage.yaml:6: scope: 'Fill in: what is in" in unfilled.stderr
    assert "border_crossings: 10 problems to fix" in unfilled.stderr
    assert filled.stdout == "border_crossings: ok\n"


def test_a_dataset_is_never_overwritten(copy):
    before = (copy / "schemas/claims.yaml").read_bytes()
    result = run(copy, "new", "claims")

    assert result.returncode == 2
    assert "Choose another name" in result.stderr
    assert (copy / "schemas/claims.yaml").read_bytes() == before
