import pytest

from scripts.claims.result import Verdict
from scripts.claims.statements import (
    JUNE_2024,
    LIFTED,
    counter_04,
    counter_05,
    counter_07,
    counter_25,
    seed_27,
    seed_32,
)
from tests.claims.conftest import frames, released, when_made

BOTH = "first;second"
ECONOMIC = {
    **{"body": "US", "direction": "expand", "announced_date": "2021-04-19", "scope": "sectoral"},
    **{"stated_reason": "post_election_repression", "reason_note": "Call for release of detainees"},
}


@pytest.mark.parametrize(
    ("reason", "verdict", "value"),
    [
        ("circumvention", Verdict.HOLDS, "Circumvention of other measures"),
        ("continued_repression", Verdict.DOES_NOT_HOLD, "Continuing repression"),
    ],
)
def test_the_reason_of_june_2024_is_read_from_the_table(reason, verdict, value):
    action = {"action_id": JUNE_2024, "act_date": "2024-06-29", "stated_reason": reason}
    result = seed_27(frames(sanctions_actions=[action]))

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (["first", "second"], Verdict.HOLDS),
        (["first"], Verdict.PARTLY),
        (["third"], Verdict.DOES_NOT_HOLD),
    ],
)
def test_both_texts_cited_must_be_found(found, verdict):
    claims = [{"claim_id": "seed-32", "supporting_source_ids": BOTH, "made_on": "2024-09"}]
    sources = [{"source_id": source} for source in found]

    assert seed_32(frames(claims=claims, sources=sources)).verdict is verdict


@pytest.mark.parametrize(
    ("notes", "verdict"),
    [
        (("Release of prisoners.", "Releases and an election."), Verdict.PARTLY),
        (("Release of prisoners.", "An election."), Verdict.PARTLY),
        (("An election.", "Sanctions unreleased."), Verdict.DOES_NOT_HOLD),
    ],
)
def test_releases_as_a_reason_named_make_them_the_main_condition_in_part(notes, verdict):
    rows = [
        {"action_id": action, "act_date": "2016-02-25", "reason_note": note}
        for action, note in zip(LIFTED, notes, strict=True)
    ]

    assert counter_04(frames(sanctions_actions=rows)).verdict is verdict


@pytest.mark.parametrize(
    ("action", "released_on", "verdict", "value"),
    [
        ({}, "2021-04-20", Verdict.PARTLY, "1 day"),
        ({}, "2021-04-19", Verdict.DOES_NOT_HOLD, "no release"),
        ({"scope": "both"}, "2021-05-25", Verdict.PARTLY, "36 days"),
        ({"scope": "individual"}, "2021-05-25", Verdict.CANNOT_BE_TESTED, "no rows"),
        ({"direction": "renew"}, "2021-05-25", Verdict.CANNOT_BE_TESTED, "no rows"),
        ({"stated_reason": "other"}, "2021-05-25", Verdict.CANNOT_BE_TESTED, "no rows"),
        ({"reason_note": "Repression"}, "2021-05-25", Verdict.CANNOT_BE_TESTED, "no rows"),
    ],
)
def test_economic_measures_that_name_prisoners_are_followed_up(action, released_on, verdict, value):
    result = counter_05(
        frames(sanctions_actions=[{**ECONOMIC, **action}], **released({"date": released_on}))
    )

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        ([{"date": "2024-07-03"}], Verdict.PARTLY),
        ([{"date": "2024-08-01", "mechanism": "exchange"}], Verdict.DOES_NOT_HOLD),
        ([{"date": "2024-06-28", "mechanism": "exchange"}], Verdict.CANNOT_BE_TESTED),
        ([{"date": "2024-09-30", "easing_action_ids": "eased"}], Verdict.DOES_NOT_HOLD),
        (
            [{"date": "2024-09-30"}, {"date": "2024-10-01", "easing_action_ids": "eased"}],
            Verdict.DEPENDS_ON_DEFINITION,
        ),
        ([{"date": "2024-09-30"}, {"date": "2024-10-01"}], Verdict.PARTLY),
    ],
)
def test_no_exchange_is_asked_of_the_releases_before_the_statement_and_since(rows, verdict):
    result = counter_07(
        frames(
            claims=[{"claim_id": "counter-07", "made_on": "2024-09"}],
            sanctions_actions=[
                {"action_id": "eased", "direction": "ease", "announced_date": "2024-09-30"}
            ],
            **released(*rows),
        )
    )

    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("known", "verdict", "value"),
    [
        (["first", "second"], Verdict.HOLDS, "2 sources"),
        (["second"], Verdict.HOLDS, "1 source"),
        (["third"], Verdict.CANNOT_BE_TESTED, "0 sources"),
    ],
)
def test_a_statement_needs_a_source_that_reports_it(known, verdict, value):
    claims = [{"claim_id": "counter-25", "supporting_source_ids": BOTH, "made_on": "2024"}]
    sources = [{"source_id": source} for source in known]
    result = counter_25(frames(claims=claims, sources=sources))

    assert (result.verdict, result.value) == (verdict, value)


def test_the_statements_on_the_real_tables(real):
    for test, verdict, value in (
        (seed_27, Verdict.HOLDS, "Circumvention of other measures"),
        (seed_32, Verdict.HOLDS, "2 of 2 texts"),
        (counter_04, Verdict.PARTLY, "2 of 2 actions"),
        (counter_05, Verdict.PARTLY, "21 days and 36 days"),
        (counter_25, Verdict.HOLDS, "1 source"),
    ):
        assert (test(real).verdict, test(real).value) == (verdict, value)
        assert when_made(test, real) == test(real)
    assert counter_07(real).verdict is Verdict.DEPENDS_ON_DEFINITION
    assert when_made(counter_07, real).verdict is Verdict.PARTLY
