"""Nothing that pages load asks anybody else or keeps anything in Firefox; `test_every_page.py`
proves that of every page in Chromium."""

import pytest

from tests.browser.kinds import one_for_each_load

KEPT = """async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
]"""


@pytest.fixture
def visited(page, site_url, site_dir):
    """What each page asked for, said and kept."""
    asked, said, kept = [], [], {}
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for name in one_for_each_load(site_dir):
        page.goto(f"{site_url}/{name}")
        kept[name] = page.evaluate(KEPT)
    return asked, said, kept


def test_no_page_asks_another_host_complains_or_keeps_anything(visited, page, site_url):
    asked, said, kept = visited

    assert [address for address in asked if not address.startswith(f"{site_url}/")] == []
    assert said == []
    assert {name: found for name, found in kept.items() if found != ["", 0, 0, 0, 0, 0]} == {}
    assert page.context.cookies() == []
