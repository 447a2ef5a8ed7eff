"""The figures of a claim that states more than one, or states one with words around it."""

import re
from collections.abc import Mapping

import pandas as pd

from scripts.claims.ledger import expected

NUMBER = re.compile(r"\d[\d,]*")


def claimed_figures(frames: Mapping[str, pd.DataFrame], claim_id: str) -> tuple[int, ...]:
    """The whole numbers in the claim's expected value, in the order in which they stand."""
    found = NUMBER.findall(expected(frames, claim_id))
    return tuple(int(number.replace(",", "")) for number in found)
