"""Where in time each sanctions action is placed, and whether it tightens or eases."""

from collections.abc import Mapping

import pandas as pd

from scripts.load.frames import Frames
from scripts.periods import period

DECISIONS = ("decided_date", "act_date", "announced_date")
LATER = ("published_date", "in_force_date", "reported_date")
EFFECTS = {
    "impose": "tightening",
    "expand": "tightening",
    "suspend": "easing",
    "ease": "easing",
    "lift": "easing",
    "renew": "neither",
    "amend": "neither",
    "lapse": "neither",
    "close": "closing",
    "reopen": "reopening",
    "declare": "neither",
}


def action_dates(frames: Frames) -> pd.DataFrame:
    """One row per action: the earliest day on which it was decided, enacted or announced (where
    none is known: published, in force or reported)."""
    actions = frames["sanctions_actions"]
    placed = pd.DataFrame(
        [place(row) for row in actions.to_dict("records")],
        columns=["date", "date_kind"],
    )
    return (
        actions[["action_id", "body"]]
        .assign(effect=actions["direction"].map(EFFECTS))
        .join(placed)
        .assign(days=lambda rows: rows["date"].map(period))
        .sort_values(["days", "action_id"], ignore_index=True)
    )


def place(action: Mapping[str, str]) -> tuple[str, str]:
    """The date and its kind."""
    known = [name for name in DECISIONS if action[name]] or [name for name in LATER if action[name]]
    kind = min(known, key=lambda name: (period(action[name]), known.index(name)))
    return action[kind], kind.removesuffix("_date")
