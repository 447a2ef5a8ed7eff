"""The length of the EU's list after an action follows from its length before."""

from collections.abc import Mapping, Sequence

from scripts.checks.rule import Faults, Row, Rows, Tables, earliest, exact, group_rows, rule

DATES = ("decided_date", "act_date")


@rule(
    "A total is the one before, plus listed, minus delisted, or has a note.",
    columns=("action_id", "category", "value", "qualifier", "note"),
    reads={"sanctions_actions": ("action_id", "body", "legal_framework", *DATES)},
)
def totals_chain(rows: Rows, *, tables: Tables) -> Faults:
    """A total after an action is the total before it, plus the listed, minus the delisted since.

    This holds for the EU's own Belarus list, for persons and for entities. Where it does not, the
    row of the total needs a note. Only exact figures count. Where an action has several figures,
    the one without a note is taken; where that leaves none or several, the chain starts anew with
    the next total. Each total without a note is compared.
    """
    stated = group_rows(rows, "action_id", "category")
    order = ordered_actions(tables["sanctions_actions"])
    for kind in ("persons", "entities"):
        yield from chain(kind, order, stated)


def ordered_actions(actions: Sequence[Mapping[str, str]]) -> list[str]:
    """The EU's actions on its Belarus list, by the earlier of decision and act."""
    dated = [
        (first, action["action_id"])
        for action in actions
        if action["body"] == "EU" and action["legal_framework"] == "belarus_measures"
        if (first := earliest(action, DATES))
    ]
    return [action_id for _, action_id in sorted(dated)]


def chain(
    kind: str, order: Sequence[str], stated: Mapping[tuple[str, str], Sequence[Row]]
) -> Faults:
    expected: int | None = None
    for action in order:
        steps = [stated.get((action, f"{kind}_{step}"), ()) for step in ("listed", "delisted")]
        listed, delisted = (figure(rows) if rows else 0 for rows in steps)
        known = None not in (expected, listed, delisted)
        expected = expected + listed - delisted if known else None
        totals = stated.get((action, f"{kind}_total_after"), ())
        for row in exact(totals):
            if expected not in (None, row["value"]) and not row["note"]:
                yield row, "value", advice(row, expected)
        if totals:
            expected = figure(totals)


def figure(rows: Sequence[Row]) -> int | None:
    """The one exact figure that these rows give, those without a note first."""
    plain = [row for row in exact(rows) if not row["note"]]
    values = {row["value"] for row in plain or exact(rows)}
    return values.pop() if len(values) == 1 else None


def advice(row: Row, expected: int) -> str:
    return (
        f"{row['value']} ({row['category']}) does not follow from the total before"
        f" {row['action_id']}: with those listed and delisted since, it would be {expected}."
        f" Check the figures; if {row['value']} is what the source says, say in note that the"
        " totals differ."
    )
