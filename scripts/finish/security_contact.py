"""`/.well-known/security.txt`: where a fault is reported in private, as RFC 9116 has it."""

from collections.abc import Mapping
from pathlib import Path

import yaml

from scripts.paths import SETTINGS
from scripts.problems import InvalidData, Problem

FILE = Path(".well-known") / "security.txt"


def write_contact(folder: Path, settings: Path = SETTINGS) -> None:
    """Nothing while no contact is set. InvalidData where nobody says until when it holds."""
    known = texts(yaml.compose(settings.read_text(encoding="utf-8"), Loader=yaml.SafeLoader))
    contact, expires = (known.get(f"extra.security.{name}") for name in ("contact", "expires"))
    if not contact:
        return
    if not expires:
        message = "say until when the contact holds: the day after `expires:`, like 2027-11-26."
        raise InvalidData("site", [Problem(file=settings, column="security", message=message)])
    lines = [f"Contact: {contact}", f"Expires: {expires}T00:00:00Z", "Preferred-Languages: en"]
    if address := known.get("site_url"):
        lines.append(f"Canonical: {address.rstrip('/')}/{FILE.as_posix()}")
    path = folder / FILE
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def texts(node: yaml.Node, place: str = "") -> Mapping[str, str]:
    """Composed and not loaded, because the site generators have tags of their own."""
    if isinstance(node, yaml.ScalarNode):
        return {place: node.value}
    found = {}
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            found |= texts(value, f"{place}.{key.value}".lstrip("."))
    return found
