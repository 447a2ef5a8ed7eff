"""The schemas and the checks know each other."""

import pytest

from scripts.checks import CHECKS
from scripts.checks.requested import requested_checks
from scripts.derive import DERIVED
from scripts.load import all_folders, load_dataset, load_schema
from scripts.paths import SCHEMAS
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


@pytest.mark.parametrize("folder", all_folders(), ids=lambda folder: folder.name)
def test_a_schema_asks_only_for_checks_that_can_be_run(folder):
    tables = read_real().tables
    for source in load_dataset(folder).sources:
        dates = {"looked_up": "2026-11", "covered_to": "2026-10"}
        checks, problems = requested_checks(source.schema, tables, dates)

        assert problems == []
        assert len(checks) == len(source.schema.checks) + 2
