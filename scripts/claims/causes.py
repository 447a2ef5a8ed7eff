"""The main claim of the article: whether releases follow economic sanctions more than by chance."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product

import numpy as np
import pandas as pd

from scripts.claims.measures import EU_AND_US, actions
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.verdicts import CAUSE, agreed
from scripts.model import items
from scripts.periods import Period, period

Frames = Mapping[str, pd.DataFrame]

WINDOWS = (30, 90, 180, 365)
"""Days after a measure in which a release counts as following it."""
SHOWN = 1
"""The window of the sentence: 90 days."""
CHANCE = 0.05
"""When fewer moved series than this share reach as many, the order is taken as no accident."""

LIMITS = (
    f"{CAUSE} Measures and releases are few and come in clusters, so that only a strong link"
    " would show. Other evidence, such as statements of people released, is not weighed."
)


@dataclass(frozen=True, slots=True)
class Followed:
    """Measures followed by a release, those tried, the share of all days that are, and the share
    of moved series in which as many are."""

    hits: int
    tried: int
    share: float
    chance: float


def seed_17(frames: Frames) -> Result:
    """For each window, measures followed by a release beside days followed by one."""
    measures = known_by_day(frames)
    economic = measures[measures["economic"]]
    released = release_periods(frames)
    kinds = {"Economic measures": economic, "All measures that tighten": measures}
    found = [
        (f"{kind}, {window} days", followed(rows["date"], released, window))
        for (kind, rows), window in product(kinds.items(), WINDOWS)
    ]
    answers = tuple(answer(*one) for one in found)
    verdict = agreed(answers)
    return Result(
        # That no link in time was found is only the part of the claim that can be tested.
        verdict=Verdict.PARTLY if verdict is Verdict.HOLDS else verdict,
        value=answers[SHOWN].value,
        definition=f"Measures of the EU and the US followed by a release in {WINDOWS[SHOWN]} days",
        sentence=sentence(found[SHOWN][1]),
        limits=LIMITS,
        rows=rows_of("sanctions_actions", economic["action_id"]),
        answers=answers,
    )


def sentence(found: Followed | None) -> str:
    if found is None:
        return "No measure with a release after it is on record."
    return (
        f"Within {WINDOWS[SHOWN]} days a release followed {found.hits} of {found.tried} economic"
        f" measures; for any day the share is {found.share:.0%}."
    )


def answer(definition: str, found: Followed | None) -> Answer:
    if found is None:
        return Answer(definition=definition, value="none", verdict=Verdict.CANNOT_BE_TESTED)
    return Answer(
        definition=definition,
        value=(
            f"{found.hits} of {found.tried}; all days: {found.share:.0%};"
            f" as many by chance: {found.chance:.0%}"
        ),
        verdict=Verdict.DOES_NOT_HOLD if found.chance < CHANCE else Verdict.HOLDS,
    )


def followed(measures: Iterable[str], released: Sequence[Period], window: int) -> Followed | None:
    """The measures beside the same series moved by every number of days, round the period.

    Moving it whole keeps the clusters. The period runs from the first measure to the last day
    that leaves a whole window on record.
    """
    days = sorted(date.fromisoformat(day) for day in measures)
    if not days or not released:
        return None
    length = (max(one.last for one in released) - days[0]).days - window + 1
    places = np.array([n for day in days if (n := (day - days[0]).days) < length], dtype=int)
    if not len(places):
        return None
    near = days_before(released, days[0], length, window)
    hits = near[(places[:, None] + np.arange(length)) % length].sum(axis=0)
    chance = float((hits >= hits[0]).mean())
    return Followed(int(hits[0]), len(places), float(near.mean()), chance)


def days_before(released: Iterable[Period], start: date, length: int, window: int) -> np.ndarray:
    """Which days from `start` are certainly followed by a release within the window."""
    near = np.zeros(length, dtype=bool)
    for one in released:
        first = (one.last - timedelta(days=window) - start).days
        near[max(first, 0) : max((one.first - start).days, 0)] = True
    return near


def known_by_day(frames: Frames) -> pd.DataFrame:
    """Tightening actions whose day is known; sectoral measures are the economic ones."""
    chosen = actions(frames, "tightening", EU_AND_US)
    content = frames["sanctions_actions"].set_index("action_id")["content"]
    named = chosen["action_id"].map(content).fillna("")
    economic = named.map(lambda cell: "sectoral" in items(cell)).astype(bool)
    return chosen.assign(economic=economic)[chosen["first_day"].eq(chosen["last_day"])]


def release_periods(frames: Frames) -> list[Period]:
    """All releases that add to totals, before and since August 2020."""
    return sorted(
        period(day)
        for table in ("releases", "precedent_releases")
        for day in frames[table][frames[table]["adds_to_totals"]]["date"]
    )


TESTS = (seed_17,)
