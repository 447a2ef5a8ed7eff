"""The numbers that sources give to the EU's packages beside the ordinal under each definition."""

import pandas as pd

from scripts.load.frames import Frames
from scripts.model import items


def package_ordinals(frames: Frames) -> pd.DataFrame:
    """One row per stated number and definition under which its action is in a package."""
    packages = frames["packages_by_definition"]
    members = packages.assign(action_id=packages["action_ids"].map(items)).explode("action_id")
    return (
        frames["package_numbers"]
        .merge(members[["action_id", "definition_id", "ordinal", "date"]], on="action_id")
        .assign(
            agrees=lambda rows: rows["number"].eq(rows["ordinal"]),
            comparison_id=lambda rows: rows["number_id"] + "-" + rows["definition_id"],
        )
        .sort_values(["date", "comparison_id"], ignore_index=True)
    )
