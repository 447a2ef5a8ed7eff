"""What axe finds: nothing, in either colour scheme, on any page."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.kinds import all_pages, one_of_each_kind

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}

CONTRAST = {"runOnly": ["color-contrast"], "resultTypes": ["violations"]}


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


SHARES = 8
"""Into how many parts all pages are divided, so that two workers can share them."""


@pytest.mark.parametrize("share", range(SHARES))
def test_no_page_of_the_whole_site_has_a_barrier_on_a_narrow_screen(
    browser, site_url, site_dir, share
):
    context = browser.new_context(
        viewport={"width": 320, "height": 800}, color_scheme="light", reduced_motion="reduce"
    )
    page = context.new_page()
    barriers = {}
    # The offline edition holds all pages once more, and has a test of its own.
    pages = [name for name in all_pages(site_dir) if name != "offline.html"]
    for name in pages[share::SHARES]:
        page.emulate_media(color_scheme="light")
        page.goto(f"{site_url}/{name}")
        violations = Axe().run(page, options=RULES).response["violations"]
        # Only contrast can change with the colour scheme.
        page.emulate_media(color_scheme="dark")
        violations += Axe().run(page, options=CONTRAST).response["violations"]
        if violations:
            barriers[name] = {rule["id"]: rule["nodes"][0]["html"] for rule in violations}
    context.close()

    assert barriers == {}
