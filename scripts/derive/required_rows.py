"""Rows that a computation names by their ids: without them there is nothing to compute."""

from collections.abc import Mapping

from scripts.derive.key_figures import DECISIONS_CLAIM, PAUSE
from scripts.model import Table
from scripts.paths import DATASETS
from scripts.problems import InvalidData, Problem

NAMED: Mapping[str, tuple[str, ...]] = {
    "claims": (DECISIONS_CLAIM,),
    "sanctions_actions": PAUSE,
}
FILLED = (
    "package_numbers",
    "prisoner_estimates",
    "release_totals",
    "releases",
    "sanctions_actions",
)
"""Tables of which a computation needs some row, whichever."""


def require_named(authored: Mapping[str, Table]) -> None:
    """InvalidData names every row that is gone. Nothing else shows that an id was changed, if all
    that refer to it were changed with it."""
    problems = [
        gone(authored[table], "there are no rows, and computations need them. Put them back.")
        for table in FILLED
        if authored[table].frame.empty
    ] or [
        gone(
            authored[table],
            f"there is no row {row!r}, and a computation needs it. An id never changes: put it"
            " back. If the row has to go, take the computation out of scripts/ first.",
        )
        for table, rows in NAMED.items()
        for row in rows
        if row not in set(authored[table].frame[authored[table].schema.key])
    ]
    if problems:
        raise InvalidData("computations", problems)


def gone(table: Table, message: str) -> Problem:
    file = DATASETS / table.dataset / "data" / f"{table.schema.name}.csv"
    return Problem(file=file, message=message, kind="named-row")
