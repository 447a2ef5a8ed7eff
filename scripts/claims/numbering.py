"""Claims about which EU package is which, and about what single countries add to them."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.labels import label
from scripts.claims.ledger import expected, made_by
from scripts.claims.result import Result, Verdict, rows_of
from scripts.model import items
from scripts.periods import period
from scripts.words import day_words, listed

Frames = Mapping[str, pd.DataFrame]

COUNTRIES = ("LT", "LV", "PL")
"""'Poland, Lithuania and Latvia.'"""
CAR_BAN = "passenger cars"
"""Presented by the governments as carrying out EU measures, so not beyond them."""


def seed_19(frames: Frames) -> Result:
    """National tightening actions of each country up to the claim, without the bans on cars."""
    until = made_by(frames, "seed-19")
    measures = frames["sanctions_measures"]
    cars = {
        action
        for action, sector in zip(measures["action_id"], measures["sector"], strict=True)
        if CAR_BAN in items(sector)
    }
    national = tightenings(frames, COUNTRIES, "national_law", until)
    beyond = national[~national["action_id"].isin(cars)]
    sizes = {body: int(beyond["body"].eq(body).sum()) for body in COUNTRIES}
    words = [f"{label('sanctions_actions', 'body', body)} {size}" for body, size in sizes.items()]
    some = Verdict.PARTLY if any(sizes.values()) else Verdict.DOES_NOT_HOLD
    return Result(
        verdict=Verdict.HOLDS if all(sizes.values()) else some,
        value="; ".join(words),
        definition="National actions that tighten, without bans on passenger cars",
        sentence=f"National actions that tighten, up to {day_words(until)}: {listed(words)}.",
        limits=(
            "Whether an action goes beyond EU law is taken from its legal basis. Bans on"
            " passenger cars are left out, as they are said to carry out EU measures."
        ),
        rows=rows_of("sanctions_actions", beyond["action_id"]),
    )


def seed_22(frames: Frames) -> Result:
    """The action of that day, what its title names, and whether a later one tightened."""
    day, until = expected(frames, "seed-22"), made_by(frames, "seed-22")
    own = tightenings(frames, ("EU",), "belarus_measures", until)
    found, later = own[own["act_date"].eq(day)], own[own["first_day"].gt(day)]
    names_russia = found["title"].str.contains("Russia").any()
    dates = sorted(set(later["date"]))
    whole = bool(names_russia) and later.empty
    fits = Verdict.HOLDS if whole else Verdict.PARTLY
    then = f"a later one is of {listed(map(day_words, dates))}" if dates else "none is later"
    return Result(
        verdict=fits if len(found) else Verdict.DOES_NOT_HOLD,
        value="; ".join([*found["act_date"], *dates]) or "none",
        definition="EU tightening actions under the Belarus measures, by the date of the act",
        sentence=(
            f"An EU act of {day_words(day)} exists; its title"
            f" {'names' if names_russia else 'does not name'} Russia; {then}."
            if len(found)
            else f"No EU act of {day_words(day)} is on record."
        ),
        limits="How far the act mirrors the measures on Russia is read from its title only.",
        rows=rows_of("sanctions_actions", [*found["action_id"], *later["action_id"]]),
    )


def tightenings(
    frames: Frames, bodies: tuple[str, ...], framework: str, until: str
) -> pd.DataFrame:
    """Actions that certainly tightened, or closed a border, by a day, in order of time."""
    dates = frames["action_dates"]
    chosen = dates[
        dates["effect"].isin(["tightening", "closing"])
        & dates["body"].isin(bodies)
        & dates["last_day"].le(period(until).last.isoformat())
    ]
    actions = frames["sanctions_actions"].drop(columns="body")
    return (
        chosen.merge(actions[actions["legal_framework"].eq(framework)], on="action_id")
        .sort_values(["first_day", "last_day", "action_id"])
        .reset_index(drop=True)
    )


TESTS = (seed_19, seed_22)
