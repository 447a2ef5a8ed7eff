"""What a reader does: find the way, search, print, and leave."""

import pytest
from playwright.sync_api import expect

from tests.setup.server import served

PHONE = {"width": 360, "height": 740}
ONLY_CHROMIUM = pytest.mark.skip_browser("firefox")
"""Where the protocol for Firefox can't yet switch scripts off, go back, or show paper."""


@pytest.fixture(scope="module")
def scriptless(browser):
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    yield context
    context.close()


@pytest.fixture
def without_script(scriptless):
    page = scriptless.new_page()
    yield page
    page.close()


@pytest.fixture
def phone(page):
    page.set_viewport_size(PHONE)
    return page


@ONLY_CHROMIUM
def test_all_pages_can_be_reached_on_a_phone_without_a_script(without_script, site_url):
    without_script.goto(f"{site_url}/index.html")
    without_script.get_by_text("Menu", exact=True).click()
    without_script.get_by_role("navigation", name="Menu").get_by_role("link").last.click()

    assert without_script.url != f"{site_url}/index.html"


@ONLY_CHROMIUM
def test_on_a_phone_each_cell_says_its_column_without_a_script(without_script, site_url):
    without_script.goto(f"{site_url}/safety.html")
    table = without_script.get_by_role("table").first
    *_, last = table.locator("thead th").all_text_contents()
    cell = table.locator("tbody td:not(:empty)").last
    label = cell.evaluate("cell => getComputedStyle(cell, '::before').content")

    assert label == f'"{last}"'
    assert without_script.get_by_role("button").count() == 0


def test_the_first_key_leads_past_the_menus(phone, site_url):
    phone.goto(f"{site_url}/index.html")
    phone.keyboard.press("Tab")
    expect(phone.get_by_role("link", name="Skip to the content")).to_be_focused()
    phone.keyboard.press("Enter")

    expect(phone.get_by_role("article")).to_be_focused()


def results(phone, address, typed):
    """What the search lists, best first, as it stands on `address`."""
    phone.goto(address)
    search = phone.get_by_role("search")
    search.get_by_role("searchbox", name="Search").press_sequentially(typed)
    expect(search.get_by_role("status")).not_to_be_empty()
    return search.get_by_role("link")


def test_the_search_works_where_pages_are_files(phone, site_dir):
    folder = site_dir.as_uri()
    found = results(phone, f"{folder}/records/releases/2024-09-16-pardon.html", "4 Sept 2024")

    expect(found.first).to_have_attribute(
        "href", f"{folder}/records/releases/2024-09-04-pardon.html"
    )


def test_the_site_works_in_any_folder_of_a_host(phone, site_dir):
    with served(site_dir.parent) as address:
        folder = f"{address}/{site_dir.name}"
        found = results(phone, f"{folder}/records/releases/2024-09-04-pardon.html", "2024/1865")
        found.first.click()

        expect(phone).to_have_url(f"{folder}/records/actions/eu-2024-06-29.html")


def test_the_keyboard_reaches_the_search_which_says_where_nothing_is_found(phone, site_url):
    """Then a result leads to its page, and nothing of the search is kept."""
    phone.goto(f"{site_url}/sources.html")
    for _ in range(10):
        phone.keyboard.press("Tab")
        if phone.evaluate("document.activeElement.name") == "query":
            break
    phone.keyboard.type("qqqq")
    search = phone.get_by_role("search")
    expect(search.get_by_role("status")).not_to_be_empty()
    assert search.get_by_role("link").count() == 0
    phone.keyboard.press("ControlOrMeta+A")
    phone.keyboard.type("eu-2024-06-29")
    search.get_by_role("link").first.click()

    expect(phone.get_by_role("heading", level=1)).to_contain_text("Broad alignment")
    assert phone.evaluate("localStorage.length + sessionStorage.length") == 0
    assert phone.url == f"{site_url}/records/actions/eu-2024-06-29.html"


@ONLY_CHROMIUM
def test_without_a_script_no_search_is_offered(without_script, site_url):
    without_script.goto(f"{site_url}/index.html")

    expect(without_script.locator(".search input")).to_be_hidden()


@ONLY_CHROMIUM
def test_a_page_can_be_left_at_once_and_the_back_button_does_not_return(phone, site_url):
    phone.route("https://**", lambda route: route.fulfill(body="<title>Elsewhere</title>"))
    phone.goto(f"{site_url}/index.html")
    phone.goto(f"{site_url}/about.html")
    phone.get_by_role("link", name="Leave this page").first.click()
    expect(phone).to_have_title("Elsewhere")
    phone.go_back()

    assert phone.url == f"{site_url}/index.html"


@ONLY_CHROMIUM
def test_leaving_is_a_plain_link_without_a_script(without_script, site_url):
    without_script.goto(f"{site_url}/index.html")
    link = without_script.get_by_role("link", name="Leave this page").first

    assert link.get_attribute("href").startswith("https://")


@ONLY_CHROMIUM
def test_paper_shows_addresses_and_no_menus(phone, site_url):
    phone.goto(f"{site_url}/records/releases/2024-09-04-pardon.html")
    phone.emulate_media(media="print")
    link = phone.locator('main a[href^="https://"]').first
    written = link.evaluate("a => getComputedStyle(a, '::after').content")

    assert link.get_attribute("href") in written
    expect(phone.get_by_text("Menu", exact=True)).to_be_hidden()
    expect(phone.get_by_role("navigation", name="About this site")).to_be_hidden()
