"""Finish a built site, whichever engine wrote it: nothing foreign, nothing idle."""

from pathlib import Path

from scripts.finish.built_page import sealed
from scripts.finish.faults import faults_of_css, faults_of_page
from scripts.finish.leftovers import remove_leftovers
from scripts.finish.search_index import write_index_scripts
from scripts.problems import InvalidData


def finish(folder: Path) -> None:
    """Change the built files in place. Sealing a sealed site changes nothing.

    Raises InvalidData, before anything is changed, if a page would not work under its policy.
    """
    pages = {path: read(path) for path in sorted(folder.rglob("*.html"))}
    problems = [problem for path, html in pages.items() for problem in faults_of_page(path, html)]
    for path in sorted(folder.rglob("*.css")):
        problems += faults_of_css(path, read(path))
    if problems:
        raise InvalidData("site", problems)

    remove_leftovers(folder, pages.values())
    for path, html in pages.items():
        finished = sealed(html)
        if finished != html:
            path.write_text(finished, encoding="utf-8", newline="")
    write_index_scripts(folder)


def read(path: Path) -> str:
    """The text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")
