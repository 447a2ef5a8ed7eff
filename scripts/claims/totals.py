"""Claims about how many people were released over a longer time."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.claimed_figures import claimed_figures
from scripts.claims.people import people, stated, within
from scripts.claims.people_held import viasna
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.series import adding_between, pardons_between
from scripts.claims.verdicts import agreed, holds_if, no_rows
from scripts.words import counted, listed

Frames = Mapping[str, pd.DataFrame]

FIRST = "2024-07-03"
YEAR_2024 = ("2024-01-01", "2024-12-31")
SUMMER_2025 = ("2025-06-01", "2025-08-31")
"""The two releases before the post of 15 August 2025, and that month."""
AUGUST_2025 = "2025-08"
SINCE_2020 = ("2020-08-09", "2024-07-31")
JULY = "2024-07-03-release"
CLASSIFIED = "people_classified_as_political_prisoners"

HEADLINES = "Headline figures"


def counter_15(frames: Frames) -> Result:
    """The sum of the pardons of 2024."""
    claimed = claimed_figures(frames, "counter-15")
    pardons = pardons_between(frames, *YEAR_2024)
    definition = "Headline figures of the pardons of 2024 that add to totals"
    if pardons.empty:
        return no_rows(definition)
    return Result(
        verdict=holds_if((people(pardons),) == claimed),
        value=stated(pardons),
        definition=definition,
        sentence=(
            f"{counted(len(pardons), 'pardon')} of 2024 add up to {stated(pardons)} people; the"
            f" claim says {listed(str(number) for number in claimed)}."
        ),
        limits="The sum joins counts of different counters; other sums count fewer groups.",
        rows=rows_of("releases", pardons["release_id"]),
    )


def counter_16(frames: Frames) -> Result:
    """One release of that size in the summer, and whether Viasna counts as many people held."""
    released, discussed, *_ = (*claimed_figures(frames, "counter-16"), 0, 0)
    releases = adding_between(frames, *SUMMER_2025)
    figures = viasna(frames)
    held = within(figures, f"{AUGUST_2025}-01", f"{AUGUST_2025}-31")
    definition = "Headline figures of June to August 2025, and Viasna's figure of August 2025"
    if releases.empty or held.empty:
        return no_rows(definition)
    same_size = bool(releases["value"].eq(released).any())
    enough = bool(held["value"].ge(discussed).any())
    either = Verdict.PARTLY if same_size or enough else Verdict.DOES_NOT_HOLD
    sizes = listed(f"{value}" for value in releases["value"].dropna())
    counts = listed(f"{value:,}" for value in held["value"])
    return Result(
        verdict=Verdict.HOLDS if same_size and enough else either,
        value=f"releases of {sizes}; {counts} held",
        definition=definition,
        sentence=(
            f"Releases of that summer had {sizes} people; Viasna counted {counts} held, against"
            f" {discussed:,} said to be under discussion."
        ),
        limits="Who was under discussion is not on record; a list may hold people not on Viasna's.",
        rows=(
            *rows_of("releases", releases["release_id"]),
            *rows_of("prisoner_estimates", held["estimate_id"]),
        ),
    )


def counter_24(frames: Frames) -> Result:
    """The largest release up to July 2024, by headline figure and by political prisoners."""
    claimed = claimed_figures(frames, "counter-24")
    releases = adding_between(frames, *SINCE_2020)
    definition = "Largest headline figure from 9 August 2020 to 31 July 2024"
    if releases.empty:
        return no_rows(definition)
    counts = frames["release_counts"]
    classified = counts[counts["category"].eq(CLASSIFIED) & counts["covers"].eq("whole_release")]
    known = classified[classified["release_id"].isin(releases["release_id"])]
    figures = {
        HEADLINES: releases.set_index("release_id")["value"].dropna(),
        "People classified as political prisoners": known.groupby("release_id")["value"].max(),
    }
    answers = tuple(
        Answer(
            definition=what,
            value=f"{values.max()}" if len(values) else "none",
            verdict=holds_if(largest(values) == [JULY] and values.max() in claimed),
        )
        for what, values in figures.items()
    )
    first = releases[releases["value"].eq(releases["value"].max())].head(1)
    own = largest(figures[HEADLINES]) == [JULY]
    return Result(
        verdict=agreed(answers),
        value=answers[0].value,
        definition=definition,
        sentence=(
            f"The largest of {counted(len(releases), 'release')} up to July 2024 had"
            f" {stated(first)} people{': that of early July 2024' if own else ''}."
        ),
        limits="Figures of whole years and moves to house arrest are left out.",
        rows=rows_of("releases", releases["release_id"]),
        answers=answers,
    )


def largest(values: pd.Series) -> list[str]:
    return sorted(values.index[values.eq(values.max())])


def compared(sums: Mapping[str, tuple[int, ...]], claimed: tuple[int, ...]) -> tuple[Answer, ...]:
    """Each way of counting against the figures claimed, which must be met exactly."""
    return tuple(
        Answer(
            definition=way,
            value="; ".join(str(number) for number in numbers),
            verdict=holds_if(numbers == claimed),
        )
        for way, numbers in sums.items()
    )


TESTS = (counter_15, counter_16, counter_24)
