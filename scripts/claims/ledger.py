"""What the ledger says of a claim itself: its date and its expected value."""

from collections.abc import Mapping

import pandas as pd

from scripts.periods import period

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
