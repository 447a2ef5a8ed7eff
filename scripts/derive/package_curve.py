"""How many EU packages there are under every combination of choices, sorted by the number."""

from collections.abc import Iterator, Mapping
from itertools import product

import pandas as pd

from scripts.derive.key_figures import ARTICLE
from scripts.derive.occurrences import Frames
from scripts.derive.packages_by_definition import SINCE
from scripts.model import LIST_SEPARATOR, items

CONTENT: Mapping[str, frozenset[str]] = {
    "listings": frozenset({"listings"}),
    "listings-or-sectoral": frozenset({"listings", "sectoral"}),
    "anything": frozenset(),
}
"""What an act must add to count; any tightening where nothing is named."""
FRAMEWORKS: Mapping[str, str] = {"belarus": "belarus_measures", "all": ""}
APART = (0, 7, 30)
"""Acts no more than so many days after the one before are one package."""
UNTIL = {"article": ARTICLE, "all": "9999-12"}


def package_curve(frames: Frames) -> pd.DataFrame:
    """One row per combination; `place` counts from the lowest number of a date."""
    return (
        pd.DataFrame(counted(frames))
        .sort_values(["until", "packages", "spec_id"], ignore_index=True)
        .assign(place=lambda rows: rows.groupby("until").cumcount() + 1)
    )


def counted(frames: Frames) -> Iterator[dict[str, object]]:
    actions = frames["sanctions_actions"]
    tighten = actions["direction"].isin(["impose", "expand"]) & actions["body"].eq("EU")
    acts = actions[tighten & actions["act_date"].ge(SINCE)].sort_values(["act_date", "action_id"])
    adds = acts["content"].map(lambda cell: frozenset(items(cell)))
    for (content, named), (framework, own), apart, (until, month) in product(
        CONTENT.items(), FRAMEWORKS.items(), APART, UNTIL.items()
    ):
        chosen = acts[
            adds.map(lambda found, named=named: not named or bool(found & named))
            & (acts["legal_framework"].eq(own) | (not own))
            & acts["act_date"].str[:7].le(month)
        ]
        yield {
            "spec_id": f"{until}-{content}-{framework}-{apart:02}",
            "until": until,
            "content": content,
            "frameworks": framework,
            "days_together": apart,
            "packages": packages(chosen["act_date"], apart),
            "acts": len(chosen),
            "action_ids": LIST_SEPARATOR.join(chosen["action_id"]),
        }


def packages(dates: pd.Series, apart: int) -> int:
    """A package begins with each act that comes later than so many days after the last."""
    waits = pd.to_datetime(dates).diff().dt.days
    return int((waits.isna() | waits.gt(apart)).sum())
