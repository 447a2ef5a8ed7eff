"""Parts of a release fit their total."""

from collections.abc import Sequence

from scripts.checks.rule import Faults, Row, Rows, group_rows, ids, row_id, rule

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
