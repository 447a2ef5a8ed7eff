"""Sorting and filtering, with the keyboard, on a table made for it."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

SCRIPT = Path("docs/assets/tables.js")
HEAD = '<th scope="col">Name</th><th scope="col" data-type="number">People</th>'
PEOPLE = {
    "a": "about 1\u202f234",
    "b": "",
    "c": "at least 18",
    "d": "18",
    "e": "250",
    "f": "37",
    "g": "2",
    "h": "123",
    "i": "52",
}


@pytest.fixture
def table_page(page, root):
    rows = "".join(
        f'<tr><th scope="row">{name}</th><td>{number}</td></tr>' for name, number in PEOPLE.items()
    )
    page.set_content(
        '<div class="table-box" data-table><table><caption>Releases</caption>'
        f"<thead><tr>{HEAD}</tr></thead><tbody>{rows}</tbody></table></div>"
    )
    page.add_script_tag(path=root / SCRIPT)
    return page


def order(page):
    return "".join(page.locator("tbody tr:visible th").all_inner_texts())


def test_the_keyboard_sorts_by_number_and_rows_without_one_stay_last(table_page):
    table_page.get_by_role("button", name="People").focus()
    table_page.keyboard.press("Enter")

    assert order(table_page) == "gcdfihea" + "b"
    expect(table_page.get_by_role("columnheader", name="People")).to_have_attribute(
        "aria-sort", "ascending"
    )


def test_sorting_again_turns_the_order_round_and_keeps_equal_rows_as_they_were(table_page):
    table_page.get_by_role("button", name="People").press("Enter")
    table_page.get_by_role("button", name="People").press("Space")

    assert order(table_page) == "aehif" + "cd" + "g" + "b"
    expect(table_page.get_by_role("columnheader", name="People")).to_have_attribute(
        "aria-sort", "descending"
    )


def test_only_one_column_says_that_it_is_sorted(table_page):
    table_page.get_by_role("button", name="People").click()
    table_page.get_by_role("button", name="Name").click()

    assert table_page.locator("[aria-sort]").all_inner_texts() == ["Name"]


def test_the_filter_shows_the_rows_with_all_words_and_says_how_many(table_page):
    table_page.get_by_label("Filter the rows").fill("18 LEAST")

    assert order(table_page) == "c"
    expect(table_page.get_by_role("status")).to_have_text("1 of 9 rows")


def test_the_site_marks_its_tables_so(page, site_url):
    page.goto(f"{site_url}/datasets/releases.html")
    button = page.locator("[data-table] th button:visible").first
    button.press("Enter")

    expect(page.locator("[aria-sort=ascending]").first).to_be_visible()
