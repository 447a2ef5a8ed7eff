"""The preview shows what was saved, and keeps the last good page where that is wrong."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from scripts.finish import preview as preview_room
from scripts.finish.preview import Preview
from scripts.paths import DATASETS
from tests.damaged import copied, edit
from tests.proofs.saved_to_seen import first_row, type_into_a_title

PATIENCE = 400
"""Seconds until a test gives up on a machine that is busy."""
ROW, PAGE = "2021-09-16-pardon", "/records/releases/2021-09-16-pardon.html"


@pytest.fixture(scope="module")
def project(root, tmp_path_factory):
    """With what is published, and the note that it is up to date."""
    folder = copied(root, tmp_path_factory.mktemp("project"))
    for name in ("docs", "translations", "versions", ".cache/kept"):
        shutil.copytree(root / name, folder / name)
    for name in ("mkdocs.yml", "CITATION.cff", ".cache/published-from"):
        shutil.copyfile(root / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def preview(project):
    """A function that asks the running preview for a page, and the file of what it says."""
    said = project / "said.txt"
    command = [sys.executable, "-m", "scripts", "serve", "--port", "0"]
    with (
        said.open("w") as out,
        subprocess.Popen(
            command,
            cwd=project,
            stdout=out,
            stderr=out,
            env={**os.environ, "SOURCE_DATE_EPOCH": "0"},
        ) as process,
    ):
        try:
            until(lambda: "Open http://" in said.read_text())
            address = said.read_text().partition("Open ")[2].partition("/,")[0]

            def page(path):
                with urlopen(address + path, timeout=PATIENCE) as answer:
                    return answer.read().decode()

            yield page, said
        finally:
            process.terminate()
            assert process.wait(PATIENCE) == 0


def until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(1)


def test_a_saved_page_is_shown_with_its_policy_and_a_script_that_is_not_on_disk(project, preview):
    page, _ = preview
    edit(project / "docs/correct.md", "\n# How", "\n# Saved just now: how")

    until(lambda: "Saved just now: how" in page("/correct.html"))
    assert "Content-Security-Policy" in page("/correct.html")
    assert page("/correct.html").count("/preview-of-this-machine/reload.js?number=") == 1
    made = [path for path in project.rglob("*.html") if "scripts" not in path.parts]
    assert [path for path in made if "preview-of-this-machine" in path.read_text()] == []


def test_a_page_that_is_new_is_there_once_it_is_saved(project, preview):
    page, _ = preview
    assert status(page, "/novel.html") == 404

    (project / "docs/novel.md").write_text("# Saved just now\n")

    until(lambda: status(page, "/novel.html") == 200)
    assert ">Saved just now</h1>" in page("/novel.html")


def status(page, path):
    try:
        page(path)
    except HTTPError as error:
        return error.code
    return 200


def test_a_slip_in_a_page_is_said_and_the_page_stays_as_it_was(project, preview):
    page, said = preview
    before = page("/gaps.html")
    edit(project / "docs/gaps.md", '{{ table("known_gaps"', '{{ table("known_gps"')

    words = (
        ": table asks for 'known_gps', which is not there. Did you mean 'known_gaps'? Fix the name."
    )
    until(lambda: page("/gaps.html") and words in said.read_text())
    assert without_number(page("/gaps.html")) == without_number(before)


def test_a_saved_cell_is_on_the_page(project, preview):
    page, _ = preview
    address = f"/records/releases/{first_row(project)}.html"
    type_into_a_title(project, "Saved just now: ")

    until(lambda: "<h1>Saved just now: " in page(address))


def test_a_fault_is_said_and_the_page_stays_as_it_was(project, preview):
    page, said = preview
    before = page(PAGE)
    edit(project / "datasets/releases/data/releases.csv", ",2021-09-16,", ",2021-09-31,")

    until(lambda: "date: '2021-09-31' is not a date that exists." in said.read_text())
    assert without_number(page(PAGE)) == without_number(before)


def without_number(page):
    before, _, after = page.partition("?number=")
    return before + after.partition('"')[2]


@pytest.mark.parametrize("up_to_date", [True, False])
def test_a_whole_build_follows_unless_all_is_published(up_to_date, monkeypatch):
    monkeypatch.setattr(preview_room, "is_published", lambda read: up_to_date)
    monkeypatch.setattr(preview_room, "BUILD", (sys.executable, "-c", ""))
    monkeypatch.setattr(Preview, "publish", lambda preview: True)
    shown = []
    monkeypatch.setattr(Preview, "show", lambda preview, anew=True: shown.append(preview.settled))
    preview = object.__new__(Preview)
    preview.build, preview.program_changed, preview.settled = None, False, False
    preview.take([DATASETS / "releases"])
    until(lambda: not preview.ended() and preview.settled)

    assert shown == ([True] if up_to_date else [False, True])


def test_what_is_saved_while_tables_are_read_is_left_to_the_next_look(monkeypatch):
    def read_what_was_saved_meanwhile(*_):
        monkeypatch.setattr(preview_room, "stamps", lambda: {Path("releases.csv"): 2})
        raise ValueError("day is out of range for month")

    monkeypatch.setattr(preview_room, "judge_datasets", read_what_was_saved_meanwhile)
    monkeypatch.setattr(preview_room, "stamps", lambda: {Path("releases.csv"): 1})
    preview = object.__new__(Preview)

    assert preview.publish() is False
    with pytest.raises(ValueError, match="out of range"):
        preview.publish()
