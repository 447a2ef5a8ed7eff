"""From what is published, and the written pages, to the whole site."""

import gc
from collections.abc import Callable
from pathlib import Path

from scripts.export.kept_work import inputs, is_published, note_published
from scripts.finish import finish
from scripts.finish.replacing import replace_folder, require_room
from scripts.paths import DOCS, SETTINGS, SITE, WORK
from scripts.problems import InvalidData
from scripts.render import MACROS
from scripts.render.page_words import page_problems
from scripts.render.translated_pages import write_translations


class PagesFailed(Exception):
    """With the sentence of a page that can't be made; without, where the generator has said it."""


def build_site(publish: Callable[[], None], work: Path = WORK) -> None:
    """Publish the data, unless they are what was published last, and make the pages."""
    if is_published(read := inputs()):
        translate_pages(work)
    else:
        publish()
        note_published(read)
    build_pages(work)


def translate_pages(work: Path = WORK) -> None:
    """Write the pages in other languages. InvalidData where a text has no translation."""
    require_room(work)
    for folder in write_translations(DOCS, work):
        replace_folder(DOCS / folder.name, folder)


def build_pages(work: Path = WORK) -> None:
    """The whole site, made beside the one that is there, which it replaces when it is finished.

    InvalidData where a page asks for what is not there.
    """
    if problems := page_problems(DOCS, MACROS):
        raise InvalidData("pages", problems)
    made = work / SITE.name
    gc.disable()  # What pages are made of is used to the end. Looking for waste takes a sixth.
    try:
        generate(made)
        finish(made)
    finally:
        gc.freeze()
        gc.enable()
    replace_folder(SITE, made)


def generate(folder: Path) -> None:
    """Let the site generator work in this process, which has read programs and data already."""
    from mkdocs.__main__ import cli  # Slow, and a build of the data alone does without.

    try:
        cli.main(["build", "--strict", f"--config-file={SETTINGS}", f"--site-dir={folder}"])
    except SystemExit as ended:
        if ended.code:
            raise PagesFailed(ended.code if isinstance(ended.code, str) else "") from ended
