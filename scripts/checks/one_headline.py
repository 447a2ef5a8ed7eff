"""Each release that adds to totals has one headline figure, chosen by one rule."""

from collections.abc import Sequence

from scripts.checks.rule import (
    Faults,
    Row,
    Rows,
    Tables,
    group_rows,
    ids,
    row_id,
    rule,
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


@rule(
    "One headline where the release adds to totals, at most one where it does not.",
    columns=(
        "release_id",
        "counter",
        "category",
        "value",
        "qualifier",
        "scope",
        "headline",
        "headline_reason",
    ),
    reads={"releases": ("release_id", "adds_to_totals")},
)
def one_headline(rows: Rows, *, tables: Tables) -> Faults:
    """`headline_reason` is filled where the rule does not settle the figure: the headline is on
    another step, or the figures on the first step differ. Everywhere else it is empty. A release
    is judged when all its rows are well-formed."""
    adding = sorted(
        release["release_id"]
        for release in tables["releases"]
        if release["adds_to_totals"] == "TRUE"
    )
    releases = {release: stated for (release,), stated in group_rows(rows, "release_id").items()}
    sound = {
        release: stated for release, stated in releases.items() if all(map(well_formed, stated))
    }
    for release in adding:
        if release not in releases:
            yield None, "", no_figure(release)
        elif release in sound and not any(row["headline"] for row in sound[release]):
            yield no_headline(release, sound[release])
    for stated in sound.values():
        yield from too_many(stated)
        for row in stated:
            yield from wrong_choice(row, stated)


def no_figure(release: str) -> str:
    return (
        f"{release} adds to totals but has no figure here. Add a row for it with TRUE in headline,"
        " or set adds_to_totals to FALSE in releases.csv."
    )


def no_headline(release: str, stated: Sequence[Row]) -> tuple[Row, str, str]:
    chosen = first_step(stated)
    which = f"The rule chooses {ids(chosen)}." if chosen else "Choose one, and give the reason."
    note = f"{release} adds to totals, so one of its rows needs TRUE in headline. {which}"
    return (chosen or stated)[0], "headline", note


def too_many(stated: Sequence[Row]) -> Faults:
    headlines = [row for row in stated if row["headline"]]
    for row in headlines[1:]:
        note = (
            f"{row['release_id']} has its headline on {row_id(headlines[0])} already. Set one of"
            " the two to false."
        )
        yield row, "headline", note


def wrong_choice(row: Row, stated: Sequence[Row]) -> Faults:
    """What is wrong with the choice of this row, or with the reason given for it."""
    given = row["headline_reason"]
    if not row["headline"]:
        if given:
            note = "only the headline has a reason. Empty this cell, or move it to the headline."
            yield row, "headline_reason", note
        return
    if row["scope"] == "wider_event" or row["category"] not in (RELEASED, CLASSIFIED):
        note = (
            "this is not a figure of the people released in this release, so it can't be the"
            " headline. Set it to FALSE, or fix category and scope."
        )
        yield row, "headline", note
        return
    needed = why_needed(row, first_step(stated))
    if needed and not given:
        yield row, "headline_reason", f"{needed}. Say here why {row_id(row)} is chosen."
    if given and not needed:
        note = f"the rule itself chooses {row_id(row)}, so no reason is needed. Empty this cell."
        yield row, "headline_reason", note


def why_needed(row: Row, chosen: Sequence[Row]) -> str | None:
    if not chosen:
        return f"no figure of {row['release_id']} is one that the rule names"
    if row not in chosen:
        return f"the rule chooses {ids(chosen)}"
    figures = {(other["value"], other["qualifier"]) for other in chosen}
    return f"the figures of {ids(chosen)} differ" if len(figures) > 1 else None


def first_step(stated: Sequence[Row]) -> list[Row]:
    """The rows on the first step of the rule that has any."""
    for counters, categories in STEPS:
        rows = [
            row
            for row in stated
            if row["scope"] == "whole_release"
            and row["counter"] in counters
            and row["category"] in categories
        ]
        if rows:
            return rows
    return []
