"""List the packages that the site is made with, and their licences, as CycloneDX.

    python -m tests.setup.bill_of_materials requirements.lock

What is locked comes from the lock file, and its licence from the package that is installed. The
same lock file gives the same list: it has no date and no number of its own.
"""

import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)
CLASSIFIED = "License :: OSI Approved :: "
LONGEST = 60
"""In characters: in place of a licence's name some packages give its whole text."""

READ = {"resvg-py": "MIT License"}
"""From the text of the licence, where the package does not name it."""


def bill(lock: Path) -> dict[str, Any]:
    found = LOCKED.findall(lock.read_text(encoding="utf-8"))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "components": [component(name, version) for name, version in found],
    }


def component(name: str, version: str) -> dict[str, Any]:
    purl = f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{version}"
    one = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
    licences = [*licences_of(name)]
    return {**one, "licenses": licences} if licences else one


def licences_of(name: str) -> Iterator[dict[str, Any]]:
    """None for a package that is locked for another kind of machine only."""
    try:
        known = metadata(name)
    except PackageNotFoundError:
        return
    if expression := known.get("License-Expression"):
        yield {"expression": expression}
        return
    words = [
        kind.removeprefix(CLASSIFIED)
        for kind in known.get_all("Classifier", ())
        if kind.startswith(CLASSIFIED)
    ]
    named = known.get("License", "").partition("\n")[0][:LONGEST] or READ.get(name, "")
    yield from ({"license": {"name": word}} for word in words or [named] if word)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(bill(Path(sys.argv[1])), indent=2) + "\n")
