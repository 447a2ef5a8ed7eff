"""Mistakes of contributors, made in the real files: each with all that is said of it.

`mistakes.yaml` holds no copy of the data: `{line}`, `{id}` and the like stand for what is there.
"""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from scripts.claims.queries import query_problems
from scripts.load.datasets import load_dataset
from scripts.load.folders import all_folders
from scripts.problems import InvalidData, listing_line
from scripts.validate import Library, read_library, validate
from scripts.versions.edition import Edition
from scripts.versions.losses import authored_grid, loss_problems
from scripts.versions.unreleased import unreleased_problems
from tests.edited import edited, rewrite, with_table

TEXT = (Path(__file__).parent / "mistakes.yaml").read_text(encoding="utf-8")
CASES = yaml.load(TEXT, Loader=yaml.BaseLoader)
"""With every word as text, dates and `yes` too."""
MOST_LINES = 10


@pytest.fixture(scope="module")
def datasets():
    return [load_dataset(folder) for folder in all_folders()]


@pytest.fixture(scope="module")
def library(datasets) -> Library:
    return read_library(datasets)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["mistake"])
def test_a_mistake_is_answered_with_its_place_and_what_to_do(case, datasets, library, tmp_path):
    said, facts = answer(case, datasets, library, tmp_path)

    expected = [line.format(any="\0", **facts) for line in case["says"]]
    assert 0 < len(said) <= MOST_LINES
    assert [*map(is_like, said, expected)] == [True] * len(expected), said


def test_there_are_enough_cases_and_none_twice():
    names = [case["mistake"] for case in CASES]

    assert len(names) == len(set(names)) >= 60


def answer(case, datasets, library, folder):
    """The lines that a person reads, and what they may quote."""
    if "file" in case:
        found, facts = of_file(case, library, folder)
    elif "released" in case:
        found, facts = since_released(case, datasets, folder)
    else:
        found, facts = of_table(case, datasets, library, folder)
    problems = InvalidData("", found).problems
    return [listing_line(one).removeprefix(f"{folder}/") for one in problems], facts


def of_table(case, datasets, library, folder):
    """Of one table alone; the others are as they are."""
    name = case["table"]
    dataset, source = place_of(name, datasets)
    made = edited(source, case)
    changed = with_table(dataset, source, made.content, folder)
    alone = replace(changed, sources=[one for one in changed.sources if one.schema.name == name])
    found = read_library([alone])
    others = replace(
        library,
        problems={**library.problems, **found.problems},
        sheets={**without(library.sheets, name), **found.sheets},
        tables={**without(library.tables, name), **found.tables},
    )
    return validate(alone, others, complete=name in others.tables), made.facts


def of_file(case, library, folder):
    copy = folder / "datasets" / case["dataset"]
    original = next(one for one in all_folders() if one.name == case["dataset"])
    shutil.copytree(original, copy)
    facts = rewrite(copy / case["file"], case)
    try:
        return query_problems(load_dataset(copy), library.tables), facts
    except InvalidData as invalid:
        return invalid.problems, facts


def since_released(case, datasets, folder):
    """With the data of now as the newest version, 1.0.0."""
    released = Edition(
        {}, {one.schema.name: authored_grid(one) for data in datasets for one in data.sources}
    )
    dataset, source = place_of(case["table"], datasets)
    made = edited(source, case)
    changed = with_table(dataset, source, made.content, folder)
    (changed.folder / "CHANGELOG.md").write_text("## 1.0.0\n\n- 2026-11-01: Published.\n")
    all_now = [changed if one is dataset else one for one in datasets]
    losses = [*loss_problems(all_now, released, "1.0.0")]
    return losses or [*unreleased_problems(all_now, released, "1.0.0")], made.facts


def place_of(table, datasets):
    return next(
        (dataset, source)
        for dataset in datasets
        for source in dataset.sources
        if source.schema.name == table
    )


def is_like(line, expected):
    """`{any}` stands for a part of the data that is cut to its length."""
    return bool(re.fullmatch(re.escape(expected).replace("\0", ".*"), line))


def without(tables, name):
    return {other: table for other, table in tables.items() if other != name}
