"""The EU's packages counted under each definition in package_definitions, side by side."""

from collections.abc import Callable, Mapping
from itertools import groupby

import pandas as pd

from scripts.load.frames import Frames
from scripts.model import LIST_SEPARATOR, items

Packages = list[tuple[str, ...]]
"""The packages of one definition in order of time; each is the ids of its actions."""

SINCE = "2020-10-01"


def packages_by_definition(frames: Frames) -> pd.DataFrame:
    """One row per definition and package: its ordinal, its date and its actions."""
    dates = frames["sanctions_actions"].set_index("action_id")["act_date"]
    rows = [
        (f"{definition}-{ordinal:02}", definition, ordinal, dates[ids[0]], LIST_SEPARATOR.join(ids))
        for definition, count in sorted(DEFINITIONS.items())
        for ordinal, ids in enumerate(count(frames), start=1)
    ]
    columns = ["package_id", "definition_id", "ordinal", "date", "action_ids"]
    return pd.DataFrame(rows, columns=columns)


def listing_rounds(frames: Frames) -> Packages:
    return by_day(tightenings(frames, {"listings"}))


def new_measures(frames: Frames) -> Packages:
    return by_day(tightenings(frames, {"listings", "sectoral"}))


def article_count_a(frames: Frames) -> Packages:
    """The Council's rounds, one economic package that a minister numbers, and the article's two."""
    own = numbered_actions(frames, "packages_since_2020", stated=True)
    return one_each(frames, [*council_rounds(frames), *own, *article(frames)])


def article_count_b(frames: Frames) -> Packages:
    """The Council's rounds, the first two steps after the invasion as one, the article's two."""
    first, second, *_ = numbered_actions(frames, "after_invasion")
    together = {first: (first, second)}
    packages = one_each(frames, [*council_rounds(frames), first, *article(frames)])
    return [together.get(ids[0], ids) for ids in packages]


def before_and_after(frames: Frames) -> Packages:
    """The Council's rounds before the invasion, the three steps after it, and the article's two."""
    after = numbered_actions(frames, "after_invasion")
    start = in_time(frames, after[0])
    before = [action for action in council_rounds(frames) if in_time(frames, action) < start]
    return one_each(frames, [*before, *after, *article(frames)])


DEFINITIONS: Mapping[str, Callable[[Frames], Packages]] = {
    "listing-rounds": listing_rounds,
    "new-measures": new_measures,
    "article-count-a": article_count_a,
    "article-count-b": article_count_b,
    "before-and-after": before_and_after,
}


def tightenings(frames: Frames, content: set[str]) -> pd.DataFrame:
    """The EU's own Belarus measures since October 2020 that add something of this content."""
    acts = eu_tightenings(frames)
    adds = acts["content"].map(lambda cell: bool(content & set(items(cell)))).astype(bool)
    return acts[adds & acts["legal_framework"].eq("belarus_measures")]


def eu_tightenings(frames: Frames) -> pd.DataFrame:
    actions = frames["sanctions_actions"]
    tighten = actions["direction"].isin(["impose", "expand"]) & actions["act_date"].ge(SINCE)
    return actions[tighten & actions["body"].eq("EU")].sort_values(["act_date", "action_id"])


def by_day(actions: pd.DataFrame) -> Packages:
    """Acts of one day count once."""
    pairs = actions[["act_date", "action_id"]].itertuples(index=False)
    return [tuple(pair[1] for pair in day) for _, day in groupby(pairs, key=lambda pair: pair[0])]


def numbered_actions(frames: Frames, numbering: str, stated: bool = False) -> list[str]:
    """Actions that somebody numbers in this way, in order of time; `stated` leaves out numbers
    that only follow from what a source says."""
    numbers = frames["package_numbers"]
    chosen = numbers[numbers["numbering"].eq(numbering) & ~(numbers["implied"] & stated)]
    return sorted(set(chosen["action_id"]), key=lambda action: in_time(frames, action))


def council_rounds(frames: Frames) -> list[str]:
    return numbered_actions(frames, "domestic_rounds")


def article(frames: Frames) -> list[str]:
    return numbered_actions(frames, "eurasia_daily_monitor")


def one_each(frames: Frames, actions: list[str]) -> Packages:
    return [(action,) for action in sorted(set(actions), key=lambda one: in_time(frames, one))]


def in_time(frames: Frames, action: str) -> tuple[str, str]:
    """What sorts an action: the date of its act, then its id."""
    dates = frames["sanctions_actions"].set_index("action_id")["act_date"]
    return dates[action], action
