"""The frame of a page: its ways out are in sight at any height, and each stands once."""

import pytest
from lxml import html

from tests.browser.kinds import one_of_each_kind

SCREENS = [(1440, 768), (1440, 900), (1440, 1080), (768, 1024), (360, 740), (360, 640)]
WAYS_OUT = ("Reading from Belarus", "Leave this page")
ON_TOP = "(link, at) => link.contains(document.elementFromPoint(...at))"
EDGES = """() => ['.site-name', '.menu nav .md-nav__link', '.md-footer a'].map(
    place => Math.round(document.querySelector(place).getBoundingClientRect().left))"""


def test_the_ways_out_are_whole_on_the_first_screen(page, site_url):
    page.goto(f"{site_url}/index.html")
    links = [page.get_by_role("banner").get_by_role("link", name=name) for name in WAYS_OUT]
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        for link in links:
            box = link.bounding_box()
            middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]

            assert link.evaluate(ON_TOP, middle), (width, height)
            assert 0 <= box["x"] <= width - box["width"]
            assert 0 <= box["y"] <= height - box["height"]


def test_at_most_a_tenth_of_the_screen_stays_covered(page, site_url):
    page.goto(f"{site_url}/methodology.html")
    for width, height in [(320, 225), (320, 256), (360, 640), (1440, 900)]:
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate("scrollTo(0, 1000)")
        covered = page.locator(".md-header").evaluate("bar => bar.getBoundingClientRect().bottom")

        assert max(covered, 0) <= height / 10, (width, height)


def test_header_menu_and_footer_begin_at_one_edge(page, site_url):
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{site_url}/about.html")

    assert len(set(page.evaluate(EDGES))) == 1


def test_each_page_has_one_menu_that_names_no_page_twice(site_dir):
    twice = {}
    for name in one_of_each_kind(site_dir):
        links = html.parse(str(site_dir / name)).xpath("//header//a[not(@class='site-name')]/@href")
        twice[name] = sorted({link for link in links if links.count(link) > 1})

    assert {name: links for name, links in twice.items() if links} == {}


def test_the_menu_is_open_beside_a_wide_page_without_a_script(browser, site_url):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 1440, "height": 900}
    )
    page = context.new_page()
    page.goto(f"{site_url}/about.html")
    menu = page.get_by_role("navigation", name="Menu")

    assert menu.get_by_role("link", name="How to correct", exact=True).is_visible()
    context.close()


@pytest.mark.parametrize("way", ["Escape", "choice"])
def test_the_menu_of_a_phone_closes_after_use(page, site_url, way):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site_url}/methodology.html")
    page.get_by_text("Menu", exact=True).click()
    menu = page.get_by_role("navigation", name="Menu")
    if way == "Escape":
        page.keyboard.press("Escape")
    else:
        menu.locator(".parts a").first.click()

    assert not menu.is_visible()
