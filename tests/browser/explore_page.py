"""What a reader does and sees on the page that asks the data."""

from playwright.sync_api import expect

from scripts.claims.runner import is_empty, published_value
from scripts.model import items


def load(page):
    page.get_by_role("button", name="Load the database").click()
    expect(page.get_by_label("Query, in the SQL")).to_be_visible()


def run(page, query):
    page.get_by_label("Query, in the SQL").fill(query)
    page.get_by_role("button", name="Run", exact=True).click()


def said(page):
    return page.locator(".explore [role=status]")


def shown(page):
    """The cells of the answer, row by row, with the names of the columns first."""
    rows = page.locator(".explore tr").all()
    return [row.locator("th, td").all_text_contents() for row in rows]


def result(rule, rows):
    if is_empty(rows):
        return "cannot_be_tested", "no rows", ()
    verdict = rule.together([row["holds"] for row in rows], parts=bool(rows[0].get("is_part")))
    value = str(rows[0].get("summary") or published_value(rows[0]))
    used = tuple(dict.fromkeys(one for row in rows for one in items(row["row_ids"])))
    return verdict.value, value, used
