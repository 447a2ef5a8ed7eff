"""What the ledger says of a claim itself: its date, its expected value and its sources."""

from collections.abc import Mapping

import pandas as pd

from scripts.model import items
from scripts.periods import period, period_or_none

Frames = Mapping[str, pd.DataFrame]


def claim(frames: Frames, claim_id: str) -> Mapping[str, str]:
    """The claim's own row, as text."""
    claims = frames["claims"]
    return claims[claims["claim_id"].eq(claim_id)].iloc[0].to_dict()


def expected(frames: Frames, claim_id: str) -> str:
    """What the claim says, where it is a plain figure or date."""
    return claim(frames, claim_id)["expected_value"]


def expected_number(frames: Frames, claim_id: str) -> int:
    return int(expected(frames, claim_id))


def made_by(frames: Frames, claim_id: str) -> str:
    """The last day on which the claim can have been made, as an ISO date."""
    return period(claim(frames, claim_id)["made_on"]).last.isoformat()


def sources(
    frames: Frames, claim_id: str, side: str, since: str = "", until: str = "9999-12-31"
) -> tuple[str, ...]:
    """The sources `supporting` or `contradicting` a claim that are in the bibliography; with
    dates, without those known to be published before or after."""
    table = frames["sources"]
    named = table[table["source_id"].isin(items(claim(frames, claim_id)[f"{side}_source_ids"]))]
    published = named["published"].map(period_or_none)
    within = [
        not day or (day.last.isoformat() >= since and day.first.isoformat() <= until)
        for day in published
    ]
    return tuple(sorted(named["source_id"][within]))
