"""The pages in other languages: the English ones, text by text from the catalogue."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path

from markdown.extensions.toc import slugify

from scripts.addresses import TRANSLATED
from scripts.problems import InvalidData, Problem
from scripts.words.languages import (
    catalogue_file,
    has,
    is_reviewed,
    languages,
    say,
    speaking,
)

Change = Callable[[str], str]
FIELD = re.compile(r"(title|description): (.+)")
ITEM = re.compile(r"(?=^(?:- |\|))", re.MULTILINE)
"""Where an item of a list or a row of a table begins."""
MARK = re.compile(r"^(?:#+|-) ")
ATTRIBUTES = re.compile(r"\s*\{:.*\}$")
MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
CAPTION = re.compile(r'(?<=caption=")[^"]+')
LINK = re.compile(r"(?<=\]\()([\w/]+)(?=\.md)")
NOTE_AFTER = 2
"""The note on the translation stands below the title and what comes first."""
OF_FILES = re.compile(r"\{\{ (?:downloads|package)\(")
"""What is said of files is said in English, and stands on the English page alone."""
WORDS = re.compile(r"[A-Za-z]{2,}")
REVIEWED = "The data and their notes are in English."
UNREVIEWED = (
    "The data and their notes are in English. No native speaker has reviewed this translation yet."
)
"""What each translated page says of itself, by whether its catalogue names a reader."""


def write_translations(docs: Path, folder: Path) -> list[Path]:
    """Write all pages of every language afresh. InvalidData names every text that is missing."""
    problems = []
    for language in languages():
        shutil.rmtree(folder / language, ignore_errors=True)
        (folder / language).mkdir(parents=True)
        for name in TRANSLATED:
            text = (docs / f"{name}.md").read_text(encoding="utf-8")
            with speaking(language):
                problems += missing_texts(text, language)
                if not problems:
                    path = folder / language / f"{name}.md"
                    note = say(REVIEWED if is_reviewed(language) else UNREVIEWED)
                    path.write_text(changed_page(text, say, note), encoding="utf-8")
    if problems:
        raise InvalidData("translations", list(dict.fromkeys(problems)))
    return [folder / language for language in languages()]


def missing_texts(page: str, language: str) -> Iterator[Problem]:
    """The texts that the catalogue lacks, or has without the figures that stand in them."""
    for text in (*messages(page), REVIEWED, UNREVIEWED):
        if not has(text) or sorted(MACRO.findall(say(text))) != sorted(MACRO.findall(text)):
            words = f"there is no translation of {text!r}. Add it, with the same words in brackets."
            yield Problem(file=catalogue_file(language), message=words, kind="translation")


def messages(page: str) -> list[str]:
    """Every text of a page: of its head, each paragraph, heading, item and cell."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    changed_page(page, note)
    return found


def is_code(line: str) -> bool:
    """Whether a line is for Markdown or a macro alone."""
    return line.startswith(("{:", "<div", "</div", "{%"))


def changed_page(page: str, change: Change, note: str = "") -> str:
    """Every text of a page changed, with a note below its title."""
    head, _, text = page.removeprefix("---\n").partition("\n---\n")
    blocks = [block for block in text.strip().split("\n\n") if not OF_FILES.match(block)]
    # In YAML, a JSON string is a string.
    quoted = partial(json.dumps, ensure_ascii=False)
    head = FIELD.sub(lambda field: f"{field[1]}: {quoted(change(field[2]))}", head)
    written = [changed_block(block, change) for block in blocks]
    title = next(index for index, block in enumerate(blocks) if block.startswith("# "))
    written.insert(title + NOTE_AFTER, f"{note}\n{{: .note }}")
    return "\n\n".join((f"---\n{head}\n---", *written)) + "\n"


def changed_block(block: str, change: Change) -> str:
    block = CAPTION.sub(lambda caption: change(caption[0]), block)
    if block.startswith("#"):
        return changed_heading(block, change)
    pieces = [changed_piece(piece, change) for piece in ITEM.split(block) if piece]
    return leading_out("\n".join(pieces))


def changed_heading(block: str, change: Change) -> str:
    """With the anchor of the English one, so that a link leads to the same place in each."""
    mark, given = MARK.match(block)[0], ATTRIBUTES.search(block)
    text = ATTRIBUTES.sub("", block.removeprefix(mark))
    anchor = given[0] if given else f" {{: #{slugify(MACRO.sub('', text), '-')} }}"
    return f"{mark}{change(text)}{anchor}"


def changed_piece(piece: str, change: Change) -> str:
    if piece.startswith("|"):
        cells = [changed_words(cell, change) for cell in piece.strip().strip("|").split("|")]
        return f"| {' | '.join(cells)} |"
    mark = MARK.match(piece)
    parts = groupby(piece.removeprefix(mark[0] if mark else "").splitlines(), is_code)
    lines = (
        "\n".join(lines) if code else changed_words(" ".join(map(str.strip, lines)), change)
        for code, lines in parts
    )
    return (mark[0] if mark else "") + "\n".join(lines)


def changed_words(text: str, change: Change) -> str:
    text = text.strip()
    return change(text) if WORDS.search(MACRO.sub("", text)) else text


def leading_out(text: str) -> str:
    """Links to pages that are in English alone lead out of the folder of the language."""
    text = text.replace('href="', 'href="../')
    return LINK.sub(lambda link: link[0] if link[0] in TRANSLATED else f"../{link[0]}", text)
