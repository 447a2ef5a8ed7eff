"""SQL in the reader's browser: loaded on a click, with the answers that were published."""

import csv
import io
import json
import re

import pytest
from playwright.sync_api import expect

from scripts.claims.rules import Rule, Verdict
from scripts.export.published import Published
from scripts.model import items
from tests.browser.audits import NARROW, WIDE, Known, barriers_on_screens
from tests.browser.explore_page import load, result, run, said, shown
from tests.setup.headers import headers_for, read_rules
from tests.setup.server import served

ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"
RUN_CLAIM = "async ([claim, day]) => ask({ sql: (await ask({ claim })).sql, day })"
WIDTH = "() => document.documentElement.scrollWidth"


@pytest.fixture(scope="module")
def loaded_once(shared_context, site_url):
    """The page with its database; what it fetched before and after the click is noted."""
    page = shared_context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url.removeprefix(site_url)))
    page.goto(f"{site_url}/explore.html")
    page.before_click = [*page.asked]
    load(page)
    return page


@pytest.fixture
def loaded(loaded_once):
    """For tests that stay on the page. An answer takes the place of the one before it."""
    loaded_once.get_by_label("Only what had happened by this day").fill("")
    return loaded_once


def test_nothing_is_loaded_before_a_click_that_says_how_much(loaded):
    files = ["/assets/sqlite/sql-wasm.wasm", "/data/sanctions-and-releases.sqlite"]

    assert [one for one in files if one in loaded.before_click] == []
    assert [one for one in files if one not in loaded.asked] == []
    words = loaded.locator(".load").text_content()
    assert re.search(r"from this site: \d\.\d MB \(\d\.\d MB where the host compresses\)", words)


def test_each_question_is_answered_with_one_click_as_it_was_at_build(loaded, site_dir):
    asked = {
        question["question"]: question
        for path in (site_dir / "data").glob("[a-z]*/datapackage.json")
        for resource in json.loads(path.read_text(encoding="utf-8"))["resources"]
        for question in resource["questions"]
    }
    sections = loaded.locator(".question")
    assert sections.count() == len(asked) >= 12

    for section in sections.all():
        question = asked[section.locator("h3").inner_text()]
        section.get_by_role("button", name="Run this query").click()
        expect(said(loaded)).to_have_text(re.compile(r"^\d+ rows?\.$"))
        rows = question.get("rows", [[question.get("answer")]])
        expected = [["" if cell is None else str(cell) for cell in row] for row in rows]
        assert shown(loaded)[1:] == expected


def test_every_claim_comes_to_the_published_result(loaded, site_dir):
    """Each query as published, by all data and as known when the claim was made."""
    tables = Published.read(site_dir / "data").tables
    rules = {
        row["kind_of_test"]: Rule(
            kind=row["kind_of_test"],
            columns=(),
            holds_if=row["holds_if"],
            if_true=Verdict(row["if_true"]),
            if_false=Verdict(row["if_false"]),
        )
        for row in tables["test_rules"].rows
    }
    made = {row["claim_id"]: row for row in tables["claims"].rows}
    found = {}
    for test in tables["claim_tests"].rows:
        claim = test["claim_id"]
        for when, day in (("made", made[claim]["made_date_last"]), ("all", "")):
            answer = loaded.evaluate(RUN_CLAIM, [claim, day])
            rows = [dict(zip(answer["columns"], row, strict=True)) for row in answer["rows"]]
            found[f"{claim}-{when}"] = result(rules[test["kind_of_test"]], rows)

    results = tables["claim_results"].rows
    assert found == {
        row["result_id"]: (row["verdict"], row["value"], items(row["row_ids"])) for row in results
    }


def test_the_page_of_a_claim_leads_to_its_query(page, site_url):
    page.goto(f"{site_url}/records/claims/seed-26.html")
    page.get_by_role("link", name="Run it in your browser").click()
    expect(said(page)).to_have_text("Load the database to run the query that this address names.")
    load(page)

    expect(said(page)).to_have_text("1 row.")
    expect(page.get_by_label("Query, in the SQL")).to_have_value(re.compile("as holds"))


def test_the_query_stands_in_the_address_and_runs_when_it_is_opened_again(loaded, page, site_url):
    run(loaded, "select 'a&b' as \"x y\"")
    expect(said(loaded)).to_have_text("1 row.")
    assert loaded.url.startswith(f"{site_url}/explore.html#sql=select")
    page.goto(loaded.url)
    load(page)

    expect(page.locator(".explore td")).to_have_text("a&b")


def test_a_day_leaves_out_what_had_not_happened_by_then(loaded):
    loaded.get_by_label("Only what had happened by this day").fill("1999-12-31")
    run(loaded, "select count(*) from releases")

    expect(loaded.locator(".explore td")).to_have_text("0")


