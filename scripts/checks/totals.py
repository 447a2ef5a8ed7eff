"""Figures that add up to others, or can only grow."""

from collections.abc import Sequence
from itertools import pairwise

from scripts.checks.rule import Faults, Row, Rows, group_rows, ids, row_id, rule
from scripts.periods import period_or_none

SERIES = ("counter", "counter_name", "category", "from_date")
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
    exact = [row for row in rows if row["qualifier"] == "exact" and row["value"] is not None]
    dated = [row for row in exact if period_or_none(row["as_of_date"])]
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
