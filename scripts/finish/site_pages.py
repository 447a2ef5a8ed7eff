"""From what is published, and the written pages, to the whole site."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from scripts.export.kept_work import inputs, is_published, note_published
from scripts.finish import finish
from scripts.finish.replacing import replace_folder, require_room
from scripts.paths import DOCS, ROOT, SITE, WORK
from scripts.problems import InvalidData
from scripts.render import MACROS
from scripts.render.page_words import page_problems
from scripts.render.translated_pages import write_translations


def build_site(publish: Callable[[], int], work: Path = WORK) -> int:
    """Publish the data, unless they are what was published last, and make the pages; returns what
    `publish` does where it is not 0."""
    if is_published(read := inputs()):
        translate_pages(work)
    elif code := publish():
        return code
    else:
        note_published(read)
    build_pages(work)
    return 0


def translate_pages(work: Path = WORK) -> None:
    """Write the pages in other languages. InvalidData where a text has no translation."""
    require_room(work)
    for folder in write_translations(DOCS, work):
        replace_folder(DOCS / folder.name, folder)


def build_pages(work: Path = WORK) -> None:
    """The whole site, made beside the one that is there, which it replaces when it is finished.

    InvalidData where a page asks for what is not there, and CalledProcessError where the site
    generator fails, which says itself what is wrong.
    """
    if problems := page_problems(DOCS, MACROS):
        raise InvalidData("pages", problems)
    made = work / SITE.name
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(made)]
    subprocess.run(command, cwd=ROOT, check=True)
    finish(made)
    replace_folder(SITE, made)
