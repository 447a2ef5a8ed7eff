"""A history in a few words: the tables that the analysis reads, as small as a test wants them."""

from collections.abc import Callable, Mapping, Sequence

import pandas as pd
import pytest

Rows = Sequence[tuple]

COLUMNS: Mapping[str, list[str]] = {
    "releases": ["release_id", "easing_action_ids"],
    "release_headlines": ["release_id", "date", "value", "lowest", "highest", "adds_to_totals"],
    "precedent_releases": [
        "precedent_release_id",
        "date",
        "episode_id",
        "people_released",
        "adds_to_totals",
        "easing_action_ids",
    ],
    "action_dates": ["action_id", "date", "body", "effect"],
    "context_events": ["event_id", "date", "kind"],
    "release_counts": ["release_id", "counter", "category", "scope", "value"],
    "release_totals": [
        "total_id",
        "from_date",
        "as_of_date",
        "counter",
        "category",
        "value",
        "qualifier",
    ],
    "prisoner_estimates": [
        "estimate_id",
        "as_of_date",
        "value",
        "counter",
        "kind",
        "qualifier",
        "scope",
        "preferred",
    ],
}


def make_history(
    released: Rows = (),
    steps: Rows = (),
    elections: Rows = (),
    precedents: Rows = (),
    listed: Rows = (),
    own_counts: Rows = (),
    own_totals: Rows = (),
) -> dict[str, pd.DataFrame]:
    """`released`: id, date, people, easings (optional); `steps`: id, date, body, effect;
    `elections`: id, date, kind; `precedents`: id, date, episode; `listed`: id, date, value;
    `own_counts`: release, scope, value; `own_totals`: id, since, as of, value."""
    classified = "people_classified_as_political_prisoners"
    rows = {
        "releases": [(row[0], row[3] if len(row) > 3 else "") for row in released],
        "release_headlines": [(row[0], row[1], row[2], row[2], row[2], True) for row in released],
        "precedent_releases": [(*row, 1, True, "") for row in precedents],
        "action_dates": steps,
        "context_events": elections,
        "release_counts": [
            (release, "viasna", classified, scope, value) for release, scope, value in own_counts
        ],
        "release_totals": [
            (total, since, as_of, "viasna", "pardoned", value, "exact")
            for total, since, as_of, value in own_totals
        ],
        "prisoner_estimates": [(*row, "viasna", "count", "exact", "", True) for row in listed],
    }
    return {
        name: pd.DataFrame(list(rows[name]), columns=columns) for name, columns in COLUMNS.items()
    }


@pytest.fixture(scope="session")
def history() -> Callable[..., dict[str, pd.DataFrame]]:
    return make_history
