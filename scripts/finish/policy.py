"""The content security policy of a page: nothing but what comes from the site itself."""

import base64
import hashlib
from collections.abc import Mapping

from lxml.html import HtmlElement

from scripts.finish.browser_sql import runs_sql
from scripts.finish.theme_markup import remove

OWN = ("referrer", "content-security-policy")


def set_policy(document: HtmlElement) -> None:
    """Write the policy anew, right after the charset, because it rules only what comes after."""
    for meta in document.xpath("/html/head/meta"):
        if meta.get("name", meta.get("http-equiv", "")).lower() in OWN:
            remove(meta)
    policy = policy_for(document)
    insert(document, {"name": "referrer", "content": "no-referrer"})
    insert(document, {"http-equiv": "Content-Security-Policy", "content": policy})


def insert(document: HtmlElement, attributes: Mapping[str, str]) -> None:
    """A tag on a line of its own: behind the charset, or first in the head."""
    head = document.find("head")
    charset = next((meta for meta in head.iter("meta") if "charset" in meta.attrib), None)
    meta = head.makeelement("meta", attributes)
    if charset is None:
        meta.tail, head.text = head.text, "\n"
        head.insert(0, meta)
    else:
        meta.tail, charset.tail = charset.tail, "\n"
        head.insert(head.index(charset) + 1, meta)


def policy_for(document: HtmlElement) -> str:
    """Scripts are files of the site, and SQLite on the page that runs it. One in a page itself is
    never allowed: it could be anybody's. Styles in it are, by their hash."""
    scripts = "'self' 'wasm-unsafe-eval'" if runs_sql(document) else "'self'"
    contents = sorted({element.text or "" for element in document.iter("style")})
    styles = " ".join(["'self'", *map(hash_of, contents)])
    return (
        f"default-src 'none'; script-src {scripts}; style-src {styles}; img-src 'self' data:;"
        " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )


def hash_of(content: str) -> str:
    """The source expression that lets a policy allow this style and no other."""
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
