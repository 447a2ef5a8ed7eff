"""What axe finds: nothing, in either colour scheme, on a page of each kind."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.kinds import one_of_each_kind

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1440)])
def test_no_page_has_a_barrier(browser, site_url, site_dir, scheme, width):
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 800}, reduced_motion="reduce"
    )
    page = context.new_page()
    barriers = {}
    for name in one_of_each_kind(site_dir):
        page.goto(f"{site_url}/{name}")
        violations = Axe().run(page, options=RULES).response["violations"]
        if violations:
            barriers[name] = {rule["id"]: rule["nodes"][0]["html"] for rule in violations}
    page.goto(f"{site_url}/index.html")
    page.locator(".md-search__input").focus()
    page.keyboard.type("pardon")
    page.locator(".md-search-result__item").first.wait_for()
    # The theme fades its search in.
    page.wait_for_timeout(500)
    violations = Axe().run(page, options=RULES).response["violations"]
    if violations:
        barriers["search"] = {rule["id"]: rule["nodes"][0]["html"] for rule in violations}
    context.close()

    assert barriers == {}
