import csv
from pathlib import Path

import pytest

from scripts.claims.reviews import Edits, changes, require_reviewed, store, turned_results
from scripts.load.schemas import load_schema
from scripts.model import Table
from scripts.problems import InvalidData
from tests.claims.conftest import frame

HEAD = "review_id,verdict,value,sentence,reviewed_date\n"
BEFORE = {"verdict": "holds", "value": "331 days", "sentence": "331 days lie between them."}


def tables(stored=None, **cells):
    """One result, as judged and as computed; a cell given is that of the computed one."""
    rows = {
        "claim_reviews": [stored or {"review_id": "seed-26-all", **BEFORE}],
        "claim_results": [{"result_id": "seed-26-all", **BEFORE, **cells}],
    }
    return made({"finding_reviews": [], "finding_results": [], **rows})


def made(rows):
    return {name: Table("claims", load_schema(name), frame(name, rows[name])) for name in rows}


def test_nothing_stops_the_build_while_a_result_is_as_judged():
    require_reviewed(tables())


def test_a_new_sentence_alone_stops_the_build():
    with pytest.raises(InvalidData) as stopped:
        require_reviewed(tables(sentence="4,045 days lie between them."))

    assert [str(problem) for problem in stopped.value.problems] == [
        "datasets/claims/data/claim_reviews.csv:2: seed-26-all was judged as holds (331 days):"
        " '331 days lie between them.'; the data now give holds (331 days): '4,045 days lie between"
        " them.'. Judge it again. If the new result is right, run `python -m scripts review"
        " seed-26-all` and commit the change. In the browser, leave it: a maintainer judges it."
    ]


JUDGED = (
    "seed-26-all was judged as holds (331 days): '331 days lie between them.'; the data now give"
    " holds (331 days): '4 days lie between them.'."
)
LEAVE_IT = (
    " Your change may well be right, and you need not do anything: a maintainer reads this and"
    " judges it."
)


def noted(rows, edits):
    (problem,) = turned_results(tables(sentence="4 days lie between them.", row_ids=rows), edits)
    return str(problem)


def test_a_result_that_turned_is_noted_at_the_rows_that_were_edited():
    places = {f"actions/{row}": (Path("actions.csv"), line) for row, line in ("b3", "c4", "d5")}
    edits = Edits(places, {"seed-26-all": ("actions/c",)})

    assert noted("actions/a;actions/b", edits) == (
        f"actions.csv:3: {JUDGED} It rests on actions.csv:4 too.{LEAVE_IT}"
    )


def test_where_no_edited_row_is_known_the_note_names_all_that_the_result_rests_on():
    assert noted("actions/a;actions/b", Edits()) == (
        f"datasets/claims/data/claim_reviews.csv:2: {JUDGED} It rests on actions/a, actions/b."
        f"{LEAVE_IT}"
    )


def test_nothing_is_noted_while_a_result_is_as_judged():
    assert turned_results(tables(), Edits()) == []


@pytest.mark.parametrize("cell", [{"verdict": "partly"}, {"value": "332 days"}])
def test_a_new_verdict_or_value_is_a_change(cell):
    (change,) = changes(tables(**cell))

    assert change.result == "seed-26-all"


def test_a_finding_is_judged_by_its_own_table(tmp_path):
    (tmp_path / "finding_reviews.csv").write_text("finding_id,value,sentence,reviewed_date\n")
    said = {"finding_id": "released", "value": "865", "sentence": "865 people were released."}
    found = [*changes(made({**tables_without_results(), "finding_results": [said]}))]

    store(found, "2026-11-26", tmp_path)

    assert [str(change) for change in found] == [
        "released was not judged before; the data give (865): '865 people were released.'"
    ]
    assert (tmp_path / "finding_reviews.csv").read_text() == (
        "finding_id,value,sentence,reviewed_date\n"
        "released,865,865 people were released.,2026-11-26\n"
    )


def tables_without_results():
    return {"claim_reviews": [], "claim_results": [], "finding_reviews": []}


def test_a_result_is_stored_with_its_sentence_and_one_that_is_gone_is_dropped(tmp_path):
    path = tmp_path / "claim_reviews.csv"
    path.write_text(f"{HEAD}seed-25-all,holds,331 days,Old.,2026-11-23\n")
    old = {"review_id": "seed-25-all", "verdict": "holds", "value": "331 days", "sentence": "Old."}

    store([*changes(tables(old))], "2026-11-26", tmp_path)

    with path.open(encoding="utf-8", newline="") as lines:
        assert [*csv.DictReader(lines)] == [
            {"review_id": "seed-26-all", **BEFORE, "reviewed_date": "2026-11-26"}
        ]
