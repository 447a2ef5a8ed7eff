"""What can be wrong with an open page: barriers, as axe finds them, and columns out of sight."""

from dataclasses import dataclass, field
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
        const isLarge = parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24);
        const look = [color, fontWeight, isLarge, hasWords(element.parentElement)];
        const key = `${look} on ${lookOf(element)}`;
        if (!texts.has(key) && element.checkVisibility()) texts.set(key, element);
    }
    return [...texts.keys()];
}"""
"""An element with text for each look: its colours and weight, whether its letters are so large
that they may be paler, all that it is within, and whether it stands among words."""
SHAPES = """
    const shape = one => [one.tagName, [...one.attributes].map(mark => mark.name),
        one.getAttribute('class'), one.getAttribute('role'), one.textContent.trim() === '',
        [...one.children].map(shape)].flat(9).join();
    const place = one => one && `${one.tagName} ${one.className} in ${place(one.parentElement)}`;
    const shapeAndPlace = one => `${shape(one)} in ${place(one.parentElement)}`;
    const order = 'h1, h2, h3, h4, h5, h6, nav, form, [aria-label]:not(a)';
    const parts = selector => [...document.querySelectorAll(selector)]
        .filter(part => !part.matches(order) && !part.querySelector(order));
"""
"""What stands in an order, or once on a page, is no part to take out."""
ALIKE = f"""() => {{
    {SHAPES}
    const seen = new Map();
    const rows = parts('main :is(section, div, p, li, dl, tbody > tr, svg a)');
    for (const row of rows.reverse()) {{
        const key = shapeAndPlace(row);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count > 2) row.remove();
    }}
}}"""
"""Takes out the parts that differ from two after them in words alone."""
BLOCKS = f"""() => {{
    {SHAPES}
    window.blocks = parts(`body :is(section, div, figure, details, p, ul, ol, li, dl, table)
        :not(table *)`);
    return blocks.map(shapeAndPlace);
}}"""
TAKE_OUT = "numbers => { for (const number of numbers) blocks[number].remove() }"
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
NARROW, WIDE = {"width": 320, "height": 640}, {"width": 1920, "height": 800}


def barriers(page: Page, options: dict[str, Any] = RULES) -> Barriers:
    """On the whole page as it is now."""
    page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, [None, options])


@dataclass(frozen=True, slots=True)
class Known:
    """What was looked at on earlier pages: parts, and looks of text."""

    parts: set[str] = field(default_factory=set)
    looks: set[str] = field(default_factory=set)


def barriers_on_screens(page: Page, known: Known) -> Barriers:
    """On a wide dark screen and a narrow light one; the colours of text on a narrow dark one too.
    Of parts that differ in words alone, one is looked at: those in `known` are not."""
    page.evaluate(AXE_SCRIPT)
    page.evaluate(ALIKE)
    take_out_known(page, known)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(WIDE)
    found = page.evaluate(RUN, [None, BUT_COLOURS]) + pale(page, known)
    page.set_viewport_size(NARROW)
    found += pale(page, known)
    page.emulate_media(color_scheme="light")
    return found + page.evaluate(RUN, [None, BUT_COLOURS]) + pale(page, known)


def take_out_known(page: Page, known: Known) -> None:
    shapes = page.evaluate(BLOCKS)
    numbers = [number for number, shape in enumerate(shapes) if shape in known.parts]
    page.evaluate(TAKE_OUT, numbers)
    known.parts.update(shapes)


def pale(page: Page, known: Known) -> Barriers:
    """What is hard to read among texts of a look that is not known."""
    new = [look for look in page.evaluate(TEXTS) if look not in known.looks]
    known.looks.update(new)
    return page.evaluate(RUN, [new, COLOURS]) if new else []
