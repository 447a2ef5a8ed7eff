"""HTML that macros made goes past Markdown, which would parse it again, tag by tag.

A Markdown extension, so that both site generators have it.
"""

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from scripts.export.templates import TEMPLATES

BEGIN, END = "<!--ready-->", "<!--/ready-->"
READY = re.compile(f"{BEGIN}(.*?){END}", re.DOTALL)
SIGNS = str.maketrans({sign: f"&#{ord(sign)};" for sign in "&<>\"'\\`*_[]{}"})
"""What means something to a browser or to Markdown, each with the code that shows it."""
BEFORE_ALL_ELSE = 26
"""Markdown itself looks for code between fences at 25, and for raw HTML at 20."""


def fill(template: str, **objects: object) -> str:
    """HTML from a template file and typed objects, as one block that Markdown leaves alone."""
    html = TEMPLATES.get_template(template).render(objects)
    lines = (line for line in html.splitlines() if line.strip())
    return "\n".join((BEGIN, *lines, END))


def plain(text: str) -> str:
    """Words for a sentence of a page: neither a browser nor Markdown takes them for its own."""
    return text.translate(SIGNS)


class ReadyHtml(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        store = self.md.htmlStash.store
        return READY.sub(lambda block: store(block[1].strip()), "\n".join(lines)).split("\n")


class ReadyHtmlExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(ReadyHtml(md), "ready_html", BEFORE_ALL_ELSE)


def makeExtension(**options: object) -> Extension:
    return ReadyHtmlExtension(**options)
