"""The home page, before a reader scrolls."""

import pytest


@pytest.mark.parametrize("last", ["h1", "h1 ~ p", ".headlines > :last-child", "p.note"])
def test_a_phone_shows_the_question_the_figures_the_dispute_and_the_last_check(
    page, site_url, last
):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site_url}/index.html")
    box = page.locator(last).first.bounding_box()

    assert box["y"] + box["height"] <= 740


def test_the_first_screen_says_what_is_disputed_and_when_it_was_checked(page, site_url):
    page.goto(f"{site_url}/index.html")

    note = page.locator("p.note").first
    assert "last searched in" in note.inner_text()
    assert note.get_by_role("link", name="Disputed").get_attribute("href") == "#what-is-disputed"


def test_the_first_figures_say_what_range_was_stated(page, site_url):
    page.goto(f"{site_url}/index.html")

    stated = page.locator(".headlines .note").first.inner_text()
    assert stated.startswith("from ")
    assert "by the lowest and highest figures stated" in stated
