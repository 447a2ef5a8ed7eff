"""What axe finds where readers have begun something; the pages as they open are in
`test_every_page.py`."""

import pytest

from tests.browser.audits import barriers


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1440)])
def test_the_open_search_has_no_barrier(page, site_url, scheme, width):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{site_url}/about.html")
    page.get_by_role("searchbox", name="Search").focus()
    page.keyboard.type("pardon")
    page.locator(".found a").first.wait_for()

    assert barriers(page) == []
