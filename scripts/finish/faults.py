"""What a page must not do: ask another host, or need what its policy forbids."""

import re
from collections.abc import Iterator
from pathlib import Path

from lxml.html import HtmlElement

from scripts.finish.built_page import BuiltPage
from scripts.finish.theme_markup import AHEAD, ALIGNED, rel
from scripts.problems import Problem

SCRIPTS = ("", "module", "text/javascript", "application/javascript")
# Attributes that a browser follows by itself.
FOLLOWED = ("src", "srcset", "poster", "data", "action", "formaction", "background", "xlink:href")
# Tags whose `href` a browser follows by itself; links to be clicked are not among them.
FOLLOWED_HREF = ("link", "image", "use", "base", "feimage")
HARMLESS = ("class", "id")
NOT_LOADED = {"canonical", "alternate", "license", "author", "help", "prev", "me"}
FOREIGN = re.compile(r"(?:^|[\s,])\s*(?!data:)(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
CSS_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""", re.IGNORECASE)


def faults_of_page(page: BuiltPage) -> Iterator[Problem]:
    for tag in page.document.iter("*"):
        for words in faults_of_tag(tag):
            yield Problem(file=page.path, line=tag.sourceline, message=words)


def faults_of_tag(tag: HtmlElement) -> Iterator[str]:
    for name, value in tag.items():
        if name in HARMLESS:
            continue
        if is_followed(tag, name) and FOREIGN.search(value.strip()):
            yield (
                f"<{tag.tag} {name}={value!r}> asks another host. Copy the file into docs/assets/"
                " and name it by a relative address, or remove the tag."
            )
        elif name.startswith("on") or value.strip().lower().startswith("javascript:"):
            yield (
                f"<{tag.tag} {name}=…> is a script inside a tag, which the content security"
                " policy blocks. Move it to a file in docs/assets/."
            )
        elif name == "style" and value and not ALIGNED.fullmatch(value.strip()):
            yield (
                f"<{tag.tag} style={value!r}> would be blocked by the content security policy."
                " Use a class, and say in docs/assets/parts.css what it looks like."
            )
    if tag.tag == "meta" and tag.get("http-equiv", "").lower() == "refresh":
        yield "a page that leads elsewhere by itself. Put a link there instead."
    if tag.tag == "script" and "src" not in tag.attrib and tag.get("type", "") in SCRIPTS:
        yield (
            "<script> in the page itself, which the content security policy blocks. Move it to a"
            " file in docs/assets/."
        )
    if tag.tag == "style":
        yield from foreign_addresses(tag.text or "")


def is_followed(tag: HtmlElement, name: str) -> bool:
    if tag.tag == "a":
        return name == "ping"
    if tag.tag == "link" and rel(tag) & (AHEAD | NOT_LOADED):
        return False
    return name in FOLLOWED or (name == "href" and tag.tag in FOLLOWED_HREF)


def faults_of_css(path: Path, css: str) -> Iterator[Problem]:
    for words in foreign_addresses(css):
        yield Problem(file=path, message=words)


def foreign_addresses(css: str) -> Iterator[str]:
    for address in CSS_ADDRESS.findall(css):
        if FOREIGN.search(address):
            yield f"{address!r} asks another host. Copy the file into docs/assets/."
