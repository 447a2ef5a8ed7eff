"""The sample of headers for hosts that read a file of rules, and what such a host makes of it."""

import re
from collections.abc import Mapping
from pathlib import Path

Rules = Mapping[str, Mapping[str, str]]


def read_rules(path: Path) -> dict[str, dict[str, str]]:
    """The headers by the path they are for. One that is taken away has an `!` before its name."""
    found: dict[str, dict[str, str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("/"):
            headers = found.setdefault(line, {})
        elif line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            headers[name] = value
    return found


def headers_for(rules: Rules, path: str) -> dict[str, str]:
    """All rules that fit add up: a header that two of them set has both values."""
    found: dict[str, str] = {}
    for place, headers in rules.items():
        if not re.fullmatch(re.escape(place).replace(r"\*", ".*"), path):
            continue
        for name, value in headers.items():
            if name.startswith("! "):
                found.pop(name.removeprefix("! "), None)
            else:
                found[name] = f"{found[name]}, {value}" if name in found else value
    return found
