"""Claims about the reasons that the EU and the US state for their sanctions."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.labels import label
from scripts.claims.ledger import made_by
from scripts.claims.measures import EU_AND_US
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.series import certainly_between
from scripts.claims.verdicts import agreed
from scripts.model import items

Frames = Mapping[str, pd.DataFrame]

SINCE, NO_END = "2020-10-01", "9999-12-31"
"""'Since the crackdown of late 2020': the first measures after it are of October 2020."""
REPRESSION = {"post_election_repression", "continued_repression", "prisoner_releases"}
"""The stated reasons that are about repression or prisoners."""

LIMITS = (
    "One reason is recorded per action, by our reading; repression is wider than prisoners."
    " A share cannot show what weighs most."
)


def seed_07(frames: Frames) -> Result:
    return shares(frames, made_by(frames, "seed-07"))


def shares(frames: Frames, until: str) -> Result:
    """How many actions that tighten state repression as their reason, in three selections."""
    actions = tightenings(frames, until)
    own = actions["legal_framework"].eq("belarus_measures")
    listing = actions["content"].map(lambda cell: "listings" in items(cell)).astype(bool)
    selections = {
        "All actions of the EU and the US that tighten": actions,
        "Only those under the measures on Belarus": actions[own],
        "Only those that list people or entities": actions[listing],
    }
    answers = tuple(
        Answer(definition=name, value=share_words(rows), verdict=weight(rows))
        for name, rows in selections.items()
    )
    others = actions[~actions["stated_reason"].isin(REPRESSION)]["stated_reason"]
    second = others.value_counts().sort_index().sort_values(ascending=False, kind="stable")
    beside = [
        f"the next reason is '{label('sanctions_actions', 'stated_reason', code)}' with {size}"
        for code, size in second.head(1).items()
    ]
    sentence = f"Repression is the stated reason of {share_words(actions)} actions that tighten"
    return Result(
        verdict=agreed(answers),
        value=share_words(actions),
        definition="Actions of the EU and the US that tighten, by stated reason",
        sentence="; ".join([sentence, *beside]) + ".",
        limits=LIMITS,
        rows=rows_of("sanctions_actions", actions["action_id"]),
        answers=answers,
    )


def weight(actions: pd.DataFrame) -> Verdict:
    """Most actions: holds; more than any other reason: partly."""
    if actions.empty:
        return Verdict.CANNOT_BE_TESTED
    named = actions["stated_reason"].isin(REPRESSION)
    if named.sum() * 2 > len(actions):
        return Verdict.HOLDS
    others = actions[~named]["stated_reason"].value_counts()
    return Verdict.PARTLY if named.sum() > others.max() else Verdict.DOES_NOT_HOLD


def share_words(actions: pd.DataFrame) -> str:
    return f"{actions['stated_reason'].isin(REPRESSION).sum()} of {len(actions)}"


def tightenings(frames: Frames, until: str) -> pd.DataFrame:
    """Actions of the EU and the US that certainly tightened in the period, in order of time."""
    dates = frames["action_dates"]
    chosen = dates[dates["effect"].eq("tightening") & dates["body"].isin(EU_AND_US)]
    return (
        certainly_between(chosen, "date", SINCE, until)
        .merge(frames["sanctions_actions"].drop(columns="body"), on="action_id")
        .sort_values(["first_day", "last_day", "action_id"], ignore_index=True)
    )


TESTS = (seed_07,)
