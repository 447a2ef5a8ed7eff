"""One page, with its policy, and without what asks or tells others anything."""

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence

from scripts.finish.markup import Edit, Tag, edited, start_tag, tags

# Firefox fetches even `next` ahead of time.
AHEAD = {"prefetch", "preconnect", "dns-prefetch", "prerender", "next", "preload", "modulepreload"}
SCRIPTS = ("", "module", "text/javascript", "application/javascript")
DOTS = re.compile(r'\b(?:href|src)="(?=\./[^"])')
ALIGNED = re.compile(r"text-align:\s*(left|right|center)\s*;?")


def sealed(html: str) -> str:
    """The page under a strict policy; unchanged where it has it already."""
    found = tags(html)
    edits = [removed(html, tag) for tag in found if is_unwanted(tag)]
    edits += [aligned_by_class(tag) for tag in found if tag.attributes.get("style")]
    edits += [fixed(tag) for tag in found if is_faulty(tag)]
    edits += [Edit(place, place + 2, "") for tag in found for place in dots(html, tag)]
    edits += [ours_at_the_top(found)] if found else []
    return edited(html, edits)


def is_unwanted(tag: Tag) -> bool:
    """Our own tags too: they are written anew."""
    name = tag.attributes.get("name", tag.attributes.get("http-equiv", "")).lower()
    if tag.name == "meta":
        return name in ("generator", "referrer", "content-security-policy")
    return tag.name == "link" and bool(tag.rel() & AHEAD)


def removed(html: str, tag: Tag) -> Edit:
    """Without a tag, and without the line end before it if it has one."""
    return Edit(tag.start - (html[tag.start - 1 : tag.start] == "\n"), tag.end, "")


def dots(html: str, tag: Tag) -> Iterator[int]:
    """Where an address begins with `./`, which one engine writes and the other does not."""
    if tag.name in ("a", "link", "script", "img") and "style" not in tag.attributes:
        for match in DOTS.finditer(html, tag.start, tag.end):
            yield match.end()


def aligned_by_class(tag: Tag) -> Edit:
    """Markdown aligns the cells of a table by a style attribute, which the policy forbids."""
    rest = {name: value for name, value in tag.attributes.items() if name != "style"}
    side = ALIGNED.fullmatch(tag.attributes["style"].strip())
    classes = f"{rest.get('class', '')} align-{side[1]}" if side else rest.get("class", "")
    return Edit(tag.start, tag.end, start_tag(tag.name, {**rest, "class": classes.strip()}))


def is_faulty(tag: Tag) -> bool:
    """The theme's own faults, in tags that its templates give no way to change."""
    if tag.name == "input" and tag.attributes.get("type") == "checkbox":
        return "autocomplete" in tag.attributes
    return tag.attributes.get("role") == "dialog" and "aria-label" not in tag.attributes


def fixed(tag: Tag) -> Edit:
    rest = {name: value for name, value in tag.attributes.items() if name != "autocomplete"}
    named = {**rest, "aria-label": "Search"} if "role" in rest else rest
    return Edit(tag.start, tag.end, start_tag(tag.name, named))


def ours_at_the_top(found: Sequence[Tag]) -> Edit:
    """Right after the charset, because a policy rules only what comes after it."""
    first = next(
        (tag for tag in found if tag.name == "meta" and "charset" in tag.attributes),
        next((tag for tag in found if tag.name == "head"), found[0]),
    )
    policy = {"http-equiv": "Content-Security-Policy", "content": policy_for(found)}
    referrer = {"name": "referrer", "content": "no-referrer"}
    return Edit(
        first.end, first.end, f"\n{start_tag('meta', policy)}\n{start_tag('meta', referrer)}"
    )


def policy_for(found: Sequence[Tag]) -> str:
    """Nothing but what comes from the site itself; scripts and styles in the page by their hash."""
    scripts = " ".join(["'self'", *hashes(found, "script")])
    styles = " ".join(["'self'", *hashes(found, "style")])
    return (
        f"default-src 'none'; script-src {scripts}; style-src {styles}; img-src 'self' data:;"
        " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )


def hashes(found: Sequence[Tag], name: str) -> Iterator[str]:
    contents = {
        tag.content
        for tag in found
        if tag.name == name
        and "src" not in tag.attributes
        and tag.attributes.get("type", "") in SCRIPTS
    }
    for content in sorted(contents):
        digest = hashlib.sha256(content.encode()).digest()
        yield f"'sha256-{base64.b64encode(digest).decode()}'"
