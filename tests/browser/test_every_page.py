"""Each page of the site is opened once, on the narrowest screen, and must leave no trace."""

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


@pytest.fixture
def narrow_page(browser):
    """A page as wide as the narrowest screen; what it is told and asks is in `heard`."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.heard = []
    page.on("request", lambda request: page.heard.append(f"asks {request.url}"))
    page.on("console", lambda message: page.heard.append(f"says {message.text}"))
    page.on("pageerror", lambda error: page.heard.append(f"fails with {error}"))
    yield page
    context.close()


def test_no_page_asks_others_keeps_anything_complains_or_scrolls_sideways(
    narrow_page, site_url, site_dir
):
    faults = {}
    for name in all_pages(site_dir):
        narrow_page.heard.clear()
        narrow_page.goto(f"{site_url}/{name}")
        found = [heard for heard in narrow_page.heard if not heard.startswith(f"asks {site_url}/")]
        if (kept := narrow_page.evaluate(KEPT)) != NOTHING:
            found.append(f"keeps {kept}")
        if (width := narrow_page.evaluate(WIDTH)) > 320:
            found.append(f"is {width} wide")
        if found:
            faults[name] = found

    assert faults == {}
    assert narrow_page.context.cookies() == []


def test_the_site_works_when_opened_as_a_file(narrow_page, site_dir):
    narrow_page.goto((site_dir / "index.html").as_uri())
    styled = narrow_page.evaluate("() => getComputedStyle(document.querySelector('.top')).position")

    assert styled == "sticky"
    assert [heard for heard in narrow_page.heard if not heard.startswith("asks file:///")] == []
