"""Claims that nothing of a kind had happened before July 2024."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.distances import Days, days
from scripts.claims.measures import EU_AND_US, actions
from scripts.claims.people import stated_people
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.series import adding_between, pardons_between, people, releases_between
from scripts.claims.verdicts import agreed, holds_if
from scripts.periods import period
from scripts.words import counted, day_words

Frames = Mapping[str, pd.DataFrame]

FOUR_YEARS = ("2020-08-09", "2024-07-01")
"""'In the four years before mid-2024': from the election to the day before July's releases."""
EARLIER = ("2020-10-01", "2024-06-30")
"""'All earlier sanctions': from the first of late 2020 to the last before July 2024."""
APART = ["pre_trial_measure", "aggregate"]
"""Moves to house arrest and yearly totals, which are shown and not counted."""


def seed_14(frames: Frames) -> Result:
    """Releases in the four years, as pardons only and as any early release."""
    found = {
        "Pardons only": pardons_between(frames, *FOUR_YEARS),
        "Any early release that adds to totals": adding_between(frames, *FOUR_YEARS),
    }
    pardons, early = found.values()
    answers = tuple(
        Answer(
            definition=definition,
            value=f"{counted(len(rows), 'release')}, {counted(people(rows), 'person')}",
            verdict=holds_if(rows.empty),
        )
        for definition, rows in found.items()
    )
    others = releases_between(frames, *FOUR_YEARS)
    apart = others[others["not_added_reason"].isin(APART)]
    return Result(
        verdict=agreed(answers),
        value=counted(len(early), "release"),
        definition=f"Releases from {span(FOUR_YEARS)}, under two definitions",
        sentence=(
            f"On record are {counted(len(early), 'early release')},"
            f" {len(pardons)} of them by pardon; {len(apart)} house arrests or yearly totals are"
            " not counted."
        ),
        limits="Whether smaller or single releases are 'such steps' is a question of wording.",
        rows=rows_of("releases", early["release_id"]),
        answers=answers,
    )


def seed_21(frames: Frames) -> Result:
    """Releases after earlier measures, and the days since the last tightening before each."""
    releases = adding_between(frames, *EARLIER)
    tightenings = actions(frames, "tightening", EU_AND_US)
    lasts = [last_before(tightenings, day) for day in releases["date"]]
    distances = [
        days(period(one["date"]), period(day))
        for one, day in zip(lasts, releases["date"], strict=True)
        if one is not None
    ]
    used = sorted({one["action_id"] for one in lasts if one is not None})
    # Releases that came don't show that measures brought them, so they refute nothing.
    return Result(
        verdict=Verdict.HOLDS if releases.empty else Verdict.CANNOT_BE_TESTED,
        value=counted(len(releases), "release"),
        definition=f"Releases from {span(EARLIER)} that add to totals",
        sentence=(
            f"{counted(len(releases), 'release')} with {stated_people(releases)} came"
            f" in the period{range_words(distances)}; what brought them cannot be tested."
        ),
        limits=(
            "Order and distance can be tested and cause cannot. Other concessions are not in"
            " the tables."
        ),
        rows=(*rows_of("releases", releases["release_id"]), *rows_of("sanctions_actions", used)),
    )


def span(days: tuple[str, str]) -> str:
    return " to ".join(map(day_words, days))


def last_before(tightenings: pd.DataFrame, day: str) -> Mapping[str, str] | None:
    """The last action that certainly is not after a date."""
    before = tightenings[tightenings["last_day"].le(period(day).first.isoformat())]
    return before.iloc[-1].to_dict() if len(before) else None


def range_words(distances: list[Days]) -> str:
    if not distances:
        return ""
    fewest = min(one.least for one in distances)
    most = max(one.most for one in distances)
    return f", {Days(fewest, most).words} after the last tightening"


TESTS = (seed_14, seed_21)
