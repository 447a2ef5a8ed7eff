"""The offline edition: the whole site as one file that needs nothing and asks nobody.

It is made from the built pages, so by either engine alike, and it is the same to the byte whenever
they are.
"""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from scripts.finish.offline.chapters import FILE, Chapter, chapters, read_pages
from scripts.finish.offline.links import faults_of_content, relink
from scripts.finish.offline.style import hashed, looked_at, own_style
from scripts.problems import InvalidData
from scripts.render.settings import site
from scripts.words import day_words

TEMPLATES = Environment(
    loader=PackageLoader("scripts", "finish/offline"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
SIZE = re.compile(r"(<span data-offline-size[^>]*>)[^<]*(</span>)")


def write_offline(folder: Path) -> None:
    """Write `offline.html`, and its size into the pages that offer it.

    Raises InvalidData where a link leads nowhere, or a page needs a file that would be left out.
    """
    style = own_style(folder)
    pages = read_pages(folder, looked_at(style))
    problems = [problem for page in pages for problem in faults_of_content(page)]
    problems += relink(pages, folder)
    if problems:
        raise InvalidData("site", problems)
    html = edition(folder, chapters(folder, pages), style)
    (folder / FILE).write_text(html, encoding="utf-8", newline="")
    say_size(folder, len(html.encode()))


def edition(folder: Path, found: Sequence[Chapter], style: str) -> str:
    policy = f"default-src 'none'; style-src {hashed(style)}; base-uri 'none'; form-action 'none'"
    changed = last_changed(folder)
    return TEMPLATES.get_template("edition.html.jinja").render(
        name=site().name,
        changed=day_words(changed) if changed else "",
        policy=policy,
        style=style,
        chapters=found,
    )


def last_changed(folder: Path) -> str:
    """The day on which any package was last changed; empty where nothing is published."""
    packages = folder.glob("data/*/datapackage.json")
    days = (json.loads(path.read_text(encoding="utf-8"))["updated"] for path in packages)
    return max(days, default="")


def say_size(folder: Path, size: int) -> None:
    """Fill each `<span data-offline-size>`; the edition itself has none of them."""
    words = rf"\g<1> ({size / 1_000_000:.1f} MB)\g<2>"
    for path in sorted(folder.rglob("*.html")):
        if path.name == FILE:
            continue
        html = path.read_bytes().decode("utf-8")
        filled = SIZE.sub(words, html)
        if filled != html:
            path.write_text(filled, encoding="utf-8", newline="")
