"""Claims about how many people were released over a longer time."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.claimed_figures import claimed_figures
from scripts.claims.people import extremist_only, kept_back, people, stated, within
from scripts.claims.people_held import viasna
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.series import adding_between, pardons_between
from scripts.claims.verdicts import agreed, holds_if, no_rows
from scripts.words import counted, listed

Frames = Mapping[str, pd.DataFrame]

FIRST = "2024-07-03"
REVIEW_OF_2025 = "2025-12-23"
NEW_YEAR = "2025-01-01"
EARLY_APRIL = "2025-04-04"
YEAR_2024 = ("2024-01-01", "2024-12-31")
SUMMER_2025 = ("2025-06-01", "2025-08-31")
"""The two releases before the post of 15 August 2025, and that month."""
AUGUST_2025 = "2025-08"
SINCE_2020 = ("2020-08-09", "2024-07-31")
JULY = "2024-07-03-release"
CLASSIFIED = "people_classified_as_political_prisoners"

HEADLINES = "Headline figures"
EXTREMIST_ONLY = "Where stated, only people convicted of what the government calls extremist crimes"
NOT_KEPT_BACK = "Without people who refused to leave and were returned to prison"
WITH_US = "The same, and people whose release the US reported"


def counter_14(frames: Frames) -> Result:
    """The sums for all the time and for 2025, counted in four ways."""
    claimed = claimed_figures(frames, "counter-14")
    releases = adding_between(frames, FIRST, REVIEW_OF_2025)
    definition = "Pardons, and removals after a pardon, 3 July 2024 to 23 December 2025"
    if releases.empty:
        return no_rows(definition)
    pardons = releases[releases["mechanism"].isin(["pardon", "release_and_removal"])]
    extra = people(releases[releases["counter"].eq("us_government")])
    parts = (pardons, pardons[pardons["date"].ge(NEW_YEAR)])
    narrow = tuple(extremist_only(frames, rows) for rows in parts)
    sums = {
        HEADLINES: tuple(people(rows) for rows in parts),
        NOT_KEPT_BACK: tuple(people(rows) - kept_back(frames, rows) for rows in parts),
        EXTREMIST_ONLY: narrow,
        WITH_US: tuple(number + extra for number in narrow),
    }
    answers = compared(sums, claimed)
    return Result(
        verdict=agreed(answers),
        value=answers[0].value,
        definition=definition,
        sentence=(
            f"The headline figures add up to {stated(pardons)}, {sums[HEADLINES][1]} of them in"
            f" 2025; the claim says {listed(str(number) for number in claimed)}."
        ),
        limits="Viasna doesn't list whom it counts; no source says which of these ways is its own.",
        rows=rows_of("releases", releases["release_id"]),
        answers=answers,
    )


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


def counter_23(frames: Frames) -> Result:
    """The sum of the pardons up to early April 2025, counted in two ways."""
    claimed = claimed_figures(frames, "counter-23")
    pardons = pardons_between(frames, FIRST, EARLY_APRIL)
    definition = "Pardons from 3 July 2024 to 4 April 2025 that add to totals"
    if pardons.empty:
        return no_rows(definition)
    sums = {
        HEADLINES: (people(pardons),),
        EXTREMIST_ONLY: (extremist_only(frames, pardons),),
    }
    answers = compared(sums, claimed)
    return Result(
        verdict=agreed(answers),
        value=stated(pardons),
        definition=definition,
        sentence=(
            f"The headline figures add up to {stated(pardons)}; counting only extremist crimes as"
            f" the government calls them, where stated, they add up to {answers[1].value}."
        ),
        limits="Whom Viasna counts is not stated in the text quoted.",
        rows=rows_of("releases", pardons["release_id"]),
        answers=answers,
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


TESTS = (counter_14, counter_15, counter_16, counter_23, counter_24)
