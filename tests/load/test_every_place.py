"""A value of every wrong kind at every place of a descriptor and of a schema: a problem or fine,
and never an error of Python."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from scripts.load.datasets import load_dataset
from scripts.load.schemas import load_schema
from scripts.problems import InvalidData
from scripts.validate import read_library, validate

FILES = ("people/datapackage.yaml", "schemas/people.yaml")
WRONG = {
    "nothing": None,
    "true": True,
    "zero": 0,
    "below zero": -1,
    "a broken number": 0.5,
    "empty text": "",
    "a letter": "x",
    "a long text": "x" * 10_000,
    "a way out": "../../etc/passwd",
    "an address": "https://example.org/x.csv",
    "a glob": "data/*.csv",
    "an empty list": [],
    "a list of nothing": [None],
    "a list in a list": [["x"]],
    "a mixed list": ["x", 1, {}],
    "no names": {},
    "a strange name": {"x": {"y": 1}},
}


def places(content: Any, place: tuple = ()) -> Iterator[tuple]:
    if isinstance(content, dict | list):
        for step in content if isinstance(content, dict) else range(len(content)):
            yield (*place, step)
            yield from places(content[step], (*place, step))


def replaced(content: Any, place: tuple, value: Any) -> Any:
    if not place:
        return value
    step, *rest = place
    if isinstance(content, dict):
        return {**content, step: replaced(content[step], rest, value)}
    return [replaced(one, rest, value) if at == step else one for at, one in enumerate(content)]


def problems(folder, schemas):
    """Of loading, and where that is fine, of validating. The rest of a dataset is not read where
    its schema is at fault."""
    try:
        load_schema("people", schemas)
        dataset = load_dataset(folder, schemas)
        return validate(dataset, read_library([dataset]), complete=False)
    except InvalidData as invalid:
        return invalid.problems


@pytest.mark.parametrize("value", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("file", FILES)
def test_what_is_wrong_anywhere_is_a_problem_in_few_words(folder, file, value):
    path = folder.parent / file
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    for place in places(content):
        # JSON is YAML, and writes each part on a line of its own.
        text = json.dumps(replaced(content, place, value), indent=1, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
        if path.parent.name == "schemas":
            load_schema.cache_clear()
        found = problems(folder, folder.parent / "schemas")

        assert all(one.message.endswith((".", "?")) for one in found), place
        assert all(len(str(one)) < 500 for one in found), place
