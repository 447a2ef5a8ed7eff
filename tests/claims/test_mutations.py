"""A change of the data turns exactly the results that rest on it, and the build names them."""

from functools import cache

import pandas as pd
import pytest

from scripts.claims.queries import all_views
from scripts.claims.results import judge
from scripts.claims.reviews import require_reviewed
from scripts.claims.runner import open_database
from scripts.derive import DERIVED
from scripts.load.schemas import load_schema
from scripts.model import Table, items
from scripts.problems import InvalidData
from tests.claims.conftest import frame
from tests.real_data import real_tables


@cache
def tables_after(change):
    """The authored frames with this change, all that claims read of them, and the results of the
    claims."""
    known = change({name: table.frame for name, table in real_tables().items()})
    for derivation in DERIVED:
        if derivation.name not in SLOW:
            columns = [field.name for field in load_schema(derivation.name).fields]
            known[derivation.name] = derivation.table(known)[columns]
    tables = {name: Table("any", load_schema(name), frame) for name, frame in known.items()}
    results = judge(tables, open_database(tables, all_views()))
    return {name: table.frame for name, table in {**tables, **results}.items()}


SLOW = ("key_figures", "timing_curve", "timing_curve_family", "people_curve")
"""Tables that no claim reads."""


@pytest.fixture
def whole():
    return tables_after(dict)


@pytest.fixture
def before(whole):
    return whole["claim_results"]


def turned(before, after, columns=("verdict", "value")):
    old, new = (
        dict(zip(one["result_id"], one[[*columns]].to_records(index=False).tolist(), strict=True))
        for one in (before, after)
    )
    return {result for result in old if old[result] != new[result]}


def without_4_september(frames):
    kept = {
        name: frames[name][frames[name]["release_id"].ne("2024-09-04-pardon")]
        for name in ("releases", "release_counts")
    }
    return {**frames, **kept}


def with_the_act_of_june_a_day_later(frames):
    actions = frames["sanctions_actions"]
    moved = actions["act_date"].mask(actions["action_id"].eq("eu-2024-06-29"), "2024-06-30")
    return {**frames, "sanctions_actions": actions.assign(act_date=moved)}


def with_one_more_package(frames):
    actions = frames["sanctions_actions"]
    listing = actions[actions["action_id"].eq("eu-2022-06-03")]
    more = listing.assign(action_id="eu-2023-05-10", act_date="2023-05-10", decided_date="")
    return {**frames, "sanctions_actions": pd.concat([actions, more], ignore_index=True)}


def rows_that_differ(before, after):
    """As `table/id`: every row that is new, gone or other, in an authored or a computed table."""
    for name in before:
        old, new = (
            {row[0]: row for row in map(tuple, one[name].astype(str).to_numpy())}
            for one in (before, after)
        )
        yield from (f"{name}/{key}" for key in {*old, *new} if old.get(key) != new.get(key))


@pytest.mark.parametrize(
    ("mutation", "at_least"),
    [
        (without_4_september, "seed-02 seed-11 counter-15"),
        (with_the_act_of_june_a_day_later, "seed-26 seed-29"),
        (with_one_more_package, "seed-18"),
    ],
)
def test_a_change_turns_only_results_that_name_a_row_of_it(whole, mutation, at_least):
    after = tables_after(mutation)
    changed = turned(whole["claim_results"], after["claim_results"])

    differ = set(rows_that_differ(whole, after))
    resting = {
        row["result_id"]
        for tables in (whole, after)
        for row in tables["claim_results"].to_dict("records")
        if differ & set(items(row["row_ids"]))
    }
    assert changed - resting == set()
    assert {f"{claim}-{when}" for claim in at_least.split() for when in ("made", "all")} <= changed


def test_the_build_stops_and_names_every_result_that_must_be_judged_again(before):
    after = tables_after(with_the_act_of_june_a_day_later)["claim_results"]

    with pytest.raises(InvalidData) as stopped:
        require_reviewed(as_judged(before, after))

    named = {str(problem).split(": ")[1].split(" ")[0] for problem in stopped.value.problems}
    assert named == turned(before, after, ("verdict", "value", "sentence"))


def test_nothing_stops_the_build_while_all_results_are_as_judged(before):
    require_reviewed(as_judged(before, before))


def as_judged(before, after):
    tables = {
        "claim_reviews": before.rename(columns={"result_id": "review_id"}),
        "claim_results": after,
        "finding_reviews": frame("finding_reviews", []),
        "finding_results": frame("finding_results", []),
    }
    return {name: Table("claims", load_schema(name), one) for name, one in tables.items()}
