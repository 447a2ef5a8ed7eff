"""How long it takes under `make serve` from saving a file until a browser shows what was saved."""

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.conftest import CHROMIUM_FLAGS
from tests.proofs.project_copies import surroundings
from tests.setup.chromium import find_chromium

SERVE = [sys.executable, "-m", "scripts", "serve", "--port", "0"]
TIMES, PAUSE = 3, 10
"""Nobody saves again before looking; meanwhile, what is computed from the tables follows."""
TITLES = Path("datasets", "releases", "data", "releases.csv")
CHANGES = Path("datasets", "releases", "CHANGELOG.md")
HEADING = Path("docs", "correct.md")
FIRST_ROW = re.compile(r"\n([^,\n]+),(?=[^\"\n])")
FIRST_VERSION = re.compile(r"^(?:## Unreleased\n+|(?=## ))", re.MULTILINE)
FIRST_HEADING = re.compile(r"^(# )", re.MULTILINE)


def seconds_to_see(copy: Path) -> tuple[float, float]:
    """After a cell was saved, and after a page was, by the clock: each the median of some times."""
    with previewed(copy) as address, in_browser() as page:
        page.goto(f"{address}/records/releases/{first_row(copy)}.html")
        cell = median(page, lambda words: type_into_a_title(copy, words))
        page.goto(f"{address}/correct.html")
        return cell, median(page, lambda words: put(copy / HEADING, FIRST_HEADING, rf"\1{words}"))


def first_row(copy: Path) -> str:
    return FIRST_ROW.search((copy / TITLES).read_text(encoding="utf-8"))[1]


def type_into_a_title(copy: Path, words: str) -> None:
    """With the line about it in the changelog, which is saved first."""
    changed = f"- 2026-11-26: {first_row(copy)}: the title."
    if changed not in (copy / CHANGES).read_text(encoding="utf-8"):
        put(copy / CHANGES, FIRST_VERSION, f"## Unreleased\n\n{changed}\n\n")
    put(copy / TITLES, FIRST_ROW, rf"\n\1,{words}")


def median(page: Page, save: Callable[[str], None]) -> float:
    return statistics.median(
        seconds(page, save, f"Saved as number {number}: ") for number in range(TIMES)
    )


def seconds(page: Page, save: Callable[[str], None], words: str) -> float:
    time.sleep(PAUSE)
    begin = time.monotonic()
    save(words)
    page.get_by_role("heading", name=words.strip(), level=1).wait_for(timeout=60_000)
    return time.monotonic() - begin


def put(path: Path, place: re.Pattern[str], words: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(place.sub(words, text, count=1), encoding="utf-8")


@contextmanager
def previewed(copy: Path) -> Iterator[str]:
    """The address at which the project is shown."""
    said = copy / "said.txt"
    with (
        said.open("w") as out,
        subprocess.Popen(
            SERVE, cwd=copy, stdout=out, stderr=out, env=surroundings(copy)
        ) as process,
    ):
        try:
            while not (address := re.search(r"Open (\S+)/,", said.read_text(encoding="utf-8"))):
                time.sleep(0.2)
            yield address[1]
        finally:
            process.terminate()


@contextmanager
def in_browser() -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=[*CHROMIUM_FLAGS]
        )
        yield browser.new_page()
        browser.close()
