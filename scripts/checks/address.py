"""A web address that leads to the publisher."""

import re
from collections.abc import Sequence
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from scripts.checks.rule import Column, Faults, Row, Rows, row_id, rule

LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
HOST = re.compile(rf"(?:{LABEL}\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?")
"""Small letters from a to z; a host in others has a form that starts with xn--."""
NOWHERE = ("internal", "invalid", "local", "localhost", "onion")
"""Ends of names that lead nowhere, or not from every browser."""
ODD = re.compile(r'["<>\\^`{|}]')
SAME_SITE = re.compile(r"^(?:www|m|amp|mobile)\.")
TRACE = re.compile(r"(?<=[?&])(?:utm_|fbclid=|gclid=|yclid=)[^&#]*")
"""What is put to an address to follow its reader, and leads to no other page."""


@rule("A plain web address, not of a mirror or staging host, and each page only once.")
def address(rows: Rows, *, field: Column, hosts: Sequence[str] = ()) -> Faults:
    """`hosts` are those of mirrors and staging sites; each covers the hosts below it."""
    seen: dict[str, Row] = {}
    for row in rows:
        text = row[field]
        if not text:
            continue
        note = fault(text, hosts)
        first = seen.setdefault(normalise(text), row) if not note else row
        if first is not row:
            note = (
                f"{text!r} is the page of {row_id(first)} too. Keep one of the two rows and use"
                " its id, or fix the address."
            )
        if note:
            yield row, field, note


def fault(text: str, mirrors: Sequence[str]) -> str | None:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return f"{text!r} is not a web address. Copy it again from the browser."
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or re.search(r"\s", text):
        return f"{text!r} is not a web address. It starts with https:// and holds no space."
    if odd := ODD.search(text):
        return f"{text!r} holds {odd[0]}, which no address holds. Copy it from the browser."
    if "@" in parts.netloc:
        return f"{text!r} holds a name before the host. Remove it up to the @."
    if port is not None or parts.netloc.endswith(":"):
        return f"{text!r} holds a port. Remove the colon and the number after {host}."
    if trace := TRACE.search(text):
        return f"{text!r} holds {trace[0]!r}, which says where the reader came from. Take it out."
    if host.endswith("."):
        return f"{text!r} has a full stop after the host. Remove it."
    return host_fault(text, host, mirrors)


def host_fault(text: str, host: str, mirrors: Sequence[str]) -> str | None:
    if is_ip(host):
        return f"{text!r} leads to a number, not a name. Give the publisher's own address."
    if not HOST.fullmatch(host) or host.rpartition(".")[2] in NOWHERE:
        return f"{text!r} has no host that exists. Copy it again from the browser."
    if any(host == mirror or host.endswith(f".{mirror}") for mirror in mirrors):
        return (
            f"{host} shows pages of others. Give the publisher's own address, or leave"
            " the cell empty and set read_at to copy."
        )
    return None


def is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def normalise(text: str) -> str:
    """What is the same for two addresses of one page."""
    parts = urlsplit(text)
    host = SAME_SITE.sub("", parts.hostname or "")
    query = "&".join(filter(None, parts.query.split("&")))
    return unquote(f"{host}{parts.path.rstrip('/')}" + (f"?{query}" if query else ""))
