"""Finish a built site, whichever engine wrote it: nothing foreign, nothing idle."""

from pathlib import Path

from scripts.finish.built_page import read_pages
from scripts.finish.faults import faults_of_css, faults_of_page
from scripts.finish.leftovers import remove_leftovers
from scripts.finish.offline import FILE, offline_edition, say_size
from scripts.finish.policy import set_policy
from scripts.finish.sealing import open_seal, seal
from scripts.finish.search_index import write_index_scripts
from scripts.finish.security_contact import write_contact
from scripts.finish.theme_markup import fix_markup
from scripts.problems import InvalidData


def finish(folder: Path) -> None:
    """Change the built files in place. Finishing a finished site changes nothing.

    Raises InvalidData, before anything is changed, if a page would not work under its policy, or
    the offline edition can't hold it.
    """
    pages = [page for page in read_pages(folder) if page.address != FILE]
    problems = [problem for page in pages for problem in faults_of_page(page)]
    for path in sorted(folder.rglob("*.css")):
        problems += faults_of_css(path, path.read_text(encoding="utf-8"))
    if problems:
        raise InvalidData("site", problems)

    open_seal(folder)
    for page in pages:
        fix_markup(page.document)
        set_policy(page.document)
    edition = offline_edition(folder, pages)
    say_size(pages, len(edition.encode()))
    texts = [page.write() for page in pages]
    (folder / FILE).write_text(edition, encoding="utf-8", newline="")
    remove_leftovers(folder, texts)
    write_index_scripts(folder)
    write_contact(folder)
    seal(folder)
