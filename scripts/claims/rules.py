"""One rule for each kind of test, whoever makes the claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from scripts.model import Table, items


class Verdict(StrEnum):
    """The codes of the column `verdict`; what a reader sees for each is in the schema."""

    HOLDS = "holds"
    DOES_NOT_HOLD = "does_not_hold"
    DEPENDS_ON_DEFINITION = "depends_on_definition"
    PARTLY = "partly"
    CANNOT_BE_TESTED = "cannot_be_tested"
    ORDER_FITS = "order_fits"
    ORDER_DOES_NOT_FIT = "order_does_not_fit"
    WAS_SAID = "was_said"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a query of one kind returns, and the expression of SQLite that judges it."""

    kind: str
    columns: tuple[str, ...]
    holds_if: str
    if_true: Verdict
    if_false: Verdict

    def judging(self, query: str) -> str:
        """The query with a first column `holds`: 1, 0, or NULL where the rows can't decide."""
        return f"select ({self.holds_if}) as holds, * from (\n{query.rstrip().rstrip(';')}\n)"

    def verdict(self, holds: float | None) -> Verdict:
        if holds is None:
            return Verdict.CANNOT_BE_TESTED
        return self.if_true if holds else self.if_false

    def together(self, answers: Iterable[float | None], *, parts: bool) -> Verdict:
        """One verdict for several ways of counting, or for several parts of a claim."""
        found = {self.verdict(holds) for holds in answers}
        if len(found) == 1:
            return found.pop()
        if not parts:
            return Verdict.DEPENDS_ON_DEFINITION
        return Verdict.PARTLY if self.if_true in found else self.if_false


def rules_of(table: Table) -> dict[str, Rule]:
    """By the kind of test, from the table `test_rules`."""
    return {
        row["kind_of_test"]: Rule(
            kind=row["kind_of_test"],
            columns=items(row["query_columns"]),
            holds_if=row["holds_if"],
            if_true=Verdict(row["if_true"]),
            if_false=Verdict(row["if_false"]),
        )
        for row in table.frame.to_dict("records")
    }
