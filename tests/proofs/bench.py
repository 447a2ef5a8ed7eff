"""What a build, a check and a page cost, each beside something that anybody can measure.

    python -m tests.proofs.bench --json dist/bench.json

A reference is measured in the same run, so that the ratio holds on any machine. Times are CPU
seconds of all processes, which a busy machine changes less than those of a clock.
"""

import argparse
import json
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from lxml import html

from tests.damaged import copied
from tests.proofs.mutations import ROOT
from tests.proofs.project_copies import surroundings

SITE = ROOT / "site"
COMMAND = [sys.executable, "-m", "scripts"]
FRICTIONLESS = """
import sys, frictionless
for path in sys.argv[1:]:
    assert frictionless.validate(path).valid, path
"""
BARE = "site_name: Bare\ntheme: {name: material, font: false}\nplugins: [search]\n"


@dataclass(frozen=True, slots=True)
class Figure:
    """`ours` and `reference` have the same unit; `at_most` is the ratio that is aimed at."""

    what: str
    unit: str
    ours: float
    against: str
    reference: float
    at_most: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.reference

    def __str__(self) -> str:
        aim = f"at most {self.at_most:g}" if self.at_most else ""
        numbers = f"{self.ours:>10.2f} {self.reference:>10.2f} {self.ratio:>8.2f}"
        return f"{self.what:<34}{numbers}  {self.unit:<5} {aim:<13} against {self.against}"


def cpu_seconds(command: list[str], folder: Path, accepted: tuple[int, ...] = (0,)) -> float:
    before = spent()
    run = subprocess.run(command, cwd=folder, env=surroundings(folder), capture_output=True)
    if run.returncode not in accepted:
        sys.exit(run.stderr.decode(errors="replace"))
    return spent() - before


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def figures(folder: Path) -> Iterator[Figure]:
    yield from starting()
    yield from checking()
    yield from hostile_files(folder)
    bare = bare_site(folder / "bare")
    reference = cpu_seconds([sys.executable, "-m", "mkdocs", "build"], bare)
    ours = cpu_seconds([*COMMAND, "site"], ROOT)
    yield Figure("make site", "s", ours, "mkdocs, as many short pages", reference, 6)
    yield from page_sizes(bare / "site" / "index.html")


def starting() -> Iterator[Figure]:
    reference = cpu_seconds([sys.executable, "-c", "pass"], ROOT)
    yield Figure("--help", "s", cpu_seconds([*COMMAND, "--help"], ROOT), "bare Python", reference)


def checking() -> Iterator[Figure]:
    packages = [str(path) for path in sorted((ROOT / "docs/data").glob("*/datapackage.json"))]
    reference = cpu_seconds([sys.executable, "-c", FRICTIONLESS, *packages], ROOT)
    ours = cpu_seconds([*COMMAND, "validate"], ROOT)
    yield Figure("validate", "s", ours, "frictionless, all packages", reference, 1.5)


def hostile_files(folder: Path) -> Iterator[Figure]:
    """Each in a copy of the project, against the same copy while nothing is wrong in it."""
    copy = copied(ROOT, folder / "copy")
    whole = cpu_seconds([*COMMAND, "validate"], copy)
    for what, (file, damage) in HOSTILE.items():
        path = copy / file
        text = path.read_text(encoding="utf-8")
        path.write_text(damage(text), encoding="utf-8")
        ours = cpu_seconds([*COMMAND, "validate"], copy, accepted=(1,))
        path.write_text(text, encoding="utf-8")
        yield Figure(what, "s", ours, "validate with nothing wrong", whole, 2)


def unknown_ids(text: str) -> str:
    """5,000 counts of releases that are not there."""
    lines = text.splitlines()
    _, _, rest = lines[-1].split(",", 2)
    return "\n".join([*lines, *(f"rc-x{n},unknown-{n},{rest}" for n in range(5_000)), ""])


WITHOUT_END = "{required: true, pattern: '(a|a)*(a+)+$', minLength"
COUNTS = "datasets/releases/data/release_counts.csv"
HOSTILE: dict[str, tuple[str, Callable[[str], str]]] = {
    "a line of 9,000 commas": (COUNTS, lambda text: text + "," * 9_000 + "\n"),
    "5,000 unknown ids": (COUNTS, unknown_ids),
    "a descriptor of 5,000 wrong entries": (
        "datasets/releases/datapackage.yaml",
        lambda text: text + "".join(f"wrong{n}: [{n}]\n" for n in range(5_000)),
    ),
    "a pattern that never ends": (
        "schemas/releases.yaml",
        lambda text: text.replace("{required: true, minLength", WITHOUT_END, 1),
    ),
}


def bare_site(folder: Path) -> Path:
    """As many pages as the site has, of one line each."""
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(BARE, encoding="utf-8")
    names = [f"page-{n}.md" for n in range(1, len([*SITE.rglob("*.html")]))]
    for name in ("index.md", *names):
        (folder / "docs" / name).write_text("# A page\n\nOne line.\n", encoding="utf-8")
    hidden = "".join(f"  {name}\n" for name in names)
    with (folder / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"nav: [index.md]\nnot_in_nav: |\n{hidden}")
    return folder


def page_sizes(bare: Path) -> Iterator[Figure]:
    """The page and what it loads, each file once, as it lies on the disk."""
    reference = loaded(bare)
    pages = [loaded(path) for path in sorted(SITE.rglob("*.html"))]
    for name, choose in {"median": statistics.median, "largest": max}.items():
        weight, files = (choose([page[part] for page in pages]) for part in (0, 1))
        yield Figure(f"{name} page", "kB", weight / 1e3, "a bare page", reference[0] / 1e3)
        yield Figure(f"{name} number of requests", "", files, "a bare page", reference[1])


def loaded(path: Path) -> tuple[int, int]:
    """The bytes and the number of files."""
    page = html.document_fromstring(path.read_bytes())
    addresses = page.xpath("//link[@rel='stylesheet']/@href | //script/@src | //img/@src")
    files = {path} | {path.parent / one.partition("?")[0] for one in addresses if ":" not in one}
    there = [file.stat().st_size for file in files if file.is_file()]
    return sum(there), len(there)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", type=Path, required=True, help="where the figures are written")
    target = options.parse_args().json
    print(f"{'':<34}{'ours':>10} {'reference':>10} {'ratio':>8}")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for figure in figures(Path(folder)):
            print(figure, flush=True)
            found.append({**asdict(figure), "ratio": figure.ratio})
    report = {"machine": platform.platform(), "python": platform.python_version()}
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps({**report, "figures": found}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
