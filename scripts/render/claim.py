"""The page of one claim."""

from dataclasses import dataclass

from scripts.export.published import Row
from scripts.model import items
from scripts.render.citation import Imprint, imprint
from scripts.render.facts import Fact, facts
from scripts.render.links import Part, link
from scripts.render.pages import Page
from scripts.render.sources import SourceEntry, entries
from scripts.render.templates import fill
from scripts.render.verdict import Verdict, VerdictWords, outcome, results, verdict_words, verdicts

WHO = ("claimed_by", "published_in", "made_on", "topic", "kind")
TEST = ("testable+testable_note", "how_to_test", "expected_value", "test_change")
NEAREST = 6
"""How many claims that rest on the same rows are named; with more, all would lead to all."""
SIDES = ("supporting_source_ids", "contradicting_source_ids")
CAMPS = {
    "Claims that agree": "supports_claim_ids",
    "Claims that disagree": "contradicts_claim_ids",
}
"""Columns that name other claims; a claim named and the one that names it show each other."""


@dataclass(frozen=True, slots=True)
class Side:
    """The sources that speak for a claim, or those that speak against it."""

    title: str
    sources: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True)
class Camp:
    """Other claims on the same point that say the same, or something else."""

    title: str
    claims: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ClaimPage:
    claim: str
    who: tuple[Fact, ...]
    verdicts: tuple[Verdict, ...]
    words: VerdictWords
    about_cause: bool
    test: tuple[Fact, ...]
    sides: tuple[Side, ...]
    sources_note: str
    note: str
    camps: tuple[Camp, ...]
    same_rows: tuple[Part, ...]
    topic: str
    same_topic: tuple[Part, ...]
    imprint: Imprint


def claim_html(page: Page, row_id: str) -> str:
    table = page.data.tables["claims"]
    row = table.by_id[row_id]
    sides = tuple(
        Side(table.schema.field(column).title, entries(page, row[column])) for column in SIDES
    )
    named = {title: on_the_point(page, row, column) for title, column in CAMPS.items()}
    shown = [other for claims in named.values() for other in claims]
    kin = [other for other in same_rows(page, row) if other not in shown][:NEAREST]
    claim = ClaimPage(
        claim=row["claim"],
        who=facts(page, table, row, WHO),
        verdicts=verdicts(page, row),
        words=verdict_words(page),
        about_cause=row["kind"] == "causal",
        test=facts(page, table, row, TEST),
        sides=sides if any(side.sources for side in sides) else (),
        sources_note=row["sources_note"],
        note=row["note"],
        camps=tuple(
            Camp(title, tuple(other_claim(page, other, row) for other in claims))
            for title, claims in named.items()
        )
        if shown
        else (),
        same_rows=tuple(other_claim(page, other, row) for other in kin),
        topic=table.label("topic", row["topic"]),
        same_topic=tuple(
            other_claim(page, other, row)
            for other in table.where("topic", row["topic"])
            if other is not row and other not in kin and other not in shown
        ),
        imprint=imprint(page, table, row),
    )
    return fill("claim.html", claim=claim)


def other_claim(page: Page, other: Row, row: Row) -> Part:
    """Another claim, of whichever camp: who made it, what became of it, what they share."""
    shared = len(tested_on(page, other) & tested_on(page, row))
    words = f"{shared} {'row' if shared == 1 else 'rows'} in common" if shared else ""
    notes = (other["claimed_by"], outcome(page, other).verdict, words)
    return link(page, "claims", other, note="; ".join(note for note in notes if note))


def on_the_point(page: Page, row: Row, column: str) -> list[Row]:
    """The claims that a claim names in a column, and those that name it there, in order of id."""
    own = items(row[column])
    return [
        other
        for other in page.data.tables["claims"].rows
        if other["claim_id"] in own or row["claim_id"] in items(other[column])
    ]


def same_rows(page: Page, row: Row) -> list[Row]:
    """The claims whose tests rest on the same rows, those with most in common first.

    How much is in common is what both tests use, out of what either uses: a test of a single act
    is nearer to another of that act than to one of all acts.
    """
    own = tested_on(page, row)
    found = []
    for other in page.data.tables["claims"].rows:
        theirs = tested_on(page, other)
        common = len(own & theirs)
        if other is not row and common:
            found.append((-common / len(own | theirs), other["claim_id"], other))
    return [other for *_, other in sorted(found, key=lambda one: one[:2])]


def tested_on(page: Page, claim: Row) -> frozenset[str]:
    """The rows that the test of a claim by all data rests on."""
    found = results(page, claim["claim_id"])
    return frozenset(items(found["all"]["row_ids"])) if found else frozenset()
