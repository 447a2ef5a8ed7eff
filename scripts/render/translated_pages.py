"""The pages in other languages: the English ones, text by text from the catalogue."""

import json
import re
import shutil
from collections.abc import Iterable, Iterator
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

HEAD = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
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
                    path.write_text(translated_page(text, language), encoding="utf-8")
    if problems:
        raise InvalidData("translations", list(dict.fromkeys(problems)))
    return [folder / language for language in languages()]


def missing_texts(page: str, language: str) -> Iterator[Problem]:
    """The texts that the catalogue lacks, or has without the figures that stand in them."""
    for text in (*messages(page), REVIEWED, UNREVIEWED):
        if not has(text) or sorted(MACRO.findall(say(text))) != sorted(MACRO.findall(text)):
            words = f"there is no translation of {text!r}. Add it, with the same words in brackets."
            yield Problem(file=catalogue_file(language), message=words, kind="translation")


def messages(page: str) -> Iterator[str]:
    """Every text of a page: of its head, each paragraph, heading, item and cell."""
    head, blocks = split_page(page)
    yield from (text for _, text in FIELD.findall(head))
    for block in blocks:
        yield from CAPTION.findall(block)
        yield from (text for text in texts(block) if is_said(text))


def split_page(page: str) -> tuple[str, list[str]]:
    head = HEAD.match(page)
    blocks = page[head.end() :].strip().split("\n\n")
    return head[1], [block for block in blocks if not OF_FILES.match(block)]


def texts(block: str) -> Iterator[str]:
    for piece in filter(None, ITEM.split(block)):
        if piece.startswith("|"):
            yield from (cell.strip() for cell in piece.strip().strip("|").split("|"))
        else:
            lines = [line for line in piece.split("\n") if not is_code(line)]
            yield ATTRIBUTES.sub("", MARK.sub("", join_lines(lines)))


def join_lines(lines: Iterable[str]) -> str:
    return " ".join(line.strip() for line in lines).strip()


def is_code(line: str) -> bool:
    """Whether a line is for Markdown or a macro alone."""
    return line.startswith(("{:", "<div", "</div", "{%"))


def is_said(text: str) -> bool:
    return bool(WORDS.search(MACRO.sub("", text)))


def translated_page(page: str, language: str) -> str:
    head, blocks = split_page(page)
    # In YAML, a JSON string is a string.
    quoted = partial(json.dumps, ensure_ascii=False)
    head = FIELD.sub(lambda field: f"{field[1]}: {quoted(say(field[2]))}", head)
    written = [translated_block(block) for block in blocks]
    title = next(index for index, block in enumerate(blocks) if block.startswith("# "))
    note = say(REVIEWED if is_reviewed(language) else UNREVIEWED)
    written.insert(title + NOTE_AFTER, f"{note}\n{{: .note }}")
    return "\n\n".join((f"---\n{head}\n---", *written)) + "\n"


def translated_block(block: str) -> str:
    block = CAPTION.sub(lambda caption: say(caption[0]), block)
    if block.startswith("#"):
        return translated_heading(block)
    return leading_out("\n".join(map(translated_piece, filter(None, ITEM.split(block)))))


def translated_heading(block: str) -> str:
    """With the anchor of the English one, so that a link leads to the same place in each."""
    (text,) = texts(block)
    given = ATTRIBUTES.search(block)
    anchor = given[0] if given else f" {{: #{slugify(MACRO.sub('', text), '-')} }}"
    return f"{MARK.match(block)[0]}{say(text)}{anchor}"


def translated_piece(piece: str) -> str:
    if piece.startswith("|"):
        cells = map(say_words, texts(piece))
        return f"| {' | '.join(cells)} |"
    mark = MARK.match(piece)
    parts = groupby(piece.removeprefix(mark[0] if mark else "").splitlines(), is_code)
    lines = ("\n".join(lines) if code else say_words(join_lines(lines)) for code, lines in parts)
    return (mark[0] if mark else "") + "\n".join(lines)


def say_words(text: str) -> str:
    return say(text) if is_said(text) else text


def leading_out(text: str) -> str:
    """Links to pages that are in English alone lead out of the folder of the language."""
    text = text.replace('href="', 'href="../')
    return LINK.sub(lambda link: link[0] if link[0] in TRANSLATED else f"../{link[0]}", text)
