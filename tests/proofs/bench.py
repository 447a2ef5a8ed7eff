"""What a build, a check and a page cost, each beside something that anybody can measure.

    python -m tests.proofs.bench

A reference is measured in the same run, so that the ratio holds on any machine. Times are CPU
seconds of all processes, which a busy machine changes less than those of a clock; only what a
reader of the preview waits for is measured by a clock. All is done in a copy of the project.
"""

import argparse
import gzip
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import html

from scripts.versions.edition import DESCRIPTOR, package_folders
from tests.damaged import copied
from tests.proofs.figures import Figure, write_figures
from tests.proofs.mutations import ROOT, copy_project
from tests.proofs.project_copies import surroundings
from tests.proofs.saved_to_seen import seconds_to_see, type_into_a_title

RECORD = ROOT / "docs" / "measurements" / "bench.json"
COMMAND = [sys.executable, "-m", "scripts"]
TRIES = range(3)
"""What else a machine does adds to the seconds of a build, and the fewest say most of it."""
FRICTIONLESS = """
import sys, frictionless
for path in sys.argv[1:]:
    assert frictionless.validate(path).valid, path
"""
AIM = "the aim"
BARE = "site_name: Bare\ntheme: {name: material, font: false}\nplugins: [search]\n"


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
    copy = folder / "project"
    copy_project(copy)
    yield from building(copy, folder / "bare")
    yield from page_sizes(copy / "site", folder / "bare" / "site" / "index.html")
    yield from seeing(copy)


def starting() -> Iterator[Figure]:
    reference = cpu_seconds([sys.executable, "-c", "pass"], ROOT)
    yield Figure("--help", "s", cpu_seconds([*COMMAND, "--help"], ROOT), "bare Python", reference)


def checking() -> Iterator[Figure]:
    packages = [str(path / DESCRIPTOR) for path in package_folders(ROOT / "docs" / "data")]
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


def building(copy: Path, bare: Path) -> Iterator[Figure]:
    """The whole site from nothing, again, and after an edit; then the stages, one by one."""
    against = "mkdocs, as many short pages"
    first = cpu_seconds([*COMMAND, "site"], copy)
    bare_site(bare, len([*(copy / "site").rglob("*.html")]))
    reference = min(cpu_seconds([sys.executable, "-m", "mkdocs", "build"], bare) for _ in TRIES)
    yield Figure("make site, from nothing", "s", first, against, reference)
    again = min(cpu_seconds([*COMMAND, "site"], copy) for _ in TRIES)
    yield Figure("make site, with the same data", "s", again, against, reference, 6)
    type_into_a_title(copy, "Another title: ")
    edited = cpu_seconds([*COMMAND, "site"], copy)
    yield Figure("make site, after an edit of a cell", "s", edited, against, reference)
    times = {stage: cpu_seconds(command, copy) for stage, command in STAGES.items()}
    # The command checks first.
    times["build"] -= times["validate"]
    for stage, seconds in times.items():
        yield Figure(f"stage: {stage}", "s", seconds, against, reference)


STAGES = {
    "validate": [*COMMAND, "validate"],
    "build": [*COMMAND, "build"],
    "mkdocs": [sys.executable, "-m", "mkdocs", "build", "--strict"],
    "finish": [*COMMAND, "finish", "site"],
}


def bare_site(folder: Path, pages: int) -> None:
    """As many pages as the site has, of one line each."""
    (folder / "docs").mkdir(parents=True)
    names = [f"page-{n}.md" for n in range(1, pages)]
    for name in ("index.md", *names):
        (folder / "docs" / name).write_text("# A page\n\nOne line.\n", encoding="utf-8")
    hidden = "".join(f"  {name}\n" for name in names)
    settings = f"{BARE}nav: [index.md]\nnot_in_nav: |\n{hidden}"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")


def page_sizes(site: Path, bare: Path) -> Iterator[Figure]:
    """The page and what it loads, each file once, as it lies on the disk."""
    reference = loaded(bare)
    offline = site / "offline.html"
    pages = [loaded(path) for path in sorted(site.rglob("*.html")) if path != offline]
    for name, choose in {"median": statistics.median, "largest": max}.items():
        weight, files = (choose([page[part] for page in pages]) for part in (0, 1))
        yield Figure(f"{name} page", "kB", weight / 1e3, "a bare page", reference[0] / 1e3)
        yield Figure(f"{name} number of requests", "", files, "a bare page", reference[1])
    index = gzip.compress((site / "assets" / "search_index.js").read_bytes(), mtime=0)
    yield Figure("search index, compressed", "kB", len(index) / 1e3, AIM, 300, 1)
    yield Figure("offline edition", "kB", offline.stat().st_size / 1e3, AIM, 2_000, 1)


def seeing(copy: Path) -> Iterator[Figure]:
    cell, page = seconds_to_see(copy)
    yield Figure("from saving a cell until a browser shows it", "s", cell, AIM, 2, 1)
    yield Figure("from saving a page until a browser shows it", "s", page, AIM, 2, 1)


def loaded(path: Path) -> tuple[int, int]:
    """The bytes and the number of files."""
    page = html.document_fromstring(path.read_bytes())
    addresses = page.xpath("//link[@rel='stylesheet']/@href | //script/@src | //img/@src")
    files = {path} | {path.parent / one.partition("?")[0] for one in addresses if ":" not in one}
    there = [file.stat().st_size for file in files if file.is_file()]
    return sum(there), len(there)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", type=Path, default=RECORD, help="where the figures are written")
    target, found = options.parse_args().json, []
    with tempfile.TemporaryDirectory() as folder:
        for figure in figures(Path(folder)):
            print(figure, flush=True)
            found.append(figure)
    write_figures(target, found)


if __name__ == "__main__":
    main()
