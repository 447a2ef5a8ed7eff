"""The faults of the theme and of Markdown, in tags that their templates give no way to change."""

import re

from lxml.html import HtmlElement

# Firefox fetches even `next` ahead of time.
AHEAD = {"prefetch", "preconnect", "dns-prefetch", "prerender", "next", "preload", "modulepreload"}
ALIGNED = re.compile(r"text-align:\s*(left|right|center)\s*;?")


def fix_markup(document: HtmlElement) -> None:
    """Take out what asks other hosts or reports to them, and what a checker calls an error."""
    for tag in document.xpath("/html/head/link | /html/head/meta[@name='generator']"):
        if tag.tag == "meta" or rel(tag) & AHEAD:
            remove(tag)
    # The site's header has a link of its own past the menu, and a text browser shows both.
    for tag in document.xpath("/html/body/div/a[@class='md-skip']"):
        remove(tag)
    for style in document.xpath("//@style"):
        align_by_class(style.getparent())
    for told in document.xpath("/html/body/input[@type='checkbox']/@autocomplete"):
        del told.getparent().attrib["autocomplete"]
    # One engine writes `./`, and the other does not.
    for address in document.xpath("(//@href | //@src)[starts-with(., './')][. != './']"):
        address.getparent().set(address.attrname, address.removeprefix("./"))


def rel(tag: HtmlElement) -> set[str]:
    return set(tag.get("rel", "").lower().split())


def align_by_class(tag: HtmlElement) -> None:
    """Markdown aligns the cells of a table by a style attribute, which the policy forbids."""
    side = ALIGNED.fullmatch(tag.attrib.pop("style").strip())
    if side:
        tag.set("class", f"{tag.get('class', '')} align-{side[1]}".strip())


def remove(tag: HtmlElement) -> None:
    """Without the tag, and without the line end before it if it has one."""
    before, parent = tag.getprevious(), tag.getparent()
    if before is None:
        parent.text = tag.tail
    else:
        before.tail = tag.tail
    parent.remove(tag)
