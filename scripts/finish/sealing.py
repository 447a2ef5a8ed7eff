"""What tells a finished site from one that was left half made."""

from collections.abc import Iterator
from pathlib import Path

from scripts.finish.built_page import read_pages
from scripts.finish.offline import FILE
from scripts.finish.policy import policy_for
from scripts.problems import InvalidData, Problem
from scripts.versions.checksums import SUMS, digests, listed_sums, write_sums

REMEDY = "Build the site anew with `make site`, and publish that."
POLICY = "//head/meta[@http-equiv='Content-Security-Policy']/@content"
SIGNATURE = f"{SUMS}.minisig"
"""Made of the list, so that it can't be in it: `hosting/sign` writes it."""


def open_seal(folder: Path) -> None:
    for name in (SUMS, SIGNATURE):
        (folder / name).unlink(missing_ok=True)


def seal(folder: Path) -> None:
    """Write down the checksum of each file. This comes last: a folder with them is finished."""
    write_sums(folder)


def require_finished(folder: Path) -> None:
    if problems := [*unsealed_problems(folder)]:
        raise InvalidData("site", problems)


def unsealed_problems(folder: Path) -> Iterator[Problem]:
    """Why a folder must not be published."""
    if not (folder / SUMS).is_file():
        message = f"this file is missing: the site was left half made. {REMEDY}"
        yield Problem(file=folder / SUMS, message=message)
        return
    sealed, found = listed_sums(folder / SUMS), digests(folder)
    found.pop(SIGNATURE, None)
    for name in sorted({*sealed, *found}):
        if sealed.get(name) != found.get(name):
            yield Problem(file=folder / name, message=f"{how(name, sealed, found)}. {REMEDY}")
    for page in read_pages(folder):
        said = page.document.xpath(POLICY)
        if page.address != FILE and said != [policy_for(page.document)]:
            message = f"this page has no content security policy, or another's. {REMEDY}"
            yield Problem(file=page.path, message=message)


def how(name: str, sealed: dict[str, str], found: dict[str, str]) -> str:
    if name not in found:
        return "this file is missing"
    if name not in sealed:
        return "this file was put here after the site was finished"
    return "this file was changed after the site was finished"
