"""Killed at the border of any two phases, a build leaves a whole site, and the next one succeeds.

`python -m tests.proofs.kills` does the same to the real site, at any moment.
"""

import os
import signal
from pathlib import Path

import pytest

from scripts import finish
from scripts.finish import replacing, site_pages
from scripts.finish.sealing import unsealed_problems

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A</title></head>
<body><main><h1 id="a">{}</h1></main></body></html>
"""
BORDERS = {
    "before pages are made": (site_pages, "page_problems", "old"),
    "while pages are made": (Path, "write_text", "old"),
    "before the last step": (site_pages, "finish", "old"),
    "within the last step": (finish, "remove_leftovers", "old"),
    "before the new site is put in place": (replacing, "exchange", "old"),
    "before the old one is removed": (replacing.shutil, "rmtree", "new"),
}


@pytest.fixture
def built(tmp_path, monkeypatch):
    """Build a site of two pages with this heading. Only what comes before the pages is left out."""
    monkeypatch.setattr(site_pages, "SITE", tmp_path / "site")
    monkeypatch.setattr(site_pages, "page_problems", lambda docs, macros: [])

    def make(heading):
        def generate(made):
            made.mkdir(parents=True, exist_ok=True)
            for name in ("index.html", "about.html"):
                (made / name).write_text(PAGE.format(heading), encoding="utf-8")

        monkeypatch.setattr(site_pages, "generate", generate)
        site_pages.build_pages(tmp_path / "work")
        return tmp_path / "site"

    return make


def killed(work, room, name):
    """Do it in a process of its own, which dies when it comes to the function."""
    child = os.fork()
    if child == 0:
        setattr(room, name, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def shown(site):
    """The heading of a site that may be published."""
    assert [*unsealed_problems(site)] == []
    page = (site / "index.html").read_text(encoding="utf-8")
    return page.partition('id="a">')[2].partition("<")[0]


@pytest.mark.parametrize(("room", "name", "left"), BORDERS.values(), ids=BORDERS)
def test_a_build_that_is_killed_leaves_a_whole_site_and_the_next_succeeds(built, room, name, left):
    site = built("old")

    assert killed(lambda: built("new"), room, name)
    assert shown(site) == left
    assert shown(built("newer")) == "newer"
