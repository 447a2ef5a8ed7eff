"""Finish a built site, whichever engine wrote it: nothing foreign, nothing idle."""

from pathlib import Path

from scripts.finish.browser_sql import serve_library
from scripts.finish.built_page import read_pages
from scripts.finish.faults import faults_of_css, faults_of_page
from scripts.finish.leftovers import remove_leftovers
from scripts.finish.link_previews import set_preview
from scripts.finish.offline import FILE, offline_edition, say_size
from scripts.finish.policy import set_policy
from scripts.finish.sealing import open_seal, seal
from scripts.finish.search_index import serve_search
from scripts.finish.security_contact import write_contact
from scripts.finish.theme_markup import fix_markup
from scripts.finish.translated_frame import set_language
from scripts.problems import InvalidData
from scripts.render.pages import Site


def finish(folder: Path) -> None:
    """Change the built files in place. Finishing a finished site changes nothing.

    Raises InvalidData, before any page is changed, if one would not work under its policy, needs
    a library that is not installed, or can't be held by the offline edition.
    """
    pages = [page for page in read_pages(folder) if page.address != FILE]
    problems = [problem for page in pages for problem in faults_of_page(page)]
    for path in sorted(folder.rglob("*.css")):
        problems += faults_of_css(path, path.read_text(encoding="utf-8"))
    if problems:
        raise InvalidData("site", problems)
    site, addresses = Site.read(), {page.address for page in pages}
    for page in pages:
        fix_markup(page.document)
        problems += set_language(page, site, addresses)
    if problems:
        raise InvalidData("site", problems)
    serve_library(folder, pages)
    serve_search(folder, pages)

    open_seal(folder)
    for page in pages:
        set_policy(page.document)
        set_preview(page, site)
    edition = offline_edition(folder, pages)
    say_size(pages, len(edition.encode()))
    texts = [page.write() for page in pages]
    (folder / FILE).write_text(edition, encoding="utf-8", newline="")
    remove_leftovers(folder, texts)
    write_contact(folder)
    seal(folder)
