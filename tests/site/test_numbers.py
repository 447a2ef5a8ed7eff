"""Every number that a reader sees comes from the data."""

import re
from pathlib import Path

import pytest

PAGES = sorted((Path(__file__).resolve().parents[2] / "docs").glob("*.md")) + sorted(
    (Path(__file__).resolve().parents[2] / "docs" / "datasets").glob("*.md")
)
NOT_PROSE = re.compile(
    r"^---\n.*?\n---\n"  # the settings of a page
    r"|\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}"  # macros
    r"|\{:.*?\}"  # ids of headings
    r"|\]\([^)]*\)"  # where a link leads
    r"|`[^`]*`"  # names of files and commands
    r"|^\d+\. "  # the steps of a list
    r"|<[^>]*>",
    re.DOTALL | re.MULTILINE,
)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_no_digit_is_typed_into_a_page(path):
    prose = NOT_PROSE.sub("", path.read_text(encoding="utf-8"))

    assert [line for line in prose.splitlines() if re.search(r"\d", line)] == []


def test_the_titles_of_pages_hold_no_figure():
    # A year in a title is the name of what the page covers, not a figure.
    for path in PAGES:
        settings = path.read_text(encoding="utf-8").split("---")[1]
        assert not re.search(r"\d", re.sub(r"\b20\d\d\b", "", settings)), path
