"""Releases that name an easing."""

from collections.abc import Mapping

import pandas as pd

from scripts.model import items

Frames = Mapping[str, pd.DataFrame]


def names_easing(frames: Frames, releases: pd.DataFrame) -> pd.Series:
    """Which releases name an easing that is on record."""
    known = set(frames["action_dates"]["action_id"])
    named = [bool(known & set(items(cell))) for cell in releases["easing_action_ids"]]
    return pd.Series(named, index=releases.index, dtype=bool)
