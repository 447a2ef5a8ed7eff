"""The schemas and the checks know each other."""

import pytest
import yaml

from scripts.checks import CHECKS
from scripts.checks.requested import asked_rules
from scripts.load import all_folders, load_dataset, load_schema
from scripts.paths import SCHEMAS
from scripts.validate import read_rows

NAMES = sorted(path.stem for path in SCHEMAS.glob("*.yaml"))


@pytest.fixture(scope="module")
def tables():
    return read_rows([load_dataset(folder) for folder in all_folders()])


def test_every_check_is_asked_for_by_a_schema():
    asked = {check["type"] for name in NAMES for check in load_schema(name).checks}

    assert sorted(asked) == sorted(CHECKS)


def test_the_checks_are_in_alphabetical_order():
    assert list(CHECKS) == sorted(CHECKS)


def test_a_schema_asks_only_for_checks_that_can_be_run(tables):
    problems = []
    for dataset in map(load_dataset, all_folders()):
        for source in dataset.sources:
            assert len([*asked_rules(source, tables, "2026-11", problems)]) >= len(
                source.schema.checks
            )

    assert problems == []


@pytest.mark.parametrize("name", NAMES)
def test_the_words_that_a_schema_allows_are_those_that_it_labels(name):
    fields = yaml.safe_load((SCHEMAS / f"{name}.yaml").read_text(encoding="utf-8"))["fields"]
    allowed = {
        field["name"]: field["constraints"]["enum"]
        for field in fields
        if field["type"] == "string" and "enum" in field.get("constraints", {})
    }
    labelled = {
        field["name"]: [category["value"] for category in field["categories"]]
        for field in fields
        if field["name"] in allowed
    }

    assert labelled == allowed
