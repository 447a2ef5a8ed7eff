"""The content of a page, without what needs the site around it."""

import re
from collections.abc import Collection
from copy import deepcopy

from lxml import html as parser
from lxml.html import HtmlElement
from markupsafe import escape

# Where the frames of our own and of mkdocs-material keep it.
PLACES = (
    "//article[contains(concat(' ', @class, ' '), ' md-content__inner ')]",
    "//main[@id='content']",
    "//main",
)
# What does nothing without a script or a network.
IDLE_TAGS = (
    *("script", "style", "template", "noscript", "link"),
    *("form", "input", "select", "textarea", "button"),
)
# Files to save, ways to other pages, lists of all rows that a number comes from, how to run, cite
# and correct each record, and marks of the theme.
IDLE_CLASSES = (
    *("download", "downloads-row", "beside", "crumb", "table-tools", "related", "rows", "query"),
    *("imprint", "correct", "headerlink", "md-content__button"),
)
IS_IDLE = " or ".join(f"contains(concat(' ', @class, ' '), ' {name} ')" for name in IDLE_CLASSES)
IDLE = " | ".join([*(f".//{tag}" for tag in IDLE_TAGS), f".//*[@class][{IS_IDLE}]", ".//comment()"])
OF_SCRIPTS = ".//@*[starts-with(name(), 'data-') or starts-with(name(), 'datetime')]"
LOWER = 2
"""By how many levels headings go down: above a page stand the edition and its chapters."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SPACES = re.compile(r"[ \t\r\n]+")


def content_of(document: HtmlElement, kept: Collection[str]) -> HtmlElement | None:
    """A copy of what the page says; none where the frame is not known.

    What is for scripts goes: data attributes, but for those that the styles look at, and dates.
    """
    found = next((match for place in PLACES for match in document.xpath(place)), None)
    if found is None:
        return None
    found = deepcopy(found)
    for idle in found.xpath(IDLE):
        idle.drop_tree()
    as_typed = {element for block in found.iter("pre") for element in block.iter()}
    for attribute in found.xpath(OF_SCRIPTS):
        if attribute.attrname not in kept:
            del attribute.getparent().attrib[attribute.attrname]
    for time in [*found.iter("time")]:
        time.tag = "span"
    # Hundreds of landmarks in one page would be none.
    for landmark in found.xpath(".//nav | .//*[@role='region']"):
        landmark.tag = "div" if landmark.tag == "nav" else landmark.tag
        landmark.set("role", "group")
    for element in found.iter():
        if element not in as_typed:
            squeeze(element)
    return found


def squeeze(element: HtmlElement) -> None:
    """One space where there are several; narrow spaces that no line breaks at stay."""
    element.text = SPACES.sub(" ", element.text) if element.text else None
    for child in element:
        child.tail = SPACES.sub(" ", child.tail) if child.tail else None


def inner_html(content: HtmlElement) -> str:
    """The inside as HTML, with its headings where they belong in the edition."""
    for heading in list(content.iter(*HEADINGS)):
        heading.tag = HEADINGS[min(HEADINGS.index(heading.tag) + LOWER, len(HEADINGS) - 1)]
    inside = (parser.tostring(child, encoding="unicode") for child in content)
    return "".join((escape(content.text or ""), *inside)).strip()
