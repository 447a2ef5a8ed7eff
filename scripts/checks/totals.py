"""Figures that add up to others, or can only grow."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from scripts.checks.rule import Faults, Row, Rows, Tables, earliest, group_rows, ids, row_id, rule
from scripts.periods import period_or_none

SERIES = ("counter", "counter_name", "category", "from_date")
DATES = ("decided_date", "act_date")
TOTALS = ("people_released", "people_classified_as_political_prisoners")


@rule(
    "What one source says of one counter adds up: no part is above its total.",
    columns=(
        "release_id",
        "counter",
        "counter_name",
        "category",
        "value",
        "qualifier",
        "scope",
        "source_id",
        "note",
    ),
)
def parts_of_total(rows: Rows) -> Faults:
    """Women and men make a total, where each is there once and exact, and is not the number in a
    sub-group (a part of the release, with a note). No part is above the people released. Figures
    of a wider event are left out."""
    inside = [row for row in rows if row["scope"] != "wider_event" and row["value"] is not None]
    for stated in group_rows(inside, "release_id", "counter", "counter_name", "source_id").values():
        yield from sexes(stated)
        yield from parts(stated)


def sexes(stated: Sequence[Row]) -> Faults:
    exact = [
        row
        for row in stated
        if row["qualifier"] == "exact" and not (row["scope"] == "part_of_release" and row["note"])
    ]
    women, men = ([row for row in exact if row["category"] == sex] for sex in ("women", "men"))
    totals = [row for row in exact if row["category"] in TOTALS]
    if len(women) != 1 or len(men) != 1 or not totals:
        return
    added = women[0]["value"] + men[0]["value"]
    if added not in [row["value"] for row in totals]:
        yield (
            women[0],
            "value",
            f"{women[0]['value']} women and {men[0]['value']} men ({row_id(men[0])}) make {added},"
            f" but the total is {totals[0]['value']} ({ids(totals)}). Check the three against the"
            " source; if these are only some of the people, set scope to part_of_release and say"
            " in note who they are.",
        )


def parts(stated: Sequence[Row]) -> Faults:
    totals = [
        row
        for row in stated
        if row["category"] == "people_released" and row["scope"] == "whole_release"
    ]
    if not totals or any(row["qualifier"] not in ("exact", "up_to") for row in totals):
        return
    largest = max(totals, key=lambda row: row["value"])
    for row in stated:
        at_least = row["qualifier"] in ("exact", "at_least", "more_than")
        if row["category"] != "people_released" and at_least and row["value"] > largest["value"]:
            yield (
                row,
                "value",
                f"{row['value']} ({row['category']}) is above the {largest['value']} people"
                f" released ({row_id(largest)}). Check both against the source; a figure for more"
                " than this release has scope set to wider_event.",
            )


@rule(
    "An exact total is not below an earlier one of the same counter and kind from the same day on,"
    " unless its note names that row.",
    columns=("as_of_date", *SERIES, "value", "qualifier", "note"),
)
def running_total(rows: Rows) -> Faults:
    """Totals whose date or figure is no date or figure have another problem."""
    dated = [row for row in exact(rows) if period_or_none(row["as_of_date"])]
    for series in group_rows(dated, *SERIES).values():
        ordered = sorted(series, key=lambda row: period_or_none(row["as_of_date"]).last)
        for before, row in pairwise(ordered):
            other = row_id(before)
            if row["value"] < before["value"] and other not in (row["note"] or ""):
                yield (
                    row,
                    "value",
                    f"{row['value']} is below the {before['value']} of {before['as_of_date']}"
                    f" ({other}), and a total from the same day on can only grow. Check both"
                    f" against their sources; if they say so, name {other} in note, and why.",
                )


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


def exact(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row["qualifier"] == "exact" and row["value"] is not None]


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
