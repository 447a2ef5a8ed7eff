"""Pages made one by one, when a browser asks for them, each finished as in the whole site."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateError
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.files import File, get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from scripts.finish.built_page import BuiltPage, parse, read, text_of
from scripts.finish.policy import set_policy
from scripts.finish.theme_markup import fix_markup
from scripts.finish.translated_frame import set_language
from scripts.paths import SETTINGS
from scripts.render.pages import Site

ERROR = re.compile(r"^_(?!File_|Macro )\w+_: (.+)$", re.MULTILINE)
SYNTAX = re.compile(r"in Markdown file:_ \*\*(.+)\*\*$", re.MULTILINE)
"""The lines in which the plugin of the macros names an error."""


class PageFailed(Exception):
    """What the site generator says of a page that it can't make."""


class LivePages:
    """The settings, the files and the menu of the site, read once; the pages are read when they
    are made, so that an edit of one is seen at once. PageFailed where the settings are wrong."""

    def __init__(self, folder: Path) -> None:
        with complaints() as found:
            config = load_config(str(SETTINGS), site_dir=str(folder))
            config.plugins.on_startup(command="serve", dirty=False)
            config = config.plugins.on_config(config)
            config.plugins.on_pre_build(config=config)
            files = get_files(config)
            env = config.theme.get_env()
            files.add_files_from_theme(env, config)
            files = config.plugins.on_files(files, config=config)
            nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
            self.config, self.files, self.nav = config, files, nav
            self.env = config.plugins.on_env(env, config=config, files=files)
        if found:
            raise PageFailed("; ".join(dict.fromkeys(found)))

    def file(self, address: str) -> File | None:
        """A page, or a file that is served as it is, by its address from the top of the site."""
        return next((file for file in self.files if file.url == address), None)

    def reads(self, path: Path) -> bool:
        """Whether a file is one of these: its content is read whenever it is asked for."""
        return any(file.abs_src_path == str(path) for file in self.files)

    def page(self, file: File) -> str:
        """PageFailed where it can't be made."""
        page = file.page or Page(None, file, self.config)
        pages = self.files.documentation_pages()
        with complaints() as found:
            _populate_page(page, self.config, self.files)
            _build_page(page, self.config, pages, self.nav, self.env)
        if found:
            raise PageFailed("\n".join(dict.fromkeys(in_words(one, file.src_uri) for one in found)))
        path = Path(file.abs_dest_path)
        document = parse(read(path))
        fix_markup(document)
        addresses = {one.url for one in pages}
        missing = set_language(BuiltPage(path, file.url, document), Site.of(self.config), addresses)
        if missing:
            raise PageFailed("\n".join(map(str, missing)))
        set_policy(document)
        return text_of(document)


def in_words(complaint: str, page: str) -> str:
    """What a macro says of itself, or what the plugin of the macros says of a page."""
    if complaint.startswith(f"docs/{page}"):
        return complaint
    if syntax := SYNTAX.search(complaint):
        return f"docs/{page}: {syntax[1]}. Check what stands between {{{{ and }}}}."
    error = ERROR.search(complaint)
    return f"docs/{page}: {error[1] if error else complaint}."


@contextmanager
def complaints() -> Iterator[list[str]]:
    """What the site generator warns of, and what makes it give up: it logs both."""
    found: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: found.append(record.getMessage())
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield found
    except SystemExit as ended:
        # So ends a macro that asks for what is not there: with a sentence, or after a log.
        found += [ended.code] if isinstance(ended.code, str) else []
    except (MkDocsException, TemplateError, OSError, UnicodeDecodeError) as error:
        found.append(str(error))
    finally:
        logger.removeHandler(handler)
