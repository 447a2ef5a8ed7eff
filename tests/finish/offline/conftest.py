"""A small built site, in the frame of our own or in that of mkdocs-material."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html

from scripts.finish import finish
from tests.finish.offline.frames import OURS

MENU = '<nav><a href="second.html">Second</a> <a href="index.html">First</a></nav>'
STYLE = '<link rel="stylesheet" href="assets/site.css">'
PACKAGE = {"updated": "2026-11-23", "resources": [{"name": "releases", "title": "Releases"}]}
CONTENTS = {
    "index.html": '<h1 id="top">First</h1><p><a href="second.html#b">Go</a></p>',
    "second.html": '<h1>Second</h1><h2 id="b">Part</h2><p><a href="#b">Here</a></p>',
    "records/releases/2024-09-04-pardon.html": (
        '<h1>Pardon</h1><p><a href="../../index.html">Home</a>'
        ' <a href="../../data/a.csv">the file</a></p>'
    ),
}


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def site(tmp_path) -> Callable[..., Path]:
    """`site({"second.html": "<h1>…"}, frame=MATERIAL)`: the pages above, with some exchanged."""

    def make(contents: dict[str, str] | None = None, frame: str = OURS, css: str = "a{}") -> Path:
        for address, content in {**CONTENTS, **(contents or {})}.items():
            body = f"{MENU}{frame.format(content)}<footer><p>Foot</p></footer>"
            page = f"<!doctype html><html><head>{STYLE}</head><body>{body}</body></html>"
            write(tmp_path / address, page)
        write(tmp_path / "assets/site.css", css)
        write(tmp_path / "data/a.csv", "a\n")
        write(tmp_path / "data/releases/datapackage.json", json.dumps(PACKAGE))
        return tmp_path

    return make


@pytest.fixture
def edition(site) -> Callable[..., html.HtmlElement]:
    """The offline edition of such a site, parsed."""

    def make(*words: object, **more: str) -> html.HtmlElement:
        folder = site(*words, **more)
        finish(folder)
        return html.fromstring((folder / "offline.html").read_bytes().decode("utf-8"))

    return make
