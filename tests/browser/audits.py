"""What can be wrong with an open page: barriers, as axe finds them, and columns out of sight."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
OF_COLOURS = ("color-contrast", "link-in-text-block")
"""They take most of the time, and can change with the colour scheme."""
BUT_COLOURS = {**RULES, "rules": {rule: {"enabled": False} for rule in OF_COLOURS}}
COLOURS = {"runOnly": [*OF_COLOURS], "resultTypes": ["violations"]}
RUN = """([where, options]) => axe.run(where?.map(key => texts.get(key)) ?? document, options)
    .then(found => found.violations.map(one => [one.id, one.nodes[0].html]))"""
TEXTS = """() => {
    const behind = new Map([[null, '']]);
    const lookOf = element => {
        if (!behind.has(element)) {
            const style = getComputedStyle(element);
            const look = [element.tagName, element.getAttribute('class'), style.opacity,
                style.backgroundColor, style.backgroundImage];
            behind.set(element, `${look} in ${lookOf(element.parentElement)}`);
        }
        return behind.get(element);
    };
    const hasWords = element => [...element.childNodes]
        .some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    window.texts = new Map();
    for (const element of document.body.querySelectorAll('*')) {
        if (!hasWords(element)) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const look = [color, fontSize, fontWeight, hasWords(element.parentElement)];
        const key = `${look} on ${lookOf(element)}`;
        if (!texts.has(key) && element.checkVisibility()) texts.set(key, element);
    }
    return [...texts.keys()];
}"""
"""An element with text for each look: its colours and letters, all that it is within, and whether
it stands among words."""
ALIKE = """() => {
    const shape = one => [one.tagName, [...one.attributes].map(mark => mark.name), one.className,
        one.textContent.trim() === '', [...one.children].map(shape)].flat(9).join();
    const seen = new Map();
    for (const row of document.querySelectorAll('main :is(tbody > tr, li, dl > div)')) {
        const key = `${shape(row)} in ${row.parentElement.closest('[class]')?.className}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count > 2) row.remove();
    }
}"""
"""Takes out the rows and items that differ from two before them in words alone."""
OPEN = "() => { for (const part of document.querySelectorAll('main details')) part.open = true }"
OUT_OF_SIGHT = """() => [...document.querySelectorAll('table')].flatMap(table => {
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
"""The columns of tables that one cannot see without scrolling."""
ASTRAY = """() => [...document.querySelectorAll('main :is(p, li, dd, th, td) *')]
    .filter(part => !part.matches('.visually-hidden'))
    .filter(part => ['absolute', 'fixed'].includes(getComputedStyle(part).position))
    .map(part => part.textContent)"""
"""Words that a style has taken out of their sentence."""
Barriers = list[tuple[str, str]]


def barriers(page: Page, options: dict[str, Any] = RULES) -> Barriers:
    """On the whole page as it is now."""
    page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, [None, options])


def barriers_on_screens(page: Page, known: set[str]) -> Barriers:
    """On a narrow light screen and a wide dark one; the colours of text on a narrow dark one too.
    The page stays wide.
    Of texts that look alike on all pages, one is measured: those of a look in `known` are not."""
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(RUN, [None, BUT_COLOURS]) + pale(page, known)
    page.emulate_media(color_scheme="dark")
    found += pale(page, known)
    page.set_viewport_size({"width": 1440, "height": 800})
    found += page.evaluate(RUN, [None, BUT_COLOURS]) + pale(page, known)
    return found


def pale(page: Page, known: set[str]) -> Barriers:
    """What is hard to read among texts of a look that is not known."""
    new = [look for look in page.evaluate(TEXTS) if look not in known]
    known.update(new)
    return page.evaluate(RUN, [new, COLOURS]) if new else []
