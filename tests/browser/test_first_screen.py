"""The home page, before a reader scrolls."""

import pytest

from scripts.words.languages import languages


@pytest.mark.parametrize("folder", ["", *(f"{language}/" for language in languages())])
def test_the_question_and_the_whole_answer_are_on_the_first_screen(page, site_url, folder):
    page.goto(f"{site_url}/{folder}index.html")
    for width, height in ((1440, 900), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})

        for name in ("h1", ".answer"):
            box = page.locator(name).bounding_box()
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= height, (width, height)


def test_the_answer_says_how_sure_who_disagrees_and_until_when(page, site_url):
    page.goto(f"{site_url}/index.html")
    answer = page.get_by_role("region", name="The answer in short")

    assert answer.locator("dt").all_inner_texts() == [
        "What the data show",
        "How sure is it?",
        "Who disagrees?",
        "Until when?",
    ]
    assert "last searched in" in answer.inner_text()
    assert answer.get_by_role("link").get_attribute("href") == "answers.html"


def test_the_first_figures_say_what_range_was_given(page, site_url):
    page.goto(f"{site_url}/index.html")

    given = page.locator(".headlines .note").first.inner_text()
    assert given.startswith("from ")
    assert "by the lowest and highest figures given" in given
