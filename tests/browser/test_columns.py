"""No column of any table is out of sight, whatever the width; tables in closed parts count too."""

import pytest

from tests.browser.kinds import all_pages

WIDTHS = (360, 768, 1440, 1920)
SHARES = 2
"""Into how many parts all pages are divided, so that two workers can share them."""
HIDDEN = """() => [...document.querySelectorAll('table')].flatMap(table => {
    let [left, right] = [0, document.documentElement.clientWidth];
    for (let box = table.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const start = box.getBoundingClientRect().left + box.clientLeft;
        [left, right] = [Math.max(left, start), Math.min(right, start + box.clientWidth)];
    }
    const hidden = new Set();
    for (const cell of table.querySelectorAll('th, td')) {
        const place = cell.getBoundingClientRect();
        if (place.width && (place.left < left - 1 || place.right > right + 1)) {
            hidden.add(cell.cellIndex);
        }
    }
    return [...hidden].map(column => `${table.caption?.textContent}: ${column + 1}`);
})"""
OPEN = "for (const part of document.querySelectorAll('main details')) part.open = true"


@pytest.mark.parametrize("share", range(SHARES))
def test_no_column_is_out_of_sight(browser, site_url, site_dir, share):
    page = browser.new_page()
    hidden = {}
    for name in pages_with_tables(site_dir)[share::SHARES]:
        page.goto(f"{site_url}/{name}", wait_until="domcontentloaded")
        page.evaluate(OPEN)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            hidden[name, width] = page.evaluate(HIDDEN)
    page.close()

    assert {place: columns for place, columns in hidden.items() if columns} == {}


def pages_with_tables(site_dir):
    """The offline edition holds them all once more."""
    return [
        name
        for name in all_pages(site_dir)
        if name != "offline.html" and b"<table" in (site_dir / name).read_bytes()
    ]


def test_every_cell_of_a_list_on_a_phone_leaves_room_for_its_label(page, site_url):
    page.set_viewport_size({"width": 360, "height": 760})
    page.goto(f"{site_url}/deals.html")

    indents = page.locator(".table-box td:not(:empty)").evaluate_all(
        "cells => [...new Set(cells.map(cell => getComputedStyle(cell).paddingLeft))]"
    )
    assert len(indents) == 1
    assert indents != ["0px"]
