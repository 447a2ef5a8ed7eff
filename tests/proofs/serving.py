"""How much the built site weighs for readers, and how many of them one nginx serves.

    python -m tests.proofs.serving --json docs/measurements/serving.json

nginx runs with our own sample of its settings, and wrk asks it on the same machine, so that no
network is measured and the two share the processors.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html

from tests.proofs.figures import Figure, write_figures
from tests.proofs.mutations import ROOT
from tests.setup.nginx import NGINX, nginx_with

SITE = ROOT / "site"
LOADED = "//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src | //img/@src"
SECONDS = 10
DAY = 24 * 60 * 60
READERS = 1_000_000
RATE = re.compile(r"Requests/sec: +([\d.]+)")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", type=Path, required=True, help="where the figures are written")
    target = options.parse_args().json
    if not NGINX:
        sys.exit("nginx and wrk are needed: apt-get install nginx-light wrk")
    found = []
    sample = ROOT / "hosting" / "nginx.conf"
    with (
        tempfile.TemporaryDirectory() as folder,
        nginx_with(sample, SITE.resolve(), Path(folder)) as address,
    ):
        for figure in figures(address):
            print(figure, flush=True)
            found.append(figure)
    write_figures(target, found)


def figures(address: str) -> Iterator[Figure]:
    visit = 0
    for what, path in pages().items():
        files = loaded(path)
        page, *others = (received(address, file) for file in files)
        whole = page + sum(others)
        visit += whole
        yield Figure(f"{what}: the page alone, compressed", "kB", page / 1e3)
        yield Figure(f"{what}: with all that it loads", "kB", whole / 1e3)
        yield Figure(f"{what}: requests", "", len(files))
        yield Figure(f"{what}: pages served", "a second", rate(f"{address}/{path}"))
    yield Figure("a reader of these pages", "kB", visit / 1e3)
    yield Figure("a million such readers a day", "GB", visit * READERS / 1e9)
    requests = sum(len(loaded(path)) for path in pages().values())
    yield Figure("their requests, on average", "a second", requests * READERS / DAY)


def pages() -> dict[str, str]:
    """The home page, and of releases and of claims the page that weighs as much as most."""
    typical = {"A release": "records/releases", "A claim": "records/claims"}
    return {"Home page": "index.html"} | {
        what: median([*(SITE / folder).glob("*.html")]).relative_to(SITE).as_posix()
        for what, folder in typical.items()
    }


def median(paths: list[Path]) -> Path:
    return sorted(paths, key=lambda path: (path.stat().st_size, path))[len(paths) // 2]


def loaded(path: str) -> list[str]:
    """The page, and each file that it asks for, from the top of the site."""
    found = html.parse(str(SITE / path)).getroot().xpath(LOADED)
    files = {(SITE / path).parent / one.partition("?")[0] for one in found if ":" not in one}
    return [path, *sorted(file.resolve().relative_to(SITE.resolve()).as_posix() for file in files)]


def received(address: str, path: str) -> int:
    """The bytes of an answer as they cross the network, its headers included."""
    with closing(HTTPConnection(urlsplit(address).netloc)) as connection:
        connection.request("GET", f"/{path}", headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        assert answer.status == 200, path
        said = sum(len(f"{name}: {value}\r\n") for name, value in answer.getheaders())
        return len(f"HTTP/1.1 200 OK\r\n{'':{said}}\r\n") + len(answer.read())


def rate(address: str) -> float:
    """Answers a second, compressed, to 64 readers who each ask again at once."""
    command = ["wrk", "-t1", "-c64", f"-d{SECONDS}s", "-H", "Accept-Encoding: gzip", address]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(RATE.search(said)[1])


if __name__ == "__main__":
    main()
