"""Claims about which EU package is which, and about what single countries add to them."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.claimed_figures import claimed_figures
from scripts.claims.labels import label
from scripts.claims.ledger import expected, made_by
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.series import certainly_between
from scripts.claims.verdicts import agreed, holds_if
from scripts.model import items
from scripts.periods import period
from scripts.words import counted, day_words, listed

Frames = Mapping[str, pd.DataFrame]

SINCE_2020 = ("domestic_rounds", "packages_since_2020")
"""The numberings that count measures on Belarus since late 2020."""
COUNTRIES = ("LT", "LV", "PL")
"""'Poland, Lithuania and Latvia.'"""
CAR_BAN = "passenger cars"
"""Presented by the governments as carrying out EU measures, so not beyond them."""
START = "2004-01-01"


def seed_18(frames: Frames) -> Result:
    """The number of packages under each definition, and the highest that a source gives."""
    (claimed, *_), until = claimed_figures(frames, "seed-18"), made_by(frames, "seed-18")
    packages = certainly_between(frames["packages_by_definition"], "date", START, until)
    sizes = packages.groupby("definition_id").size()
    titles = frames["package_definitions"].set_index("definition_id")["title"].sort_index()
    numbers = stated_numbers(frames, until)
    counts = {title: int(sizes.get(definition, 0)) for definition, title in titles.items()}
    if len(numbers):
        counts["Highest number given by another source"] = int(numbers["number"].max())
    answers = tuple(
        Answer(definition=title, value=str(count), verdict=holds_if(count >= claimed))
        for title, count in counts.items()
    )
    low, high = min(counts.values(), default=0), max(counts.values(), default=0)
    reached = sum(count >= claimed for count in counts.values())
    return Result(
        verdict=agreed(answers) if answers else Verdict.CANNOT_BE_TESTED,
        value=f"{low} to {high}" if low < high else str(low),
        definition="EU packages on Belarus from October 2020 to the claim, by definition",
        sentence=(
            f"The count lies between {low} and {high}; it reaches {claimed} under {reached} of"
            f" {counted(len(counts), 'definition')}."
        ),
        limits=(
            "No source found says which acts make nine. Definitions that are our own"
            " reconstruction start from the article's numbers and cannot confirm them."
        ),
        rows=(
            *rows_of("packages_by_definition", sorted(packages["package_id"])),
            *rows_of("package_numbers", sorted(numbers["number_id"])),
        ),
        answers=answers,
    )


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


def stated_numbers(frames: Frames, until: str) -> pd.DataFrame:
    """Numbers that sources give to EU packages on Belarus, without those of the article."""
    numbers = frames["package_numbers"]
    dates = frames["action_dates"].set_index("action_id")["last_day"]
    by_then = numbers["action_id"].map(dates).fillna("9999") <= until
    return numbers[numbers["numbering"].isin(SINCE_2020) & by_then]


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


TESTS = (seed_18, seed_19, seed_22)
