"""Choosing a part of a list: by keyboard, kept in the address, and everything without a script."""

import pytest
from playwright.sync_api import expect

LISTS = [("timeline.html", "What happened", "easing"), ("claims.html", "Topic", "causes")]


def entries(page):
    return page.locator("#story-list li, #claims-list li")


def hidden_entries(page):
    return entries(page).evaluate_all(
        "lines => lines.filter(line => !line.checkVisibility()).length"
    )


def visible(page):
    return page.locator("#story-list li:visible, #claims-list li:visible")


@pytest.mark.parametrize(("address", "label", "value"), LISTS)
def test_the_keyboard_narrows_the_list_and_the_address_keeps_the_view(
    page, site_url, address, label, value
):
    page.goto(f"{site_url}/{address}")
    everything = entries(page).count()
    select = page.get_by_label(label, exact=True)
    name = select.get_attribute("name")
    words = select.locator(f"option[value={value}]").inner_text()
    select.focus()
    page.keyboard.type(words.partition(" (")[0])

    expect(select).to_have_value(value)
    chosen = page.locator(f"li[data-{name}={value}]")
    expect(visible(page)).to_have_count(chosen.count())
    assert 0 < chosen.count() < everything
    expect(page.get_by_role("status").first).to_contain_text(f"{chosen.count()} of {everything} ")
    assert page.url == f"{site_url}/{address}#{name}={value}"


def test_a_view_can_be_opened_again_by_its_address(page, site_url):
    page.goto(f"{site_url}/timeline.html#what=easing&who=US&from=2025")

    expect(page.get_by_label("What happened")).to_have_value("easing")
    expect(page.get_by_label("From", exact=True)).to_have_value("2025")
    lines = visible(page)
    assert lines.count() > 0
    for line in lines.all():
        assert line.get_attribute("data-what") == "easing"
        assert line.get_attribute("data-who") == "US"
        assert line.get_attribute("data-year") >= "2025"


def test_a_view_works_in_a_file_too(page, site_dir):
    address = (site_dir / "timeline.html").as_uri()
    page.goto(f"{address}#how=exchange")
    page.get_by_label("To", exact=True).select_option("2022")

    assert page.url == f"{address}#how=exchange&to=2022"


def test_years_without_a_line_are_hidden_with_the_ways_to_them(page, site_url):
    page.goto(f"{site_url}/timeline.html#from=2024&to=2025")

    assert page.locator("#story-list h3:visible").all_inner_texts() == ["2024", "2025"]
    assert page.locator(".letters a:visible").all_inner_texts() == ["2024", "2025"]


def test_show_all_takes_the_view_back(page, site_url):
    page.goto(f"{site_url}/claims.html#verdict=holds")
    page.get_by_role("button", name="Show all").press("Enter")

    expect(page.get_by_label("Verdict")).to_have_value("")
    expect(visible(page)).to_have_count(entries(page).count())
    assert page.url == f"{site_url}/claims.html"


def test_an_address_that_names_no_view_hides_nothing(page, site_url):
    hidden = {}
    for part in ("what=no-such-thing", "elsewhere=1", "in-2024", "what=&who="):
        page.goto("about:blank")
        page.goto(f"{site_url}/timeline.html#{part}")
        hidden[part] = hidden_entries(page)

    assert {part: number for part, number in hidden.items() if number} == {}


def test_nothing_that_was_chosen_is_kept_in_the_browser(page, site_url):
    page.goto(f"{site_url}/claims.html#topic=causes")

    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [
        0,
        0,
        "",
    ]


@pytest.mark.skip_browser("firefox")  # Scripts can't be switched off there by this protocol.
@pytest.mark.parametrize("address", ["timeline.html", "claims.html"])
def test_without_a_script_everything_is_shown_and_nothing_is_offered(browser, site_url, address):
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{site_url}/{address}#what=easing&topic=causes")

    assert entries(page).count() > 0
    assert hidden_entries(page) == 0
    expect(page.locator("form[data-choose]")).to_be_hidden()
    page.close()


@pytest.mark.skip_browser("chromium")  # There, all pages are looked at.
@pytest.mark.parametrize("address", ["timeline.html", "claims.html"])
def test_a_narrow_page_never_scrolls_sideways(page, site_url, address):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{site_url}/{address}")

    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 320
