"""Claims about stated reasons and statements, by what actions and sources say."""

from collections.abc import Iterable, Mapping

import pandas as pd

from scripts.claims.distances import days
from scripts.claims.easing_claims import every_release
from scripts.claims.labels import label
from scripts.claims.ledger import claim, made_by, sources
from scripts.claims.measures import EU_AND_US, actions
from scripts.claims.positions import EXISTENCE
from scripts.claims.prospects import names_easing
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.series import adding_between
from scripts.claims.verdicts import CAUSE, agreed, holds_if, no_rows, partly_if
from scripts.model import items
from scripts.periods import period
from scripts.words import counted, listed

Frames = Mapping[str, pd.DataFrame]

JUNE_2024 = "eu-2024-06-29"
CIRCUMVENTION = "circumvention"
LIFTED = ("eu-2015-10-29", "eu-2016-02-25")
RELEASES = r"\breleas"
"""A stated reason that names releases."""
PRISONERS = r"\b(?:prisoner|detainee)"
"""A stated reason that names prisoners or detainees."""
REPRESSION = ("post_election_repression", "continued_repression")
ECONOMIC = ("sectoral", "both")
SERIES = "2024-07-01"
END_OF_DATA = "9999-12-31"
FEW = "Measures of this kind are few, and none has prisoners as its only reason on record."


def seed_27(frames: Frames) -> Result:
    """The reason that is recorded for the package of June 2024."""
    actions = chosen(frames, (JUNE_2024,))
    definition = "Stated reason of the package of June 2024"
    if actions.empty:
        return no_rows(definition)
    reason = actions["stated_reason"].iloc[0]
    words = label("sanctions_actions", "stated_reason", reason)
    return Result(
        verdict=holds_if(reason == CIRCUMVENTION),
        value=words,
        definition=definition,
        sentence=f"The reason on record for the package is: {words.lower()}.",
        limits="One reason is recorded per action, by our reading of its text.",
        rows=rows_of("sanctions_actions", actions["action_id"]),
    )


def seed_32(frames: Frames) -> Result:
    """Whether the two texts are in the bibliography."""
    cited = items(claim(frames, "seed-32")["supporting_source_ids"])
    found = sources(frames, "seed-32", "supporting")
    either = Verdict.PARTLY if found else Verdict.DOES_NOT_HOLD
    table = frames["sources"]
    dated = table[table["source_id"].isin(found) & table["published"].ne("")]
    return Result(
        verdict=Verdict.HOLDS if cited and len(found) == len(cited) else either,
        value=f"{len(found)} of {counted(len(cited), 'text')}",
        definition="Texts cited that are in the bibliography",
        sentence=(
            f"{len(found)} of {counted(len(cited), 'text')} cited were found, {len(dated)} of them"
            " with the day of publication."
        ),
        limits="That the texts exist is what was checked, not how well they document anything.",
        rows=rows_of("sources", found),
    )


def counter_04(frames: Frames) -> Result:
    """Whether the reasons recorded for the easings of 2015 and 2016 name releases."""
    actions = chosen(frames, LIFTED)
    definition = "EU easings of October 2015 and February 2016 whose stated reason names releases"
    if actions.empty:
        return no_rows(definition)
    named = actions["reason_note"].str.contains(RELEASES, case=False)
    # That releases are named doesn't show that they were the main condition.
    return Result(
        verdict=partly_if(bool(named.any())),
        value=f"{named.sum()} of {counted(len(actions), 'action')}",
        definition=definition,
        sentence=(
            f"For {named.sum()} of {counted(len(actions), 'EU easing')} of 2015 and 2016 the reason"
            " on record names releases."
        ),
        limits="Other reasons are named too; which of them weighed most cannot be tested.",
        rows=rows_of("sanctions_actions", actions["action_id"]),
    )


def counter_05(frames: Frames) -> Result:
    """Economic measures whose stated reason names prisoners, and the next release after each."""
    steps = actions(frames, "tightening", EU_AND_US)
    own = chosen(frames, steps["action_id"])
    own = own[
        own["scope"].isin(ECONOMIC)
        & own["stated_reason"].isin(REPRESSION)
        & own["reason_note"].str.contains(PRISONERS, case=False)
    ]
    definition = "Days from EU and US economic measures that name prisoners to the next release"
    if own.empty:
        return no_rows(definition)
    dates = steps[steps["action_id"].isin(own["action_id"])]["date"]
    waits = [next_release(frames, date) for date in dates]
    shown = listed(wait or "no release" for wait in waits)
    return Result(
        verdict=partly_if(all(waits)),
        value=shown,
        definition=definition,
        sentence=(
            f"{counted(len(own), 'economic measure')} of the EU and US named prisoners; the next"
            f" release came after {shown}."
        ),
        limits=f"{CAUSE} There is no limit to how late a release may follow. {FEW}",
        rows=rows_of("sanctions_actions", own["action_id"]),
    )


def next_release(frames: Frames, date: str) -> str:
    """The days to the first release that certainly is later; nothing where there is none."""
    waits = [days(period(date), period(other)) for other in every_release(frames)["date"]]
    later = [wait for wait in waits if wait.least > 0]
    return min(later).words if later else ""


def counter_07(frames: Frames) -> Result:
    """Releases by exchange or with an easing named, up to the statement and since."""
    made = made_by(frames, "counter-07")
    releases = adding_between(frames, SERIES, END_OF_DATA)
    definition = "Releases since July 2024 by exchange, or that name an easing"
    if releases.empty:
        return no_rows(definition)
    bargained = names_easing(frames, releases) | releases["mechanism"].eq("exchange")
    early = releases["date"].le(made)
    scopes = {"Up to the statement": releases[early], "Since the statement": releases[~early]}
    answers = tuple(
        Answer(
            definition=scope,
            value=f"{bargained[rows.index].sum()} of {counted(len(rows), 'release')}",
            verdict=partly_if(not bargained[rows.index].any()),
        )
        for scope, rows in scopes.items()
        if len(rows)
    )
    parts = [f"{answer.value} {answer.definition.lower()}" for answer in answers]
    return Result(
        verdict=agreed(answers),
        value="; ".join(parts),
        definition=definition,
        sentence=f"An exchange or an easing is on record for {listed(parts)}.",
        limits=(
            "Motives cannot be tested. The statement speaks of the pardons up to then; later ones"
            " are shown beside them."
        ),
        rows=rows_of("releases", releases["release_id"]),
        answers=answers,
    )


def counter_25(frames: Frames) -> Result:
    """Whether a source reports the statement."""
    found = sources(frames, "counter-25", "supporting")
    return Result(
        verdict=Verdict.HOLDS if found else Verdict.CANNOT_BE_TESTED,
        value=counted(len(found), "source"),
        definition="Sources in the bibliography that report the statement",
        sentence=f"The statement is reported by {counted(len(found), 'source')} on record.",
        limits=EXISTENCE,
        rows=rows_of("sources", found),
    )


def chosen(frames: Frames, action_ids: Iterable[str]) -> pd.DataFrame:
    table = frames["sanctions_actions"]
    return table[table["action_id"].isin([*action_ids])].sort_values("action_id")


TESTS = (seed_27, seed_32, counter_04, counter_05, counter_07, counter_25)
