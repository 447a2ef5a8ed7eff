"""Each release that adds to totals has one headline figure, chosen by one rule."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

import attrs
from frictionless import Row

from scripts.checks.adapter import (
    RowMissing,
    RuleBroken,
    TableRule,
    broken,
    grouped,
    ids,
    row_id,
    well_formed,
)

RELEASED = "people_released"
CLASSIFIED = "people_classified_as_political_prisoners"
STEPS = (
    (("government_of_belarus",), (RELEASED,)),
    (("viasna",), (CLASSIFIED,)),
    (("other_government", "us_government"), (RELEASED,)),
    (("media_report",), (RELEASED, CLASSIFIED)),
)
"""The rule: the figure of the first step that exists. Each step is counters and categories."""


@attrs.define(kw_only=True, repr=False)
class OneHeadline(TableRule):
    """One headline where the release adds to totals, at most one where it does not.

    `headline_reason` is filled where the rule does not settle the figure: the headline is on
    another step, or the figures on the first step differ. Everywhere else it is empty. A release
    is judged when all its rows are well-formed.
    """

    type = "one-headline"
    own = (
        "release_id",
        "counter",
        "category",
        "value",
        "qualifier",
        "covers",
        "headline",
        "headline_reason",
    )
    others: ClassVar = {"releases": ("release_id", "adds_to_totals")}

    def judge(self, rows: Sequence[Row]) -> Iterator[RuleBroken | RowMissing]:
        adding = sorted(
            release["release_id"]
            for release in self.tables["releases"]
            if release["adds_to_totals"] == "true"
        )
        releases = {release: told for (release,), told in grouped(rows, "release_id").items()}
        for release in adding:
            if release not in releases:
                yield no_figure(release)
            elif not all(map(well_formed, releases[release])):
                continue
            elif not any(row["headline"] for row in releases[release]):
                yield no_headline(release, releases[release])
        for told in releases.values():
            if not all(map(well_formed, told)):
                continue
            yield from too_many(told)
            for row in told:
                yield from reason(row, told)


def no_figure(release: str) -> RowMissing:
    return RowMissing(
        note=f"{release} adds to totals but has no figure here. Add a row for it with headline"
        " true, or set adds_to_totals to false in releases.csv."
    )


def no_headline(release: str, told: Sequence[Row]) -> RuleBroken:
    chosen = first_step(told)
    which = f"The rule chooses {ids(chosen)}." if chosen else "Choose one, and give the reason."
    note = f"{release} adds to totals, so one of its rows needs headline true. {which}"
    return broken((chosen or told)[0], "headline", note)


def too_many(told: Sequence[Row]) -> Iterator[RuleBroken]:
    headlines = [row for row in told if row["headline"]]
    for row in headlines[1:]:
        note = (
            f"{row['release_id']} has its headline on {row_id(headlines[0])} already. Set one of"
            " the two to false."
        )
        yield broken(row, "headline", note)


def reason(row: Row, told: Sequence[Row]) -> Iterator[RuleBroken]:
    """What is wrong with the choice of this row, or with the reason given for it."""
    given = row["headline_reason"]
    if not row["headline"]:
        if given:
            note = "only the headline has a reason. Empty this cell, or move it to the headline."
            yield broken(row, "headline_reason", note)
        return
    if row["covers"] == "wider_event" or row["category"] not in (RELEASED, CLASSIFIED):
        note = (
            "this is not a figure of the people released in this release, so it can't be the"
            " headline. Set it to false, or fix category and covers."
        )
        yield broken(row, "headline", note)
        return
    needed = why_needed(row, first_step(told))
    if needed and not given:
        yield broken(row, "headline_reason", f"{needed}. Say here why {row_id(row)} is chosen.")
    if given and not needed:
        note = f"the rule itself chooses {row_id(row)}, so no reason is needed. Empty this cell."
        yield broken(row, "headline_reason", note)


def why_needed(row: Row, chosen: Sequence[Row]) -> str | None:
    if not chosen:
        return f"no figure of {row['release_id']} is one that the rule names"
    if row not in chosen:
        return f"the rule chooses {ids(chosen)}"
    figures = {(other["value"], other["qualifier"]) for other in chosen}
    return f"the figures of {ids(chosen)} differ" if len(figures) > 1 else None


def first_step(told: Sequence[Row]) -> list[Row]:
    """The rows on the first step of the rule that has any."""
    for counters, categories in STEPS:
        rows = [
            row
            for row in told
            if row["covers"] == "whole_release"
            and row["counter"] in counters
            and row["category"] in categories
        ]
        if rows:
            return rows
    return []
