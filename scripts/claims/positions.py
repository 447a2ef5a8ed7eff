"""Claims about what somebody said, called or established, as far as the sources tell."""

from collections.abc import Mapping, Sequence

import pandas as pd

from scripts.claims.labels import label
from scripts.claims.ledger import claim, expected_number, made_by, sources
from scripts.claims.result import Result, Verdict, rows_of
from scripts.claims.series import adding_between
from scripts.claims.verdicts import holds_if
from scripts.periods import period
from scripts.words import counted

Frames = Mapping[str, pd.DataFrame]

RECENT = 5
"""How many years back 'recently' reaches; the claim gives no limit, so this one is ours."""
SUMMER = "2024-07-01"
"""'After the releases': statements since July 2024."""
EARLY_JULY = ("2024-07-01", "2024-07-10")

EXISTENCE = (
    "That sources report the statement is what was checked; its words and its truth are not"
    " counted."
)


def seed_04(frames: Frames) -> Result:
    """Years from the one that the sources give to the claim."""
    established = expected_number(frames, "seed-04")
    made = period(claim(frames, "seed-04")["made_on"]).first.year
    found = sources(frames, "seed-04", "supporting")
    recent = holds_if(0 <= made - established <= RECENT)
    return Result(
        verdict=recent if found else Verdict.CANNOT_BE_TESTED,
        value=str(established) if found else "none",
        definition=f"Year that the sources give; recent means up to {RECENT} years",
        sentence=(
            f"The year that the sources give is {established}, which is"
            f" {counted(made - established, 'year')} before the claim."
            if found
            else "No source in the bibliography gives the year."
        ),
        limits="The year rests on the named sources; no table holds it. The limit is ours.",
        rows=rows_of("sources", found),
    )


def seed_05(frames: Frames) -> Result:
    return statement(frames, "seed-05")


def seed_13(frames: Frames) -> Result:
    """The mechanism recorded, and whether sources dispute it."""
    releases = adding_between(frames, *EARLY_JULY)
    pardon = releases["mechanism"].eq("pardon").all()
    found = both_sides(frames, "seed-13")
    undisputed = Verdict.PARTLY if found["contradicting"] else Verdict.HOLDS
    verdict = undisputed if pardon else Verdict.DOES_NOT_HOLD
    mechanisms = [label("releases", "mechanism", code) for code in set(releases["mechanism"])]
    recorded = " and ".join(sorted(mechanisms)) or "none"
    return Result(
        verdict=verdict if len(releases) else Verdict.CANNOT_BE_TESTED,
        value=recorded,
        definition="Mechanism of the releases of early July 2024 that add to totals",
        sentence=(
            f"The mechanism on record is: {recorded.lower()}; of the sources found, {tally(found)}."
        ),
        limits="No text of a decree was found; the sources differ on the legal basis.",
        rows=(*rows_of("releases", releases["release_id"]), *rows_of("sources", union(found))),
    )


def seed_16(frames: Frames) -> Result:
    return statement(frames, "seed-16", SUMMER, made_by(frames, "seed-16"))


def statement(frames: Frames, claim_id: str, since: str = "", until: str = "9999-12-31") -> Result:
    """Whether sources report the statement, and whether others speak against it."""
    found = both_sides(frames, claim_id, since, until)
    return Result(
        verdict=weigh(found["supporting"], found["contradicting"]),
        value=f"{len(found['supporting'])} for; {len(found['contradicting'])} against",
        definition="Sources in the bibliography that report the statement, or speak against it",
        sentence=f"Of the sources found, {tally(found)}.",
        limits=EXISTENCE,
        rows=rows_of("sources", union(found)),
    )


def both_sides(
    frames: Frames, claim_id: str, since: str = "", until: str = "9999-12-31"
) -> dict[str, tuple[str, ...]]:
    return {
        side: sources(frames, claim_id, side, since, until)
        for side in ("supporting", "contradicting")
    }


def weigh(supporting: Sequence[str], contradicting: Sequence[str]) -> Verdict:
    """Statements are a sample: a claim that none supports is not thereby refuted."""
    if supporting:
        return Verdict.PARTLY if contradicting else Verdict.HOLDS
    return Verdict.DOES_NOT_HOLD if contradicting else Verdict.CANNOT_BE_TESTED


def tally(found: Mapping[str, Sequence[str]]) -> str:
    """2 support the claim and 3 contradict it."""
    for_it, against = len(found["supporting"]), len(found["contradicting"])
    return f"{for_it} {'supports' if for_it == 1 else 'support'} the claim and {against}" + (
        " contradicts it" if against == 1 else " contradict it"
    )


def union(found: Mapping[str, Sequence[str]]) -> list[str]:
    return sorted({*found["supporting"], *found["contradicting"]})


TESTS = (seed_04, seed_05, seed_13, seed_16)
