"""The one Jinja environment: HTML is escaped, and an undefined name is an error."""

import re
from pathlib import Path

from jinja2 import (
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    select_autoescape,
)
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from scripts.export.kept_work import KEPT, program, sum_of
from scripts.words import dated_words, day_words, digit_groups, group_thousands, paragraphs
from scripts.words.languages import say, say_number

STAGES = Path(__file__).resolve().parent.parent
FOLDERS = ("export/templates", "render/templates", "finish/offline")
CODE = re.compile("`([^`]*)`?")


def mark_code(text: str) -> Markup:
    """Text with words between backticks as code; everything is escaped."""
    return Markup(CODE.sub(r"<code>\1</code>", str(escape(text))))


class CompiledTemplates(FileSystemBytecodeCache):
    """What templates were compiled to by the programs of now: a filter is a part of it, too."""

    def get_source_checksum(self, source: str) -> str:
        return sum_of(program() + source.encode()).hex()

    def dump_bytecode(self, bucket: Bucket) -> None:
        Path(self.directory).mkdir(parents=True, exist_ok=True)
        super().dump_bytecode(bucket)


TEMPLATES = Environment(
    loader=FileSystemLoader([STAGES / folder for folder in FOLDERS]),
    autoescape=select_autoescape(["html"]),
    extensions=["jinja2.ext.i18n"],
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    bytecode_cache=CompiledTemplates(str(KEPT / "templates"), "%s.compiled"),
)
TEMPLATES.install_gettext_callables(say, say_number, newstyle=True)
TEMPLATES.filters |= {
    "coded": mark_code,
    "dated": dated_words,
    "digit_groups": digit_groups,
    "grouped": group_thousands,
    "in_words": day_words,
    "paragraphs": paragraphs,
}
