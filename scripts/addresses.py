"""Which rows have pages of their own, and where each page is."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid5

from scripts.words.languages import ENGLISH

ROWS_ON_A_PAGE = 300
"""A longer list is cut into several pages, so that none grows with the data."""
NAMESPACE = UUID("6f0d9d5c-3b0e-4d53-9a53-0f5a3c1f7d27")
"""What is published is known by a UUID made from this one and a name: the site may move to another
address, or have none, and a program still knows what it has met. Never change it."""


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A table whose rows have pages of their own, and the folder of these pages."""

    table: str
    folder: str
    title: str
    """The column that names a row to a reader."""


KINDS: Mapping[str, RecordKind] = {
    kind.table: kind
    for kind in (
        RecordKind("releases", "releases", "title"),
        RecordKind("sanctions_actions", "actions", "title"),
        RecordKind("episodes", "episodes", "title"),
        RecordKind("claims", "claims", "claim"),
    )
}
SHOWN_AT = {
    "known_gaps": "gaps.html",
    "corrections": "correct.html",
    "removed": "correct.html",
    "reading_risks": "safety.html",
    "findings": "answers.html",
    "glossary": "glossary.html",
}
"""Tables that are shown whole on a page other than that of their dataset."""
DATASETS_AT = {"claims": "claims.html", "sources": "sources.html"}
"""Datasets whose page is not among the others."""
DATASET_DESCRIPTION = "data/{}/dataset.jsonld"
"""What search engines read of a dataset, from the top of the site."""
TRANSLATED = ("index", "answers", "timeline", "claims", "safety", "glossary", "faq")
"""Pages that there are in every language; the others are in English alone."""
OTHER_INITIALS = "0-9"
"""The page of publishers whose name doesn't begin with a letter from A to Z."""


def record_path(table: str, row_id: str) -> str:
    """The page of a row, from the top of the site."""
    return f"records/{KINDS[table].folder}/{row_id}.html"


def in_language(language: str, path: str) -> str:
    """The address of a page, or of its translation where there is one."""
    is_there = language != ENGLISH and path.removesuffix(".html") in TRANSLATED
    return f"{language}/{path}" if is_there else path


def charts_path(language: str) -> str:
    """The folder of the pictures in a language, from the top of what is published."""
    return "charts" if language == ENGLISH else f"charts/{language}"


def dataset_path(dataset: str) -> str:
    """The page of a dataset; tables whose rows have no page of their own are shown there whole."""
    return DATASETS_AT.get(dataset) or f"datasets/{dataset}.html"


def page_starts(rows: int, most: int = ROWS_ON_A_PAGE) -> range:
    """Where the pages of a list of so many rows begin, counted from nought."""
    return range(0, rows, most)


def story_path(number: int) -> str:
    """Of the pages that show everything in order of time, the one of this number."""
    return f"records/story/{number}.html"


def list_path(table: str, number: int) -> str:
    """Of the pages that show a long table, the one of this number, from the top of the site."""
    return f"records/lists/{table}-{number}.html"


def initial(source: Mapping[str, str]) -> str:
    """The letter under which a source is listed."""
    first = next((letter for letter in source["publisher"].casefold() if letter.isalnum()), "")
    return first if first.isascii() and first.isalpha() else OTHER_INITIALS


def sources_path(part: str) -> str:
    """The page of the sources under one letter, or of a part of them, from the top of the site."""
    return f"records/sources/{part}.html"


def review_address(claim_id: str) -> str:
    """What fact-checkers read of a verdict, from the top of the site."""
    return f"data/claims/reviews/{claim_id}.jsonld"


def identity(name: str) -> str:
    """Of a package, or of a feed and its entries."""
    return uuid5(NAMESPACE, name).urn