WRONG = [
    (
        "select x from releases",
        "SQLite says: no such column: x. The codebook lists the columns of each table."
        " Text stands between single quotes, such as 'EU'.",
    ),
    (
        "select * from prisoners",
        "SQLite says: no such table: prisoners. The codebook lists the tables. A column with"
        " several ids has a table of its own, such as releases__source_ids.",
    ),
    (
        "select * fro releases",
        'SQLite says: near "fro": syntax error. Look right before that place: often a comma, a'
        " bracket or a quote is missing there.",
    ),
    ("", "This query gives no table. Begin it with “select”."),
]


def test_a_wrong_query_is_answered_in_words(loaded):
    for query, words in WRONG:
        run(loaded, query)

        expect(said(loaded)).to_have_text(words)


def test_a_query_without_an_end_can_be_stopped_and_the_next_one_runs(loaded):
    run(loaded, ENDLESS)
    loaded.get_by_role("button", name="Stop").click()
    expect(said(loaded)).to_contain_text("Stopped.")
    run(loaded, "select 1 as one")

    expect(said(loaded)).to_have_text("1 row.")


def test_no_query_changes_what_the_next_one_finds(loaded):
    run(loaded, "delete from claims; select count(*) from claims")
    expect(loaded.locator(".explore td")).to_have_text("0")
    run(loaded, "select count(*) > 0 from claims")

    expect(loaded.locator(".explore td")).to_have_text("1")


def test_many_rows_are_cut_and_the_page_says_so(loaded):
    run(loaded, "select a.claim_id from claims as a, claims as b")

    expect(said(loaded)).to_contain_text("The first 1000 rows.")
    assert loaded.locator(".explore tbody tr").count() == 1000


def test_the_answer_can_be_saved_as_csv(loaded):
    run(loaded, "select 1.5 as a, 'x, \"y\"' as b, null as c union all select 2, 'line\nbreak', ''")
    with loaded.expect_download() as download:
        loaded.get_by_role("button", name="Save as CSV").click()
    text = download.value.path().read_text(encoding="utf-8")

    assert download.value.suggested_filename == "answer.csv"
    assert [*csv.reader(io.StringIO(text))] == [
        ["a", "b", "c"],
        ["1.5", 'x, "y"', ""],
        ["2", "line\nbreak", ""],
    ]


@pytest.mark.parametrize(
    ("left_out", "words"),
    [("", "The database is loaded."), ("/assets/explore_worker.js", "SQLite does not run")],
)
def test_it_runs_under_the_headers_of_the_sample_which_it_needs(
    page, site_dir, root, left_out, words
):
    rules = read_rules(root / "hosting" / "_headers")
    rules.pop(left_out, None)
    with served(site_dir, lambda path: headers_for(rules, path)) as address:
        page.goto(f"{address}/explore.html")
        page.get_by_role("button", name="Load the database").click()

        expect(said(page)).to_contain_text(words)


def test_a_lost_connection_is_said_and_can_be_tried_again(page, site_url):
    page.goto(f"{site_url}/explore.html")
    page.route("**/*.sqlite", lambda route: route.abort())
    page.get_by_role("button", name="Load the database").click()
    expect(said(page)).to_have_text(
        "Not everything could be loaded. See whether you are connected, and try again."
    )
    page.unroute("**/*.sqlite")

    load(page)


def test_a_page_opened_as_a_file_says_why_it_runs_nothing(page, site_dir):
    page.goto((site_dir / "explore.html").as_uri())

    expect(said(page)).to_contain_text("You opened this page as a file")
    expect(page.get_by_role("button", name="Load the database")).to_be_hidden()
    expect(page.locator(".question").first).to_be_visible()


def test_without_a_script_the_answers_stand_there(browser, site_url):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}/explore.html")

    expect(page.locator("form.explore")).to_be_hidden()
    expect(page.locator(".question td").first).to_be_visible()
    context.close()


def test_the_loaded_page_has_no_barrier(page, site_url):
    page.set_viewport_size(NARROW)
    page.goto(f"{site_url}/explore.html")
    load(page)
    run(page, "select * from sanctions_actions limit 3")
    expect(page.get_by_role("button", name="Save as CSV")).to_be_visible()

    # Else the header lies over what was just used.
    page.evaluate("scrollTo(0, 0)")

    assert page.evaluate(WIDTH) <= NARROW["width"]
    page.set_viewport_size(WIDE)
    assert page.evaluate(WIDTH) <= WIDE["width"]
    assert barriers_on_screens(page, Known()) == []
