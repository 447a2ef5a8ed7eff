"""How many EU packages there are under every combination of choices, sorted by the number."""

from collections.abc import Iterator, Mapping
from itertools import product

import numpy as np
import pandas as pd

from scripts.derive.key_figures import ARTICLE
from scripts.derive.packages_by_definition import eu_tightenings
from scripts.load.frames import Frames
from scripts.model import LIST_SEPARATOR, items
from scripts.periods import period

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
        pd.DataFrame(counted_packages(frames))
        .sort_values(["until", "packages", "spec_id"], ignore_index=True)
        .assign(place=lambda rows: rows.groupby("until").cumcount() + 1)
    )


def counted_packages(frames: Frames) -> Iterator[dict[str, object]]:
    acts = eu_tightenings(frames)
    ids, dates, framework = acts[["action_id", "act_date", "legal_framework"]].to_numpy().T
    days = dates.astype("datetime64[D]").astype(int)
    adds = [frozenset(items(cell)) for cell in acts["content"]]
    for (content, named), (frameworks, own), apart, (until, month) in product(
        CONTENT.items(), FRAMEWORKS.items(), APART, UNTIL.items()
    ):
        chosen = np.array([not named or bool(found & named) for found in adds], dtype=bool)
        chosen &= (dates <= str(period(month).last)) & ((framework == own) | (not own))
        yield {
            "spec_id": f"{until}-{content}-{frameworks}-{apart:02}",
            "until": until,
            "content": content,
            "frameworks": frameworks,
            "days_together": apart,
            "packages": packages(days[chosen], apart),
            "acts": int(chosen.sum()),
            "action_ids": LIST_SEPARATOR.join(ids[chosen]),
        }


def packages(days: np.ndarray, apart: int) -> int:
    """A package begins with each act that comes later than so many days after the last."""
    return int((np.diff(days) > apart).sum()) + bool(len(days))
