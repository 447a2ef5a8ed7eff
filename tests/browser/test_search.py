"""The search: what people type finds what they mean, and typing is never in its way."""

import gzip
import re
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import expect

QUERIES = yaml.safe_load(Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8"))
MOST = 300_000
"""Bytes of the index where the host compresses."""
FIRST = 3
BEST = """([queries, first]) => queries.map(
    query => search(query).slice(0, first).map(page => page.id))"""
"""What the list shows, without the list: it has tests of its own."""
ANNOUNCED = """status => {
    window.announced = [];
    new MutationObserver(() => announced.push(status.textContent))
        .observe(status, { childList: true });
}"""


@pytest.fixture(scope="module")
def opened_once(shared_context, site_url):
    """A page with its search ready."""
    page = shared_context.new_page()
    page.goto(f"{site_url}/about.html")
    field = page.get_by_role("searchbox", name="Search")
    field.press_sequentially("pardon")
    expect(links(page).first).to_be_visible()
    return page


@pytest.fixture
def opened(opened_once):
    """For tests that stay on the page."""
    opened_once.get_by_role("searchbox", name="Search").fill("")
    expect(links(opened_once)).to_have_count(0)
    return opened_once


def links(page):
    return page.get_by_role("search").get_by_role("link")


def status(page):
    return page.locator(".search [role=status]")


def answers(query, found):
    pages = query["page"] if isinstance(query["page"], list) else [query["page"]]
    return any(
        address == page or (page.endswith("/") and address.startswith(page))
        for address in found
        for page in pages
    )


def test_every_query_finds_its_page_among_the_first_three(opened):
    found = opened.evaluate(BEST, [[query["query"] for query in QUERIES], FIRST])

    assert {
        query["query"]: pages
        for query, pages in zip(QUERIES, found, strict=True)
        if not answers(query, pages)
    } == {}


def test_the_index_is_small_and_written_once(site_dir):
    packed = gzip.compress((site_dir / "assets/search_index.js").read_bytes(), mtime=0)

    assert len(packed) <= MOST
    assert [path.name for path in site_dir.rglob("*search*index*")] == ["search_index.js"]


def test_nothing_of_the_search_is_fetched_before_somebody_goes_to_it(page, site_url):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site_url}/about.html")
    before = [url for url in asked if "search" in url]
    page.get_by_role("searchbox", name="Search").focus()
    page.wait_for_load_state("networkidle")

    assert before == []
    assert f"{site_url}/assets/search_index.js" in asked


def test_only_what_stands_there_after_a_pause_is_looked_up_and_read_out_once(opened):
    status(opened).evaluate(ANNOUNCED)
    opened.get_by_role("searchbox", name="Search").press_sequentially("amnesty", delay=20)
    expect(links(opened).first).to_be_visible()
    opened.wait_for_timeout(300)

    assert opened.evaluate("announced") == [status(opened).inner_text()]


def test_an_answer_to_something_else_is_dropped(page, site_url):
    """The words of the pages are being taken in, while the reader types on."""
    page.goto(f"{site_url}/about.html")
    status(page).evaluate(ANNOUNCED)
    field = page.get_by_role("searchbox", name="Search")
    field.press_sequentially("pardon", delay=200)
    expect(links(page).first).to_be_visible()
    field.fill("eu-2024-06-29")

    expect(links(page).first).to_have_attribute("href", re.compile(r"eu-2024-06-29\.html$"))


def test_a_row_is_found_by_its_id_and_the_link_leads_to_it(opened, page):
    opened.get_by_role("searchbox", name="Search").fill("rc-0163")
    first = links(opened).first
    expect(first).to_be_visible()
    page.goto(first.get_attribute("href"))

    expect(page.locator("tr:target")).to_have_attribute("id", "rc-0163")


def test_the_keyboard_goes_through_the_list_and_escape_closes_it(opened):
    field = opened.get_by_role("searchbox", name="Search")
    field.fill("pardon")
    expect(links(opened).first).to_be_visible()
    field.press("ArrowDown")
    expect(links(opened).first).to_be_focused()
    opened.keyboard.press("ArrowDown")
    expect(links(opened).nth(1)).to_be_focused()
    opened.keyboard.press("Escape")

    expect(field).to_be_focused()
    expect(links(opened)).to_have_count(0)


def test_enter_opens_the_first_page(page, site_url):
    page.goto(f"{site_url}/about.html")
    field = page.get_by_role("searchbox", name="Search")
    field.fill("2024-09-16-pardon")
    expect(links(page).first).to_be_visible()
    field.press("Enter")

    expect(page).to_have_url(f"{site_url}/records/releases/2024-09-16-pardon.html")


def test_a_claim_stands_in_the_list_with_its_verdict(opened, page):
    opened.get_by_role("searchbox", name="Search").fill("seed-29")
    first = links(opened).first
    expect(first).to_be_visible()
    page.goto(first.get_attribute("href"))

    assert page.locator(".verdict-line").inner_text() == first.locator(".verdict").inner_text()


def test_where_the_index_does_not_come_the_search_says_so(page, site_url):
    page.route("**/search_index.js", lambda route: route.abort())
    page.goto(f"{site_url}/about.html")
    page.get_by_role("searchbox", name="Search").focus()

    expect(status(page)).to_contain_text("could not be loaded")


FOLDED = {
    "Nausėda": "nauseda",
    "Łukašenka\u2019s": "lukasenka",
    "пам\u02bcяць, пам'яць, пам\u2019яць": "памяць, памяць, памяць",
    "1\u202f187 1\u00a0187 1\u2009187 1,187 1 187": "1187 1187 1187 1187 1187",
    "in 2024 250 people": "in 2024 250 people",
    "2008\u20132011": "2008-2011",
}


def test_accents_apostrophes_and_groups_of_digits_make_no_difference(opened):
    found = {text: opened.evaluate("text => folded(text)", text) for text in FOLDED}

    assert found == FOLDED


def test_the_filter_of_a_table_makes_no_difference_either(page, site_url):
    page.goto(f"{site_url}/people.html")
    page.get_by_label("Filter the rows").first.fill("Andzelika")

    expect(page.locator("tbody tr:visible").first).to_contain_text("Andżelika")
