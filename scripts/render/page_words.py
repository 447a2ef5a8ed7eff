"""What a page asks for and is not there: a sentence with its place, before a page is made of it."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from inspect import signature
from pathlib import Path
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables

from scripts.export.published import Published
from scripts.paths import DOCS
from scripts.problems import Problem, listing_line, suggester
from scripts.render.pages import Page, read_settings
from scripts.words.languages import languages, speaking

Macro = Callable[..., str]
OF_THE_GENERATOR = ("page", "config")
"""Words that the site generator itself knows."""
GENERATED = ("data", "records")


def page_problems(docs: Path, macros: Collection[str]) -> list[Problem]:
    """Words between curly brackets that are no macro, and brackets that can't be read."""
    made, pages = (*GENERATED, *languages()), sorted(docs.rglob("*.md"))
    written = [path for path in pages if path.relative_to(docs).parts[0] not in made]
    known = [*macros, *OF_THE_GENERATOR, *read_settings()["extra"]]
    return [problem for path in written for problem in unknown_words(path, known)]


def unknown_words(path: Path, known: Sequence[str]) -> Iterator[Problem]:
    try:
        template = Environment().parse(path.read_text(encoding="utf-8"))
    except TemplateSyntaxError as error:
        message = f"the curly brackets here can't be read ({error.message}). Fix them."
        yield Problem(file=path, line=error.lineno, message=message, kind="page-word")
        return
    unknown = find_undeclared_variables(template) - {*known}
    did_you_mean = suggester(known)
    for name in template.find_all(nodes.Name):
        if name.name in unknown:
            message = f"there is no word {name.name!r} for pages.{did_you_mean(name.name)} Fix it."
            yield Problem(file=path, line=name.lineno, message=message, kind="page-word")


def call_macro(env: Any, name: str, macro: Macro, /, *words: Any, **named: Any) -> str:
    """What a macro returns. SystemExit says in a sentence what it asks for in vain: the site
    generator would print where in Python that was met."""
    page = Page.of(env)
    try:
        signature(macro).bind(page, *words, **named)
    except TypeError:
        options = ", ".join([*signature(macro).parameters][1:]) or "nothing"
        message = f"{name} takes other words between its brackets: {options}. Fix them."
    else:
        try:
            with speaking(page.language):
                return macro(page, *words, **named)
        except KeyError as error:
            typed = re.findall(r"[\w-]+", " ".join(map(str, [*words, *named.values()])))
            # A name that the page does not hold is a mistake of the macro.
            if error.args[0] not in typed:
                raise
            message = no_such_name(name, error.args[0], page.data)
        except ValueError as error:
            message = f"{name}: {error}. Fix it."
    path = (DOCS / (page.url or "index.html")).with_suffix(".md")
    line = line_of(path, name, words)
    raise SystemExit(listing_line(Problem(file=path, line=line, message=message, kind="page-word")))


def no_such_name(macro: str, word: str, data: Published) -> str:
    columns = (field.name for table in data.tables.values() for field in table.schema.fields)
    ids = (row for table in data.tables.values() for row in table.by_id)
    hint = suggester(dict.fromkeys([*data.tables, *columns, *ids]))(word)
    return f"{macro} asks for {word!r}, which is not there.{hint} Fix the name."


def line_of(path: Path, macro: str, words: Sequence[Any]) -> int | None:
    """Of the lines that call the macro, the one that holds all these words, or the first."""
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    calls = [(number, line) for number, line in lines if f"{macro}(" in line]
    exact = [number for number, line in calls if all(str(word) in line for word in words)]
    return next(iter([*exact, *(number for number, _ in calls)]), None)
