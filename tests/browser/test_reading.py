"""What a reader does: find the way, search, print, and leave."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def without_script(browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


@pytest.fixture
def phone(browser):
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


def test_all_pages_can_be_reached_on_a_phone_without_a_script(without_script, site_url):
    without_script.goto(f"{site_url}/index.html")
    without_script.get_by_text("Menu", exact=True).click()
    without_script.get_by_role("navigation", name="Menu").get_by_role("link").last.click()

    assert without_script.url != f"{site_url}/index.html"


def test_a_table_can_be_read_without_a_script(without_script, site_url):
    without_script.goto(f"{site_url}/datasets/releases.html")
    table = without_script.get_by_role("table").first

    expect(table.get_by_role("columnheader").first).to_be_visible()
    assert table.get_by_role("row").count() > 1
    assert without_script.get_by_role("button").count() == 0


def test_the_first_key_leads_past_the_menus(phone, site_url):
    phone.goto(f"{site_url}/index.html")
    phone.keyboard.press("Tab")
    expect(phone.get_by_role("link", name="Skip to the content")).to_be_focused()
    phone.keyboard.press("Enter")

    expect(phone.get_by_role("main")).to_be_focused()


@pytest.mark.parametrize("typed", ["2024-09-04", "4 Sept 2024", "04.09.2024", "4 September 2024"])
def test_a_release_is_found_by_its_date_however_it_is_written(phone, site_url, typed):
    phone.goto(f"{site_url}/search.html")
    phone.get_by_role("searchbox").fill(typed)

    expect(phone.locator('.results a[href*="2024-09-04-pardon"]').first).to_be_visible()


def test_names_are_found_without_their_accents(phone, site_url):
    phone.goto(f"{site_url}/search.html")
    phone.get_by_role("searchbox").fill("nauseda")

    expect(phone.locator(".results")).to_contain_text("Nausėda")


def test_a_search_that_finds_nothing_says_so(phone, site_url):
    phone.goto(f"{site_url}/search.html")
    phone.get_by_role("searchbox").fill("qqqq")

    expect(phone.get_by_role("status")).to_have_text("0 found")


def test_a_page_can_be_left_at_once_and_the_back_button_does_not_return(phone, site_url):
    phone.route("https://**", lambda route: route.fulfill(body="<title>Elsewhere</title>"))
    phone.goto(f"{site_url}/index.html")
    phone.goto(f"{site_url}/search.html")
    phone.get_by_role("link", name="Leave this page").first.click()
    expect(phone).to_have_title("Elsewhere")
    phone.go_back()

    assert phone.url == f"{site_url}/index.html"


def test_leaving_is_a_plain_link_without_a_script(without_script, site_url):
    without_script.goto(f"{site_url}/index.html")
    link = without_script.get_by_role("link", name="Leave this page").first

    assert link.get_attribute("href").startswith("https://")


def test_paper_shows_addresses_and_no_menus(phone, site_url):
    phone.goto(f"{site_url}/records/releases/2024-09-04-pardon.html")
    phone.emulate_media(media="print")
    link = phone.locator('main a[href^="https://"]').first
    written = link.evaluate("a => getComputedStyle(a, '::after').content")

    assert link.get_attribute("href") in written
    expect(phone.get_by_text("Menu", exact=True)).to_be_hidden()
    expect(phone.get_by_role("navigation", name="About this site")).to_be_hidden()
