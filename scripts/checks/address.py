"""A web address that leads to the publisher."""

import re
from collections.abc import Iterator, Sequence
from ipaddress import ip_address
from urllib.parse import SplitResult, unquote, urlsplit

import attrs
from frictionless import Row

from scripts.checks.adapter import RuleBroken, TableRule, broken, row_id

LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
HOST = re.compile(rf"(?:{LABEL}\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?")
"""Small letters from a to z; a host in others has a form that starts with xn--."""
NOWHERE = ("internal", "invalid", "local", "localhost", "onion")
"""Ends of names that lead nowhere, or not from every browser."""
ODD = re.compile(r'["<>\\^`{|}]')
SAME_SITE = re.compile(r"^(?:www|m|amp|mobile)\.")
TRACE = re.compile(r"utm_|fbclid=|gclid=|yclid=")
"""What is put to an address to follow its reader, and leads to no other page."""


@attrs.define(kw_only=True, repr=False)
class Address(TableRule):
    """`field` is a plain http or https address, on none of the mirror or staging `hosts`, and the
    same page is there once. A host covers those below it."""

    type = "address"
    columns = ("field",)

    field: str
    hosts: Sequence[str] = ()

    def judge(self, rows: Sequence[Row]) -> Iterator[RuleBroken]:
        seen: dict[str, Row] = {}
        for row in rows:
            text = row[self.field]
            if not text:
                continue
            note = self.fault(text)
            first = seen.setdefault(normalised(text), row) if not note else row
            if first is not row:
                note = (
                    f"{text!r} is the page of {row_id(first)} too. Keep one of the two rows and"
                    " use its id, or fix the address."
                )
            if note:
                yield broken(row, self.field, note)

    def fault(self, text: str) -> str | None:
        try:
            address = urlsplit(text)
            port = address.port
        except ValueError:
            return f"{text!r} is not a web address. Copy it again from the browser."
        host = address.hostname or ""
        if address.scheme not in ("http", "https") or not host or re.search(r"\s", text):
            return f"{text!r} is not a web address. It starts with https:// and holds no space."
        if odd := ODD.search(text):
            return f"{text!r} holds {odd[0]}, which no address holds. Copy it from the browser."
        if "@" in address.netloc:
            return f"{text!r} holds a name before the host. Remove it up to the @."
        if port is not None or address.netloc.endswith(":"):
            return f"{text!r} holds a port. Remove the colon and the number after {host}."
        if host.endswith("."):
            return f"{text!r} has a full stop after the host. Remove it."
        return self.host_fault(text, host)

    def host_fault(self, text: str, host: str) -> str | None:
        if is_ip(host):
            return f"{text!r} leads to a number, not a name. Give the publisher's own address."
        if not HOST.fullmatch(host) or host.rpartition(".")[2] in NOWHERE:
            return f"{text!r} has no host that exists. Copy it again from the browser."
        if any(host == mirror or host.endswith(f".{mirror}") for mirror in self.hosts):
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


def normalised(text: str) -> str:
    """What is the same for two addresses of one page."""
    address: SplitResult = urlsplit(text)
    host = SAME_SITE.sub("", address.hostname or "")
    query = "&".join(part for part in address.query.split("&") if part and not TRACE.match(part))
    return unquote(f"{host}{address.path.rstrip('/')}" + (f"?{query}" if query else ""))
