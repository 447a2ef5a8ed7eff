"""Build a commit again in other surroundings, and compare each file with what was published.

    python -m tests.proofs.rebuilding --published site/SHA256SUMS

One row for each: another folder, time zone, language, hash seed, fonts, user, clock and Python.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scripts.versions.checksums import SUMS, listed_sums
from tests.proofs.mutations import ROOT
from tests.proofs.project_copies import copy_of, surroundings, time_of

PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14")
NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig/>'
NOBODY = 65534
DEBIANS = "/usr/bin/python3"
"""One that everybody may run."""


@dataclass(frozen=True, slots=True)
class Build:
    """What is different about it; `python` sets up an environment of its own from the lock file."""

    what: str
    folder: str = "project"
    variables: Mapping[str, str] = field(default_factory=dict)
    python: str | None = None
    user: int | None = None


def builds() -> Iterator[Build]:
    yield Build(
        "Kathmandu, Turkish, seed 7", variables=elsewhere("Asia/Kathmandu", "tr_TR.UTF-8", "7")
    )
    yield Build("St John's, C, seed 99", variables=elsewhere("America/St_Johns", "C", "99"))
    yield Build("spaces and other letters", folder="a b/Łódź Минск's $x")
    yield Build("no fonts installed", variables={"FONTCONFIG_FILE": "fonts.conf"})
    if os.geteuid() == 0 and starts(DEBIANS):
        home = {"HOME": "/nonexistent"}
        yield Build("ordinary user, set up anew", variables=home, python=DEBIANS, user=NOBODY)
    for name in PYTHONS:
        if (path := shutil.which(name)) and starts(path):
            yield Build(f"{name}, set up anew", python=path)


def elsewhere(zone: str, language: str, seed: str) -> dict[str, str]:
    return {"TZ": zone, "LC_ALL": language, "LANG": language, "PYTHONHASHSEED": seed}


def starts(python: str) -> bool:
    """Some managers of versions put a name in the path that leads nowhere."""
    recent = [python, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
    return Path(python).is_file() and subprocess.run(recent, capture_output=True).returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.rebuilding", description=__doc__)
    parser.add_argument("--published", type=Path, default=ROOT / "site" / SUMS)
    parser.add_argument("--commit", default="HEAD", help="what the site was published from")
    parser.add_argument("--only", default="", help="only the builds with these words in their name")
    options = parser.parse_args()
    published = listed_sums(options.published)
    print(
        f"{'surroundings':28} {'files':>5} {'seconds':>7}  against {options.published}", flush=True
    )
    worst = 0
    for build in builds():
        if options.only in build.what:
            start = time.perf_counter()
            found = rebuilt(build, options.commit)
            seconds = time.perf_counter() - start
            other = differences(published, found)
            worst = max(worst, len(other))
            words = f"{len(other)} differ: {', '.join(other[:3])}" if other else "the same bytes"
            print(f"{build.what:28} {len(found):5} {seconds:7.0f}  {words}", flush=True)
    return 1 if worst else 0


def rebuilt(build: Build, commit: str) -> dict[str, str]:
    """The checksums of the site that the build made."""
    with tempfile.TemporaryDirectory() as folder:
        copy = copy_of(commit, Path(folder) / build.folder)
        (copy / "fonts.conf").write_text(NO_FONTS, encoding="utf-8")
        if build.user:
            for path in (Path(folder), *Path(folder).rglob("*")):
                os.chown(path, build.user, build.user)
        epoch = time_of(commit)
        subprocess.run(
            command(build, epoch),
            cwd=copy,
            env=surroundings(copy, SOURCE_DATE_EPOCH=epoch, **build.variables),
            user=build.user,
            check=True,
            capture_output=True,
        )
        return listed_sums(copy / "site" / SUMS)


def command(build: Build, epoch: str) -> list[str]:
    if build.python:
        return ["make", "site", f"PYTHON={build.python}", f"SOURCE_DATE_EPOCH={epoch}"]
    return [sys.executable, "-m", "scripts", "site"]


def differences(published: Mapping[str, str], found: Mapping[str, str]) -> list[str]:
    return [name for name in sorted({*published, *found}) if published.get(name) != found.get(name)]


if __name__ == "__main__":
    sys.exit(main())
