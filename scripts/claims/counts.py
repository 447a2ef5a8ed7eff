"""Claims about the releases of July to September 2024: how many people, decisions and counters."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.labels import label
from scripts.claims.ledger import expected, expected_number
from scripts.claims.people import stated as stated_sum
from scripts.claims.result import Result, Verdict, rows_of
from scripts.claims.series import pardons_between, people
from scripts.claims.verdicts import holds_if
from scripts.words import counted, day_words, listed

Frames = Mapping[str, pd.DataFrame]

SINCE, UNTIL = "2024-07-01", "2024-09-16"
"""'Between early July and mid-September 2024': to the last decree that the article names."""

NAMED = (
    ("2024-07-01", "2024-07-10"),
    ("2024-08-11", "2024-08-20"),
    ("2024-09-11", "2024-09-20"),
)
"""'In early July, mid-August and mid-September 2024', as thirds of a month."""

CLASSIFIED = "people_classified_as_political_prisoners"
WESTERN = ("us_government", "eu", "other_government")


def seed_01(frames: Frames) -> Result:
    """A pardon of that day, dated by its signature, with that headline figure."""
    stated = expected(frames, "seed-01")
    day, _ = stated.split("; ")
    found = pardons_between(frames, day, day)
    signed = found["date_kind"].eq("decree_signed").any()
    values = [f"{row.date}; {row.value}" for row in found.itertuples()]
    verdict = Verdict.HOLDS if signed else Verdict.PARTLY
    how = "dated by its signature" if signed else "not dated by its signature"
    return Result(
        verdict=verdict if stated in values else Verdict.DOES_NOT_HOLD,
        value=values[0] if values else "none",
        definition="Pardons of that day that add to totals, with their headline figure",
        sentence=(
            f"On {day_words(day)} a pardon of {counted(people(found), 'person')} is on record,"
            f" {how}."
            if values
            else f"No pardon of {day_words(day)} is on record."
        ),
        limits="That the day is the eve of National Unity Day rests on the sources.",
        rows=figure_rows(found),
    )


def seed_03(frames: Frames) -> Result:
    """Who classifies the people of seed-02 as political prisoners, by release."""
    pardons = pardons_between(frames, SINCE, UNTIL)
    stated = classifications(frames, pardons)
    western = stated[stated["counter"].isin(WESTERN)]["release_id"].nunique()
    named = stated["counter_name"].where(
        stated["counter_name"].ne(""), stated["counter"].map(counter_label)
    )
    counters = sorted(set(named))
    verdict = Verdict.PARTLY if western else Verdict.CANNOT_BE_TESTED
    return Result(
        verdict=Verdict.HOLDS if 0 < western == len(pardons) else verdict,
        value="; ".join(counters) or "none",
        definition="Counters that call the people of a release political prisoners",
        sentence=(
            f"Counters that call them political prisoners: {listed(counters)}."
            f" A Western government did so for {western} of {len(pardons)} releases."
        ),
        limits=(
            "The tables show who published a figure. They cannot show whom a government"
            " classifies without publishing it."
        ),
        rows=rows_of("release_counts", sorted(stated["count_id"])),
    )


def seed_12(frames: Frames) -> Result:
    """The sum of the decisions named, and whether the others make up what is missing."""
    claimed = expected_number(frames, "seed-12")
    pardons = pardons_between(frames, SINCE, NAMED[-1][1])
    named = pardons["date"].map(is_named).astype(bool)
    total, rest = people(pardons[named]), pardons[~named]
    others = listed(day_words(day) for day in rest["date"])
    words = stated_sum(pardons[named])
    explained = total + people(rest) == claimed and len(rest) > 0
    return Result(
        verdict=holds_if(total == claimed),
        value=str(total),
        definition="Headline figures of the pardons of early July, mid-August and mid-September",
        sentence=(
            f"The decisions named add up to {words}, not {claimed}; the other {people(rest)} are"
            f" those of {others}."
            if explained
            else f"The decisions named add up to {words}; the claim says {claimed}."
        ),
        limits="The test takes the headline figures; the article does not give its parts.",
        rows=figure_rows(pardons),
    )


def is_named(day: str) -> bool:
    return any(since <= day <= until for since, until in NAMED)


def classifications(frames: Frames, releases: pd.DataFrame) -> pd.DataFrame:
    """Figures of whole releases or parts of them that speak of political prisoners."""
    counts = frames["release_counts"]
    return counts[
        counts["release_id"].isin(releases["release_id"])
        & counts["category"].eq(CLASSIFIED)
        & counts["covers"].isin(["whole_release", "part_of_release"])
    ]


def counter_label(code: str) -> str:
    return label("release_counts", "counter", code)


def figure_rows(releases: pd.DataFrame) -> tuple[str, ...]:
    return (
        *rows_of("releases", releases["release_id"]),
        *rows_of("release_counts", releases["count_id"].dropna()),
    )


TESTS = (seed_01, seed_03, seed_12)
