"""Each page is opened once, on the narrowest screen: it must be small, and leave no trace."""

import gzip
import statistics
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.browser.kinds import all_pages

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
# Its whole purpose is to be large.
OFFLINE = "offline.html"
# Browsers ask for the icon too, and no test hears of it.
ICON = "assets/icon.svg"
KILOBYTE = 1000


@dataclass(frozen=True, slots=True)
class Visit:
    """What a page did when it was opened; `asked` are addresses, `said` are complaints."""

    asked: tuple[str, ...]
    said: tuple[str, ...]
    kept: dict[str, object]
    width: int


@pytest.fixture(scope="module")
def narrow_page(browser):
    """A page as wide as the narrowest screen; what it asks and says is noted."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.asked, page.said = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    yield page
    context.close()


@pytest.fixture(scope="module")
def visits(narrow_page, site_url, site_dir):
    return {name: visit(narrow_page, f"{site_url}/{name}") for name in all_pages(site_dir)}


def visit(page, address):
    page.asked.clear()
    page.said.clear()
    page.goto(address)
    kept, width = page.evaluate(KEPT), page.evaluate(WIDTH)
    return Visit(tuple(page.asked), tuple(page.said), kept, width)


def test_no_page_asks_another_host(visits, site_url):
    others = {
        name: foreign
        for name, seen in visits.items()
        if (foreign := [url for url in seen.asked if not url.startswith(f"{site_url}/")])
    }

    assert others == {}


def test_no_page_keeps_anything_in_the_browser(visits, narrow_page):
    assert {name: seen.kept for name, seen in visits.items() if seen.kept != NOTHING} == {}
    assert narrow_page.context.cookies() == []


def test_no_page_breaks_its_own_policy_or_complains(visits):
    assert {name: seen.said for name, seen in visits.items() if seen.said} == {}


def test_no_page_scrolls_sideways(visits):
    assert {name: seen.width for name, seen in visits.items() if seen.width > 320} == {}


def test_pages_are_light(visits, site_url, site_dir):
    """As sent, compressed; the search comes only when it is used."""

    @cache
    def weight(path: Path) -> int:
        return len(gzip.compress(path.read_bytes(), mtime=0))

    files = {
        name: {ICON, *(url.removeprefix(f"{site_url}/") for url in seen.asked)}
        for name, seen in visits.items()
        if name != OFFLINE
    }
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
