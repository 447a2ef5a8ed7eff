"""What axe finds: nothing, in either colour scheme, on any page."""

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.kinds import all_pages, one_of_each_kind

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
CONTRAST = {"runOnly": ["color-contrast"]}
RUN = (
    "options => axe.run(options).then(found => found.violations.map(v => [v.id, v.nodes[0].html]))"
)

SHARES = 8
"""Into how many parts all pages are divided, so that two workers can share them."""


@pytest.fixture
def page_in(browser):
    """Opens a page in a colour scheme and a width; closed at the end of the test."""
    contexts = []

    def opened(scheme, width):
        contexts.append(
            browser.new_context(
                color_scheme=scheme,
                viewport={"width": width, "height": 800},
                reduced_motion="reduce",
            )
        )
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


def barriers(page, *options):
    """What axe finds with each set of options, by rule; the scheme is dark from the second on."""
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(RUN, options[0])
    for further in options[1:]:
        page.emulate_media(color_scheme="dark")
        found += page.evaluate(RUN, further)
        page.emulate_media(color_scheme="light")
    return dict(found)


@pytest.mark.parametrize("share", range(SHARES))
def test_no_page_has_a_barrier_on_a_narrow_screen(page_in, site_url, site_dir, share):
    page = page_in("light", 320)
    found = {}
    # The offline edition holds all pages once more, and has a test of its own.
    pages = [name for name in all_pages(site_dir) if name != "offline.html"]
    for name in pages[share::SHARES]:
        page.goto(f"{site_url}/{name}")
        # Only contrast can change with the colour scheme.
        found[name] = barriers(page, RULES, CONTRAST)

    assert {name: what for name, what in found.items() if what} == {}


def test_no_kind_of_page_has_a_barrier_on_a_wide_dark_screen(page_in, site_url, site_dir):
    page = page_in("dark", 1440)
    found = {}
    for name in one_of_each_kind(site_dir):
        page.goto(f"{site_url}/{name}")
        found[name] = barriers(page, RULES)

    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1440)])
def test_the_open_search_has_no_barrier(page_in, site_url, scheme, width):
    page = page_in(scheme, width)
    page.goto(f"{site_url}/index.html")
    page.get_by_role("searchbox", name="Search").focus()
    page.keyboard.type("pardon")
    page.locator(".found a").first.wait_for()

    assert barriers(page, RULES) == {}
