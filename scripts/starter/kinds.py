"""What can be added in one go: the row, the sources it needs, and the rows that belong to it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A row of `table`, with any number of new sources and of rows in the tables that name it."""

    table: str
    parts: tuple[str, ...] = ()

    @property
    def tables(self) -> tuple[str, ...]:
        """In the order in which they are asked for: a row is there before another names it."""
        return tuple(dict.fromkeys(("sources", self.table, *self.parts)))


KINDS: Mapping[str, Kind] = {
    "release": Kind("releases", ("release_counts",)),
    "action": Kind("sanctions_actions", ("sanctions_measures", "sanctions_listings")),
    "estimate": Kind("prisoner_estimates"),
    "source": Kind("sources"),
    "claim": Kind("claims", ("claim_tests",)),
}

ID_PARTS: Mapping[str, tuple[str, ...]] = {
    "sources": ("publisher", "published_date", "title"),
    "releases": ("date", "title"),
    "sanctions_actions": ("body", "act_date", "title"),
    "claims": ("claimed_by", "made_date", "claim"),
}
"""The columns from which a new id is proposed; the ids of other tables are numbered."""
