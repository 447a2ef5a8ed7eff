import json
import re

import pytest

PYTHON = ("requirements.lock", "requirements-test.lock")
NPM = ("web/package-lock.json", "tests/web/package-lock.json")


@pytest.mark.parametrize("name", PYTHON)
def test_every_python_package_is_pinned_by_version_and_hash(root, name):
    lock = (root / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[A-Za-z])", lock.partition("\n\n")[2] or lock)
    entries = [entry for entry in entries if not entry.startswith("#")]

    assert [entry for entry in entries if not re.match(r"\S+==\S+ ", entry)] == []
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", NPM)
def test_every_npm_package_is_pinned_by_version_and_hash(root, name):
    lock = json.loads((root / name).read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}

    assert [name for name, package in packages.items() if "integrity" not in package] == []
    assert [name for name, package in packages.items() if "version" not in package] == []


def test_no_lock_file_says_where_packages_are_fetched_from(root):
    python = "".join((root / name).read_text(encoding="utf-8") for name in PYTHON)
    npm = "".join((root / name).read_text(encoding="utf-8") for name in NPM)

    assert re.findall(r"https?://|--index|--find-links", python) == []
    assert '"resolved"' not in npm
