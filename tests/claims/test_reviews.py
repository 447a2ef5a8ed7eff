import csv

import pytest

from scripts.claims.reviews import COLUMNS, changes, require_reviewed, store
from scripts.load import load_schema
from scripts.model import Table
from scripts.problems import InvalidData
from tests.claims.conftest import frame

BEFORE = {"verdict": "holds", "value": "331 days", "sentence": "331 days lie between them."}


def reviews(**cells):
    row = {"review_id": "seed-26-all", "reviewed_on": "2026-11-23", **BEFORE, **cells}
    return Table("claims", load_schema("claim_reviews"), frame("claim_reviews", [row]))


def computed(**cells):
    row = {"result_id": "seed-26-all", **BEFORE, **cells}
    return Table("claims", load_schema("claim_results"), frame("claim_results", [row]))


def test_nothing_stops_the_build_while_a_result_is_as_judged():
    require_reviewed(reviews(), computed())


def test_a_new_sentence_alone_stops_the_build():
    with pytest.raises(InvalidData) as stopped:
        require_reviewed(reviews(), computed(sentence="4,045 days lie between them."))

    assert [str(problem) for problem in stopped.value.problems] == [
        "datasets/claims/data/claim_reviews.csv:2: seed-26-all was judged as holds (331 days):"
        " '331 days lie between them.'; the data now give holds (331 days): '4,045 days lie between"
        " them.'. Judge the claim again. If the new result is right, run `python -m scripts review"
        " seed-26-all` and commit the change."
    ]


@pytest.mark.parametrize("cell", [{"verdict": "partly"}, {"value": "332 days"}])
def test_a_new_verdict_or_value_is_a_change(cell):
    (change,) = changes(reviews(), computed(**cell))

    assert change.result == "seed-26-all"


def test_a_result_is_stored_with_its_sentence_and_one_that_is_gone_is_dropped(tmp_path):
    path = tmp_path / "claim_reviews.csv"
    stored = reviews(review_id="seed-25-all")
    path.write_text(f"{','.join(COLUMNS)}\nseed-25-all,holds,331 days,Old.,2026-11-23\n")

    store([*changes(stored, computed())], "2026-11-26", path)

    with path.open(encoding="utf-8", newline="") as lines:
        assert [*csv.DictReader(lines)] == [
            {"review_id": "seed-26-all", **BEFORE, "reviewed_on": "2026-11-26"}
        ]
