import pytest

from scripts.claims.queries import FOLDER, is_views
from tests.claims.query_cases import CASES, read_cases, results, shown

ALL = [*read_cases()]


@pytest.mark.parametrize("case", ALL, ids=str)
def test_a_query_gives_what_its_rows_say_in_whatever_order_they_stand(case):
    found, mixed = results(case)

    assert shown(found) == case.gives
    for column, cell in (case.columns or {}).items():
        assert str(found[0].figures[column]) == cell
    assert mixed == found


def test_every_query_has_cases_on_both_sides_of_its_boundary():
    queries = {file.stem for file in FOLDER.glob("*.sql") if not is_views(file)}
    sides = {
        claim: {word for case in ALL if case.claim_id == claim for word in words(case)}
        for claim in queries
    }

    assert {path.stem for path in CASES.glob("*.yaml")} == queries
    assert [claim for claim, found in sides.items() if len(found) < 2] == []


def words(case):
    rows = [] if isinstance(case.gives, str) else case.gives
    return [word for row in rows for word in row.values()]
