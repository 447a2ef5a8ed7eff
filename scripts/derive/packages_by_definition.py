"""The EU's packages counted under each definition in package_definitions, side by side."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

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


def tightening_days(frames: Frames, content: set[str]) -> Packages:
    """The EU's own Belarus measures since October 2020 that add something of this content; acts of
    one day count once."""
    acts = eu_tightenings(frames)
    adds = acts["content"].map(lambda cell: bool(content & set(items(cell)))).astype(bool)
    own = acts[adds & acts["legal_framework"].eq("belarus_measures")]
    return own.groupby("act_date")["action_id"].agg(tuple).tolist()


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
    rounds = in_order(frames, [*council_rounds(frames), after[0]])
    before = rounds[: rounds.index(after[0])]
    return one_each(frames, [*before, *after, *article(frames)])


DEFINITIONS: Mapping[str, Callable[[Frames], Packages]] = {
    "listing-rounds": partial(tightening_days, content={"listings"}),
    "new-measures": partial(tightening_days, content={"listings", "sectoral"}),
    "article-count-a": article_count_a,
    "article-count-b": article_count_b,
    "before-and-after": before_and_after,
}


def eu_tightenings(frames: Frames) -> pd.DataFrame:
    actions = frames["sanctions_actions"]
    tighten = actions["direction"].isin(["impose", "expand"]) & actions["act_date"].ge(SINCE)
    return actions[tighten & actions["body"].eq("EU")].sort_values(["act_date", "action_id"])


def numbered_actions(frames: Frames, numbering: str, stated: bool = False) -> list[str]:
    """Actions that somebody numbers in this way, in order of time; `stated` leaves out numbers
    that only follow from what a source says."""
    numbers = frames["package_numbers"]
    chosen = numbers[numbers["numbering"].eq(numbering) & ~(numbers["implied"] & stated)]
    return in_order(frames, chosen["action_id"])


def council_rounds(frames: Frames) -> list[str]:
    return numbered_actions(frames, "domestic_rounds")


def article(frames: Frames) -> list[str]:
    return numbered_actions(frames, "eurasia_daily_monitor")


def one_each(frames: Frames, actions: list[str]) -> Packages:
    return [(action,) for action in in_order(frames, actions)]


def in_order(frames: Frames, actions: Iterable[str]) -> list[str]:
    """Each once, by the date of its act, then by its id."""
    dates = frames["sanctions_actions"].set_index("action_id")["act_date"]
    return sorted(set(actions), key=lambda action: (dates[action], action))
