"""Tables that a program or an attacker wrote: a few problems with their places, and soon."""

# ruff: noqa: RUF001

import time
from itertools import islice, product
from string import ascii_lowercase

import pytest

from scripts.load.datasets import load_dataset
from scripts.load.schemas import load_schema
from scripts.problems import InvalidData
from scripts.validate import read_library, validate
from tests.load.conftest import FILES

ROWS = 2_000
COLUMNS = 10_000
SECONDS, LINES = 10, 6
"""Far above what is needed: a slip that makes it quadratic needs minutes and writes thousands."""
IDS = ["".join(letters) for letters in islice(product(ascii_lowercase, repeat=4), ROWS)]
HEADER = "person_id,role,adult,team_id\n"


def table(row, header=HEADER):
    return header + "".join(f"{row.format(id=name, ID=name.upper())}\n" for name in IDS)


HOSTILE = {
    "10,000 columns": f"person_id{',x' * COLUMNS}\nanna{',' * COLUMNS}\n",
    "a row of 10,000 cells": f"{HEADER}anna{',' * COLUMNS}\n",
    "a cell of 1 MB": f"{HEADER}anna,{'x' * 1_000_000},,\n",
    "1,000,000 rows": HEADER + "anna,,,\n" * 1_000_000,
    "ragged rows": HEADER + "".join(f"{name}{',' * (at % 9)}\n" for at, name in enumerate(IDS)),
    "every id the same": table("anna,,,"),
    "every id an unknown form": table("{ID},,,"),
    "every reference to nothing": table("{id},,,{id}"),
    "every word unknown": table("{id},{id},{id},"),
    "rows in the wrong order": HEADER + "".join(f"{name},,,\n" for name in reversed(IDS)),
    "every row swallowed": table('{id},"x,,'),
    "blank lines": HEADER + "\n" * ROWS,
    "a look-alike in the header": table("{id},,,", HEADER.replace("role", "rоle")),
    "a control sign in the header": table("{id},,,", HEADER.replace("role", "ro\x1b[31mle")),
    "a header without names": table("{id},,,", ",,,\n"),
    "a column twice": table("{id},,,", HEADER.replace("adult", "role")),
    "no header": table("{id},,,", ""),
    "ids that are paths": f"{HEADER}../../x,,,\n",
    "ids that are other pages": f"{HEADER}index,,,\n",
    "ids that Windows keeps": f"{HEADER}con,,,\n",
    "an id of 300 letters": f"{HEADER}{'a' * 300},,,\n",
    "ids that are twins by case": f"{HEADER}Anna,,,\nanna,,,\n",
}


AS_SUCH = {"1,000,000 rows"}
"""At fault as a whole, and on no line."""


@pytest.fixture
def problems(tmp_path):
    """What is wrong with the small dataset whose people are these."""

    def check(text):
        for name, content in {**FILES, "people/data/people.csv": text}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        load_schema.cache_clear()
        dataset = load_dataset(tmp_path / "people", tmp_path / "schemas")
        found = validate(dataset, read_library([dataset]))
        return InvalidData("people", found).problems

    yield check
    load_schema.cache_clear()


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_answered_soon_in_few_lines_with_its_place(problems, name):
    start = time.process_time()
    found = problems(HOSTILE[name])

    assert time.process_time() - start < SECONDS
    assert 1 <= len(found) <= LINES
    assert {problem.file.name for problem in found} == {"people.csv"}
    assert all(problem.line for problem in found) == (name not in AS_SUCH)
    assert all(len(str(problem)) < 500 for problem in found)
    assert all(str(problem).isprintable() for problem in found)


def test_the_same_table_without_a_fault_passes(problems):
    assert problems(table("{id},,,")) == ()
