"""What the site says itself: whether the words still fit, and the rows that they rest on."""

import pytest

from scripts.claims.findings import FITS, finding_results
from scripts.claims.queries import FINDINGS, Query, all_views
from scripts.claims.runner import answers, open_database
from scripts.model import Table
from scripts.problems import InvalidData
from tests.claims.conftest import frames, released
from tests.claims.query_cases import loose

EASED = {"release_id": "a", "date": "2025-09-11", "people": 52, "easing_action_ids": "us-1"}
ALONE = {"release_id": "b", "date": "2025-09-16", "people": 25}


def answer(finding, **rows):
    """Of its query, on hand-made rows."""
    file = FINDINGS / f"{finding}.sql"
    tables = {name: Table("made", loose(name), one) for name, one in frames(**rows).items()}
    database = open_database(tables, all_views())
    found = answers(database, Query(finding, file.read_text(encoding="utf-8"), file), FITS, "9999")
    return found[0] if found else None


def step(day, body="US"):
    made = {"action_id": "us-1", "body": body, "direction": "ease", "announced_date": day}
    return {"sanctions_actions": [made]}


def trials(**cells):
    """The two tests of the finding, the cells given being those of the EU's."""
    row = {"releases": 30, "window_days": 90, "within": 22, "expected": 20.39, "role": "primary"}
    row |= {"reading": "neither", "unusual_from": 27}
    ids = {f"after-{body}-tightening-090-since-2020-all": body for body in ("eu", "us")}
    return {
        "timing_test": [
            {"test_id": one, **row, **(cells if ids[one] == "eu" else {})} for one in ids
        ],
        "timing_null": [
            {"test_id": one, "within": within, "shifts": shifts}
            for one in ids
            for within, shifts in ((20, 551), (21, 449))
        ],
    }


def claim(name, camp):
    return {"claims": [{"claim_id": name, "claim": "So.", "claimed_by": "A (B)", "camp": camp}]}


@pytest.mark.parametrize(
    ("day", "fits", "people"), [("2025-09-11", True, "52"), ("2025-09-12", False, "0")]
)
def test_an_easing_counts_with_a_release_of_its_own_day_alone(day, fits, people):
    found = answer("same-day-easings", **released(EASED, ALONE), **step(day))

    assert (found.holds, found.figures["people"]) == (fits, people) if found else not fits


def test_releases_with_no_easing_named_are_the_others():
    found = answer("other-releases", **released(EASED, ALONE), **step("2025-09-11"))

    assert (found.holds, found.value, found.row_ids) == (True, "1", ("releases/b",))


@pytest.mark.parametrize(
    ("reading", "fits"), [("neither", True), ("closer", False), ("silent", False)]
)
def test_chance_is_spoken_of_only_while_the_test_can_answer_and_does_not_stand_out(reading, fits):
    assert answer("after-sanctions", **trials(reading=reading)).holds is fits


def test_what_chance_gives_is_rounded_once():
    """20.449 is 20.45 where it has two digits, and 20.4 where it has one."""
    assert answer("after-sanctions", **trials(expected=20.45)).figures["eu_expected"] == 20.4


@pytest.mark.parametrize(("within", "fits"), [(26, True), (27, False)])
def test_a_link_can_stay_unseen_only_below_the_number_that_stands_out(within, fits):
    assert answer("order-not-cause", **trials(within=within)).holds is fits


@pytest.mark.parametrize(
    ("finding", "row", "camp"),
    [
        ("sanctions-fail", "seed-17", "engagement"),
        ("pressure-and-diplomacy", "viacorka-2025-combination", "pressure"),
        ("nobody-forced", "counter-07", "government_of_belarus"),
    ],
)
def test_a_voice_stands_for_its_own_camp(finding, row, camp):
    assert answer(finding, **claim(row, camp)).holds
    assert not answer(finding, **claim(row, "other")).holds
    assert answer(finding, **claim(row, camp)).value == "So."


def test_the_reason_names_the_people_of_the_release_of_that_day():
    made = {"claims": [{**claim("counter-10", "government_of_belarus")["claims"][0]}]}
    made["claims"][0]["made_date"] = "2025-09-11"

    assert answer("government-reason", **made, **released(EASED)).figures["people"] == 52


@pytest.mark.parametrize(("day", "fits"), [("2025-10", True), ("2025-09-10", False)])
def test_the_sums_end_before_later_releases_that_are_not_counted(day, fits):
    rows = released(EASED)
    later = {"adds_to_totals": False, "not_added_reason": "weakly_attested", "date": day}
    rows["releases"].append({"release_id": "later", **later})
    found = answer("sums-end", **rows)

    assert found.holds if fits else not found.holds


def test_the_sum_has_a_range_around_it():
    figures = [
        {"figure_id": "released-since-2024", "value": 865, "lowest": 840, "highest": 868},
        {"figure_id": "decisions-since-2024", "value": 24},
    ]
    for one in figures:
        one |= {"qualifier": "at_least", "from_date": "2024-07-03"}
    found = answer("released", key_figures=figures)

    assert (found.holds, found.figures["people"]) == (True, "at least 865")


def test_a_sentence_that_the_data_turned_stops_the_build():
    authored = {
        path.stem: {"finding_id": path.stem, "sentence": "[value] so."}
        for path in sorted(FINDINGS.glob("*.sql"))
    }
    rows = frames(findings=[*authored.values()], **trials(reading="closer"))
    tables = {name: Table("claims", loose(name), one) for name, one in rows.items()}

    with pytest.raises(InvalidData) as stopped:
        finding_results(tables, open_database(tables, all_views()))

    assert (
        "datasets/claims/queries/findings/after-sanctions.sql: the data no longer bear out the"
        " sentence '[value] so.'. Write in findings.csv what they show now, and change the query"
        " to fit."
    ) in [str(problem) for problem in stopped.value.problems]
