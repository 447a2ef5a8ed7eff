"""Find a Chromium for the browser tests, or get one.

Run as `python -m tests.setup.chromium`; prints the path of a browser that starts.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
ASK_PLAYWRIGHT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""
APT = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
ADVICE = (
    "The browser tests need Chromium or Google Chrome, and none could be found or fetched here."
    " Install one (on Debian: apt-get install chromium), or set CHROMIUM to the path of yours."
)


class NoChromium(Exception):
    """There is no browser to test with; the message says what to install."""


def find_chromium() -> str:
    """Return the path of a browser that starts, without fetching anything."""
    wished = os.environ.get("CHROMIUM")
    if wished:
        path = shutil.which(wished)
        if path is None or not starts(path):
            raise NoChromium(f"CHROMIUM is set to {wished}, which does not start. {ADVICE}")
        return path
    for path in candidates():
        if starts(path):
            return path
    raise NoChromium(ADVICE)


def candidates() -> Iterator[str]:
    for command in (*COMMANDS, MAC_CHROME):
        if path := shutil.which(command):
            yield path
    # In a process of its own: a test may already be running Playwright's event loop.
    asked = subprocess.run(
        [sys.executable, "-c", ASK_PLAYWRIGHT], capture_output=True, text=True, check=True
    )
    yield asked.stdout.strip()


def starts(path: str) -> bool:
    """Some systems ship a stub that only says how to install the real browser."""
    if not Path(path).is_file():
        return False
    return subprocess.run([path, "--version"], capture_output=True).returncode == 0


def get_chromium() -> str:
    """Find a browser, fetching one where there is none: Playwright's own, else Debian's."""
    for fetch in (already_there, fetch_from_playwright, fetch_from_debian):
        fetch()
        try:
            return find_chromium()
        except NoChromium:
            if os.environ.get("CHROMIUM"):
                raise
    raise NoChromium(ADVICE)


def already_there() -> None:
    """Nothing to fetch."""


def fetch_from_playwright() -> None:
    report("No Chromium found: fetching Playwright's own.")
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], stdout=sys.stderr)


def fetch_from_debian() -> None:
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    report("Still none that starts: installing Debian's chromium.")
    subprocess.run(["apt-get", "update", "-qq"], env=APT, stdout=sys.stderr)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
    subprocess.run(install, env=APT, stdout=sys.stderr)


def report(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def main() -> int:
    try:
        path = get_chromium()
    except NoChromium as missing:
        report(str(missing))
        return 1
    sys.stdout.write(f"Browser for the tests: {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
