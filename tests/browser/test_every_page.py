"""Each page is opened once, on the narrowest screen: it is small, leaves no trace, and has no
barrier, in either colour scheme."""

import gzip
import json
import statistics
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.browser.audits import (
    ASTRAY,
    NARROW,
    OPEN,
    OUT_OF_SIGHT,
    WIDE,
    Barriers,
    Known,
    barriers_on_screens,
)
from tests.browser.kinds import unlike_pages
from tests.shared import made_once

KEPT = """async () => ({
    cookies: document.cookie,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING = {
    "cookies": "",
    "localStorage": 0,
    "sessionStorage": 0,
    "databases": 0,
    "caches": 0,
    "workers": 0,
}
WIDTH = "() => document.documentElement.scrollWidth"
# Browsers ask for the icon too, and no test hears of it.
ICON = "assets/icon.svg"
KILOBYTE = 1000


@dataclass(frozen=True, slots=True)
class Visit:
    """What a page did when it was opened: `asked` are addresses, from the top of the site where
    they are its own; `said` are complaints."""

    asked: list[str]
    said: list[str]
    kept: dict[str, object]
    width: int
    barriers: Barriers
    hidden: list[str]
    astray: list[str]


@pytest.fixture(scope="module")
def narrow_page(browser):
    """A page as wide as the narrowest screen; what it asks and says is noted."""
    context = browser.new_context(viewport=NARROW, reduced_motion="reduce")
    page = context.new_page()
    page.asked, page.said = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    yield page
    context.close()


@pytest.fixture(scope="module")
def visits(narrow_page, site_url, site_dir, tmp_path_factory):
    """Of every page that is not like another one in all but its words."""

    def visit_all(folder):
        known = Known()
        seen = {
            name: asdict(visit(narrow_page, f"{site_url}/", name, known if is_new else None))
            for name, is_new in unlike_pages(site_dir).items()
        }
        cookies = narrow_page.context.cookies()
        (folder / "visits.json").write_text(json.dumps([seen, cookies]), encoding="utf-8")

    folder = made_once(tmp_path_factory, "visits", visit_all)
    seen, cookies = json.loads((folder / "visits.json").read_text(encoding="utf-8"))
    assert cookies == []
    return {name: Visit(**did) for name, did in seen.items()}


def visit(page, top, name, known):
    """Its barriers are looked for where it is said what is known."""
    page.asked.clear()
    page.said.clear()
    page.emulate_media(color_scheme="light")
    page.goto(f"{top}{name}")
    kept, width = page.evaluate(KEPT), page.evaluate(WIDTH)
    asked, said = [url.removeprefix(top) for url in page.asked], [*page.said]
    page.evaluate(OPEN)
    astray, hidden = page.evaluate(ASTRAY), page.evaluate(OUT_OF_SIGHT)
    page.set_viewport_size(WIDE)
    hidden += page.evaluate(OUT_OF_SIGHT)
    barriers = [] if known is None else barriers_on_screens(page, known)
    page.set_viewport_size(NARROW)
    return Visit(asked, said, kept, width, barriers, hidden, astray)


def test_no_page_asks_another_host(visits):
    others = {
        name: foreign
        for name, seen in visits.items()
        if (foreign := [address for address in seen.asked if ":" in address])
    }

    assert others == {}


def test_no_page_keeps_anything_in_the_browser(visits):
    assert {name: seen.kept for name, seen in visits.items() if seen.kept != NOTHING} == {}


def test_no_page_breaks_its_own_policy_or_complains(visits):
    assert {name: seen.said for name, seen in visits.items() if seen.said} == {}


def test_no_page_scrolls_sideways(visits):
    assert {name: seen.width for name, seen in visits.items() if seen.width > 320} == {}


def test_no_column_is_out_of_sight_with_what_scripts_add(visits):
    assert {name: seen.hidden for name, seen in visits.items() if seen.hidden} == {}


def test_every_word_stands_in_its_sentence(visits):
    assert {name: seen.astray for name, seen in visits.items() if seen.astray} == {}


def test_no_page_has_a_barrier(visits):
    assert {name: seen.barriers for name, seen in visits.items() if seen.barriers} == {}


def test_pages_are_light(visits, site_dir):
    """As sent, compressed; the search comes only when it is used."""

    @cache
    def weight(path: Path) -> int:
        return len(gzip.compress(path.read_bytes(), mtime=0))

    files = {name: {ICON, *seen.asked} for name, seen in visits.items()}
    weights = {name: sum(weight(site_dir / file) for file in of) for name, of in files.items()}

    assert {name: sent for name, sent in weights.items() if sent > 100 * KILOBYTE} == {}
    assert statistics.median(weights.values()) <= 80 * KILOBYTE
    others = {
        name: sorted(file for file in of if not file.startswith("data/charts/"))
        for name, of in files.items()
    }
    assert {name: of for name, of in others.items() if len(of) > 10} == {}


def test_the_site_works_when_opened_as_a_file(narrow_page, site_dir):
    narrow_page.asked.clear()
    narrow_page.said.clear()
    narrow_page.goto((site_dir / "index.html").as_uri())
    header = narrow_page.locator(".md-header")

    assert header.evaluate("header => getComputedStyle(header).position") == "sticky"
    assert [url for url in narrow_page.asked if not url.startswith("file:///")] == []
    assert narrow_page.said == []
