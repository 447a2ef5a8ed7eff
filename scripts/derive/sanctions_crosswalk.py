"""Sanctions steps in the form that the large sanctions datasets of research have."""

import pandas as pd

from scripts.load.frames import Frames

TYPES = {
    "trade": ("export_ban", "dual_use_export_ban", "import_ban"),
    "financial": (
        "asset_freeze",
        "financial_services_ban",
        "capital_market_ban",
        "sovereign_debt_ban",
        "swift_ban",
        "banknotes_ban",
    ),
    "travel": ("travel_ban", "visa_ban"),
    "arms": ("arms_embargo",),
}
"""The kinds of measures in each type; all others are together as `other`."""
OTHER = "other"
TARGET = "BY"


def sanctions_crosswalk(frames: Frames) -> pd.DataFrame:
    """One row per action that tightens or eases, with a flag for each type of measure."""
    steps = frames["action_dates"]
    codes = frames["bodies"].set_index("body_id")["iso_3166"]
    reasons = frames["sanctions_actions"][["action_id", "stated_reason"]]
    began = steps["effect"].eq("tightening")
    return (
        steps[began | steps["effect"].eq("easing")]
        .assign(
            sender=lambda rows: rows["body"].map(codes),
            target=TARGET,
            from_date=lambda rows: rows["date"].where(began, ""),
            to_date=lambda rows: rows["date"].mask(began, ""),
        )
        .merge(flags(frames["sanctions_measures"]), on="action_id", how="left")
        .merge(reasons, on="action_id")
        .sort_values(["date", "action_id"], ignore_index=True)
    )


def flags(measures: pd.DataFrame) -> pd.DataFrame:
    """By action, whether it has measures of each type; an action without measures isn't there."""
    homes = {measure: name for name, kinds in TYPES.items() for measure in kinds}
    types = measures["measure"].map(homes).fillna(OTHER)
    found = pd.crosstab(measures["action_id"], types).gt(0)
    return found.reindex(columns=[*TYPES, OTHER], fill_value=False).astype("boolean").reset_index()
