"""`/.well-known/security.txt`: where a fault is reported in private, as RFC 9116 has it."""

from pathlib import Path

from scripts.paths import SETTINGS
from scripts.problems import InvalidData, Problem
from scripts.render.pages import Site, read_settings

FILE = Path(".well-known") / "security.txt"


def write_contact(folder: Path, settings: Path = SETTINGS) -> None:
    """Nothing while no contact is set. InvalidData where nobody says until when it holds."""
    known = read_settings(settings)
    security = (known.get("extra") or {}).get("security") or {}
    contact, expires = (security.get(name) for name in ("contact", "expires"))
    if not contact:
        return
    if not expires:
        message = "say until when the contact holds: the day after `expires:`, like 2027-11-26."
        raise InvalidData("site", [Problem(file=settings, column="security", message=message)])
    lines = [f"Contact: {contact}", f"Expires: {expires}T00:00:00Z", "Preferred-Languages: en"]
    if address := Site.of(known).address:
        lines.append(f"Canonical: {address}/{FILE.as_posix()}")
    path = folder / FILE
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
