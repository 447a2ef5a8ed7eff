"""Sorting and filtering, with the keyboard, on a table made for it."""

import re
import zlib
from pathlib import Path

import pytest
from playwright.sync_api import expect

SCRIPTS = (Path("docs/assets/folding.js"), Path("docs/assets/tables.js"))
HEAD = '<th scope="col">Name</th><th scope="col" data-type="number">People</th>'
PEOPLE = {
    "a": "about 1,234",
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
    for script in SCRIPTS:
        page.add_script_tag(path=root / script)
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
    expect(table_page.get_by_role("status")).to_have_text("1 of 9 rows, with “18 least”")


def test_the_site_marks_its_tables_so(page, site_url):
    page.goto(f"{site_url}/datasets/releases.html")
    button = page.locator("[data-table] th button:visible").first
    button.press("Enter")

    expect(page.locator("[aria-sort=ascending]").first).to_be_visible()


def test_what_was_sorted_and_filtered_is_there_after_a_reload_and_after_back(page, site_url):
    page.goto(f"{site_url}/gaps.html")
    table = page.locator("[data-table]").first
    table.get_by_role("button").first.press("Enter")
    table.get_by_role("button").first.press("Enter")
    page.get_by_label("Filter the rows").first.fill("viasna")
    left = table.locator("tbody tr:visible").all_text_contents()
    everything = table.locator("tbody tr").count()
    address = page.url

    assert address == f"{site_url}/gaps.html#sort1=-1&rows1=viasna"
    assert 0 < len(left) < everything
    page.reload()
    assert table.locator("tbody tr:visible").all_text_contents() == left
    page.goto(f"{site_url}/about.html")
    page.go_back()
    assert page.url == address
    assert table.locator("tbody tr:visible").all_text_contents() == left
    page.get_by_label("Filter the rows").first.fill("")
    assert page.url == f"{site_url}/gaps.html#sort1=-1"


def test_a_table_in_a_closed_part_of_a_page_opens_with_its_view(page, site_url):
    page.goto(f"{site_url}/index.html#rows1=2024-09")

    expect(page.locator("details [data-table] tbody tr:visible").first).to_be_visible()


def test_the_view_of_a_list_and_of_a_table_stand_in_one_address(page, site_url):
    page.goto(f"{site_url}/timeline.html#what=easing&sort1=2")
    page.get_by_label("From", exact=True).select_option("2025")

    assert page.url == f"{site_url}/timeline.html#what=easing&sort1=2&from=2025"


def test_a_filtered_table_says_so_on_paper(table_page, root):
    table_page.add_style_tag(path=root / "docs/assets/parts.css")
    table_page.get_by_label("Filter the rows").fill("18")
    table_page.emulate_media(media="print")

    expect(table_page.get_by_role("status")).to_be_visible()
    expect(table_page.get_by_label("Filter the rows")).to_be_hidden()


def test_every_printed_page_has_the_heads(table_page, root):
    table_page.add_style_tag(path=root / "docs/assets/parts.css")
    table_page.add_style_tag(content="tbody tr { height: 5cm } thead { color: #f00 }")
    sheet = table_page.pdf(height="23cm", width="20cm")
    streams = re.findall(rb"FlateDecode.*?stream\n(.*?)\nendstream", sheet, re.DOTALL)
    drawn = [zlib.decompress(stream) for stream in streams]

    assert sum(b" 1 0 0 rg" in drawing for drawing in drawn) == sheet.count(b"/Type /Page\n") == 3


def test_a_copied_number_is_a_number(page, site_url):
    page.goto(f"{site_url}/datasets/context.html")
    cell = page.locator("td.number:visible", has=page.locator(".group")).first
    copied = cell.evaluate("cell => (getSelection().selectAllChildren(cell), `${getSelection()}`)")

    assert copied.replace("more than ", "").isdigit()
    assert copied.endswith(cell.get_attribute("data-value"))
