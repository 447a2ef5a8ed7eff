"""No column of any table is out of sight, whatever the width; tables in closed parts count too."""

from tests.browser.audits import OUT_OF_SIGHT
from tests.browser.kinds import all_pages

WIDTHS = (320, 768, 1440)
"""Wider screens show the same with more room at its sides: pages are opened on one in
`test_every_page.py`."""
FETCH = """async addresses => {
    const sheets = page => [...page.querySelectorAll('link[rel=stylesheet]')]
        .map(link => link.getAttribute('href').split('/').at(-1));
    const here = new Set(sheets(document));
    window.bodies = new Map();
    for (const address of addresses) {
        const text = await (await fetch(address)).text();
        const page = new DOMParser().parseFromString(text, 'text/html');
        if (!sheets(page).every(sheet => here.has(sheet))) throw `${address} has other styles`;
        for (const part of page.querySelectorAll('main details')) part.open = true;
        bodies.set(address, [page.body, page.documentElement.lang]);
    }
}"""
FAULTS = f"""() => [...bodies].flatMap(([address, [body, lang]]) => {{
    // Words are hyphenated by it.
    document.documentElement.lang = lang;
    document.body.replaceWith(body);
    const faults = ({OUT_OF_SIGHT})();
    if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
    return faults.map(fault => [address, fault]);
}})"""


def test_no_column_is_out_of_sight_and_no_page_scrolls_sideways(page, site_url, site_dir):
    """All pages are laid out within one that has all styles, which takes a tenth of the time of
    opening each. What scripts add to them is looked at where each page is opened."""
    page.goto(f"{site_url}/index.html")
    page.evaluate(FETCH, [f"/{name}" for name in all_pages(site_dir)])
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found[width] = page.evaluate(FAULTS)

    assert found == {width: [] for width in WIDTHS}


def test_every_cell_of_a_list_on_a_phone_leaves_room_for_its_label(page, site_url):
    page.set_viewport_size({"width": 360, "height": 760})
    page.goto(f"{site_url}/deals.html")

    indents = page.locator(".table-box td:not(:empty)").evaluate_all(
        "cells => [...new Set(cells.map(cell => getComputedStyle(cell).paddingLeft))]"
    )
    assert len(indents) == 1
    assert indents != ["0px"]
