"""The schemas and the checks know each other."""

import pytest

from scripts.checks import CHECKS
from scripts.checks.requested import options_of, requested_checks
from scripts.derive import DERIVED
from scripts.load.datasets import load_dataset
from scripts.load.folders import all_folders
from scripts.load.schemas import load_schema
from scripts.paths import SCHEMAS
from scripts.render.check_sentences import column
from tests.real_data import read_real

NAMES = sorted(path.stem for path in SCHEMAS.glob("*.yaml"))


def test_every_check_is_asked_for_by_a_schema():
    asked = {check["type"] for name in NAMES for check in load_schema(name).checks}

    assert sorted(asked) == sorted(CHECKS)


def test_a_table_that_is_computed_says_so_in_its_schema():
    assert [one.name for one in DERIVED if not load_schema(one.name).derived] == []


def test_the_checks_are_in_alphabetical_order():
    assert list(CHECKS) == sorted(CHECKS)


def test_every_check_says_in_the_codebook_what_it_asks():
    assert [name for name, rule in CHECKS.items() if not rule.sentences] == []


FREE = {"glossary.instead_of", "sanctions_actions.legal_acts", "sanctions_measures.sector"}
"""Lists of words that nothing but their description can limit."""


@pytest.mark.parametrize("name", NAMES)
def test_a_list_names_the_table_the_words_or_the_form_of_its_items(name):
    checks = load_schema(name).checks
    lists = {check["field"] for check in checks if check["type"] == "list-cell"}
    named = {column(check) for check in checks if limits_items(check)}
    several = {column(check) for check in checks if names_several(check)}

    assert {f"{name}.{column}" for column in lists - named} <= FREE
    assert several <= lists


def limits_items(check):
    """Whether a check names what the items of a column are."""
    if check["type"] == "list-cell":
        return not {"items", "of", "pattern"}.isdisjoint(check)
    if check["type"] == "row-ids":
        return True
    return any(CHECKS[check["type"]].reads_with(options_of(check)))


def names_several(check):
    return check["type"] in ("references", "row-ids") and column(check).endswith("_ids")


@pytest.mark.parametrize("folder", all_folders(), ids=lambda folder: folder.name)
def test_a_schema_asks_only_for_checks_that_can_be_run(folder):
    tables = read_real().tables
    for source in load_dataset(folder).sources:
        dates = {"looked_up": "2026-11", "covered_to": "2026-10"}
        checks, problems = requested_checks(source.schema, tables, dates)

        assert problems == []
        assert len(checks) == len(source.schema.checks) + 2
