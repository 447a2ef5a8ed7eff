"""Pages, labels and descriptions use the words of the glossary, and no paragraph is a wall."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.checks.neutral_words import pattern_of, replaced_words
from scripts.load.yaml_files import read_yaml
from scripts.model import items
from scripts.paths import DATASETS, DOCS, ROOT, SCHEMAS

PAGES = [*sorted(DOCS.glob("*.md")), *sorted((DOCS / "datasets").glob("*.md"))]
DESCRIBED = [*sorted(SCHEMAS.glob("*.yaml")), *sorted(DATASETS.glob("*/datapackage.yaml"))]
TEMPLATES = sorted((ROOT / "scripts" / "render" / "templates").glob("*.html"))
SAID = ("title", "description", "label", "scope", "note")
"""What a reader sees of a schema or a descriptor."""
NOT_PROSE = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\{:.*?\}|\]\([^)]*\)|`[^`]*`|<[^>]*>|^described: \S+$",
    re.DOTALL | re.MULTILINE,
)
LONGEST = 90


@pytest.fixture(scope="module")
def replaced() -> re.Pattern[str]:
    with (DATASETS / "sources" / "data" / "glossary.csv").open(encoding="utf-8") as lines:
        return pattern_of(
            word for row in csv.DictReader(lines) for word in items(row["instead_of"])
        )


def prose(path: Path) -> str:
    return NOT_PROSE.sub(" ", path.read_text(encoding="utf-8"))


def said(described: Any) -> Iterator[str]:
    if isinstance(described, list):
        for one in described:
            yield from said(one)
    elif isinstance(described, dict):
        for key, value in described.items():
            if key in SAID and isinstance(value, str):
                yield value
            else:
                yield from said(value)


@pytest.mark.parametrize("path", [*PAGES, *TEMPLATES], ids=lambda path: path.stem)
def test_a_page_uses_no_word_that_the_glossary_replaces(path, replaced):
    assert [*replaced_words(prose(path), replaced)] == []


@pytest.mark.parametrize("path", DESCRIBED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_labels_and_descriptions_use_no_word_that_the_glossary_replaces(path, replaced):
    texts = [*said(read_yaml(path, path.stem).content)]

    assert texts
    assert [found for text in texts for found in replaced_words(text, replaced)] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_no_paragraph_is_longer_than_ninety_words(path):
    paragraphs = re.split(r"\n\s*\n|\n(?=\s*(?:[-*|>]|\d+\.|#) ?)", prose(path))

    assert [words for words in paragraphs if len(words.split()) > LONGEST] == []


def test_no_paragraph_of_a_built_page_is_longer_either(built):
    """What data say, too. A caption to copy is for copying."""
    pages = {name: page for name, page in built.items() if name != "offline.html"}
    found = {
        (name, part.text_content())
        for name, page in pages.items()
        for part in page.xpath("//main//*[self::p or self::li or self::td]")
        if not part.xpath("ancestor::form | parent::details[@class='caption'] | .//p | .//li")
        and len(part.text_content().split()) > LONGEST
    }

    assert found == set()
