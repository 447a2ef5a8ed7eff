"""Let hostile text past the gate, build the site from it, and see in Chromium that it stays text.

    python -m tests.proofs.hostile_text

Works on a copy of the last commit, in which the gate looks at no text. Every free column of every
table, and every title, description and label, holds such text. Each kind of page, the search and
the offline edition are opened with a trap for whatever would run.
"""

import csv
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from scripts.load.yaml_files import read_yaml
from tests.browser.kinds import one_of_each_kind
from tests.conftest import CHROMIUM_FLAGS
from tests.proofs.project_copies import copy_of, surroundings, time_of
from tests.setup.chromium import find_chromium
from tests.setup.server import served

MARK = "zqx"
TEXTS = (
    "<script>alert('zqx')</script>",
    "</title><script>alert('zqx')</script>",
    "'\"--></style></script><script>alert('zqx')</script>",
    "<img src=x onerror=alert('zqx')>",
    "\"><svg onload=alert('zqx')>",
    "\" onmouseover=alert('zqx') x=\"",
    "' autofocus onfocus=alert('zqx') x='",
    "<a href=\"javascript:alert('zqx')\">zqx</a>",
    "[zqx](javascript:alert('zqx'))",
    "![zqx](x\"onerror=\"alert('zqx'))",
    "<iframe srcdoc=\"<script>alert('zqx')</script>\">",
    "<b>zqx</b> <zqx-mark>",
    "&lt;script&gt;alert('zqx')&lt;/script&gt;",
    "]]><zqx-mark>",
    "<!-- zqx",
    "{{ 7 * 7 }} zqx",
    "{% raw %} zqx",
    "{{ ''.__class__.__mro__ }} zqx",
    "${alert('zqx')} `zqx` **zqx** # zqx",
)
INJECTED = """() => [...document.querySelectorAll(
    'zqx-mark, iframe, [onerror], [onload], [onmouseover], [onfocus], [autofocus],'
    + 'img[src="x"], [href^="javascript:"], [src^="javascript:"]')].map(one => one.outerHTML)"""
TRAP = "window.alert = words => { document.title = 'RAN ' + words; }"
WORKED_WITH = {"holds_if", "query_columns", "sentence", "other_sentence"}
"""Columns that hold a query or places to fill in: another text there stops the build."""
BLIND = "\n\nCHECKS = TEXT_CHECKS = ()\n"


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        copy = copy_of("HEAD", Path(folder) / "project")
        blind_the_gate(copy)
        cells = sum(fill(copy, path) for path in sorted(copy.glob("datasets/*/data/*.csv")))
        words = sum(map(fill_words, yaml_files(copy)))
        print(f"{cells} cells and {words} words of {len(TEXTS)} kinds", flush=True)
        for command in (["review", "--all"], ["site"]):
            environment = surroundings(copy, SOURCE_DATE_EPOCH=time_of("HEAD"))
            run = [sys.executable, "-m", "scripts", *command]
            done = subprocess.run(run, cwd=copy, env=environment, capture_output=True, text=True)
            if done.returncode:
                print(done.stdout[-2_000:], done.stderr[-4_000:])
                return 1
        with served(copy / "site") as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=find_chromium(), args=[*CHROMIUM_FLAGS]
            )
            return report(browser, copy / "site", address)


def blind_the_gate(copy: Path) -> None:
    path = copy / "scripts" / "gate" / "__init__.py"
    text = path.read_text(encoding="utf-8")
    assert "\nCHECKS = " in text
    assert "\nTEXT_CHECKS = " in text
    path.write_text(text + BLIND, encoding="utf-8")


def fill(copy: Path, path: Path) -> int:
    """Put a text into the free columns of each row of a table in turn."""
    schema = read_yaml(copy / "schemas" / path.name.replace(".csv", ".yaml"), path.stem).content
    columns = [field["name"] for field in schema["fields"] if is_free(field, schema)]
    with path.open(encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines)
    texts = cycle(TEXTS)
    filled = 0
    for row in rows:
        for column in columns:
            place = header.index(column)
            if row[place]:
                row[place] = f"{row[place]} {next(texts)}"
                filled += 1
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerows([header, *rows])
    return filled


def is_free(field: dict[str, Any], schema: dict[str, Any]) -> bool:
    """Whether a person may type any text there."""
    ruled = json.dumps([schema.get("checks"), schema.get("foreignKeys"), schema["primaryKey"]])
    bound = field.get("constraints", {}).keys() & {"pattern", "maxLength", "unique", "enum"}
    other = (
        field["name"] in WORKED_WITH
        or "categories" in field
        or "format" in field
        or field["type"] != "string"
    )
    free = not bound and not other
    return free and f'"{field["name"]}"' not in ruled


def yaml_files(copy: Path) -> Iterator[Path]:
    yield from sorted(copy.glob("datasets/*/datapackage.yaml"))
    yield from sorted(copy.glob("schemas/*.yaml"))


def fill_words(path: Path) -> int:
    """Put a text behind each title, description and label."""
    content = read_yaml(path, path.stem).content
    texts = cycle(TEXTS)
    parts = [*named_parts(content)]
    for part, name in parts:
        part[name] = f"{part[name]} {next(texts)}"
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
    return len(parts)


def named_parts(content: Any) -> Iterator[tuple[dict[str, Any], str]]:
    for part in content.values() if isinstance(content, dict) else content:
        if isinstance(part, dict | list):
            yield from named_parts(part)
    if isinstance(content, dict):
        for name in ("title", "description", "label"):
            if isinstance(content.get(name), str):
                yield content, name


def report(browser: Browser, site: Path, address: str) -> int:
    """One line for each kind of page on which anything became more than text, and a tally."""
    context = browser.new_context()
    context.add_init_script(TRAP)
    page = context.new_page()
    heard: list[str] = []
    page.on("dialog", lambda dialog: (heard.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    harm, shown = {}, 0
    names = one_of_each_kind(site)
    steps = {name: f"{address}/{name}" for name in names}
    steps["offline.html"] = (site / "offline.html").as_uri()
    hostile = "what=%22%3E%3Cimg%20src=x%20onerror=alert('zqx')%3E"
    steps["a hostile address"] = f"{address}/timeline.html#{hostile}"
    steps["the search"] = f"{address}/index.html"
    for name, where in steps.items():
        heard.clear()
        page.goto(where)
        if name == "the search":
            search(page)
        shown += page.locator("body").inner_text().count(MARK)
        found = [*heard, *page.evaluate(INJECTED)]
        if page.title().startswith("RAN") or found:
            harm[name] = [page.title(), *found][:4]
    for name, found in harm.items():
        print(f"HARM  {name}: {found}")
    print(f"{len(steps)} places opened, {shown} hostile texts shown as text, {len(harm)} did harm")
    return 1 if harm or not shown else 0


def search(page: Page) -> None:
    page.get_by_role("searchbox", name="Search").fill(MARK)
    page.locator(".found a").first.wait_for()
    page.wait_for_timeout(500)


if __name__ == "__main__":
    sys.exit(main())
