"""The page of one claim, and the list of all of them."""

from dataclasses import dataclass

from scripts.published import PublishedTable, Row
from scripts.render.citation import Imprint, imprint
from scripts.render.facts import Fact, facts
from scripts.render.homes import Part, link
from scripts.render.numbers import day_words
from scripts.render.pages import Page
from scripts.render.sources import SourceEntry, entries
from scripts.render.templates import fill
from scripts.render.verdict import Verdict, VerdictWords, final_verdicts, verdict_words, verdicts

WHO = ("claimed_by", "published_in", "made_on", "topic", "kind")
TEST = ("testable+testable_note", "how_to_test", "expected_value", "test_change")
SIDES = ("supporting_source_ids", "contradicting_source_ids")


@dataclass(frozen=True, slots=True)
class Side:
    """The sources that speak for a claim, or those that speak against it."""

    title: str
    sources: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True)
class ClaimPage:
    claim: str
    who: tuple[Fact, ...]
    verdicts: tuple[Verdict, ...]
    words: VerdictWords
    test: tuple[Fact, ...]
    sides: tuple[Side, ...]
    sources_note: str
    note: str
    topic: str
    same_topic: tuple[Part, ...]
    imprint: Imprint


@dataclass(frozen=True, slots=True)
class Topic:
    title: str
    claims: tuple["ListedClaim", ...]


@dataclass(frozen=True, slots=True)
class ListedClaim:
    claim: Part
    claimed_by: str
    made_on: str
    iso: str
    testable: str
    verdict: str


def claim_html(page: Page, row_id: str) -> str:
    table = page.data.tables["claims"]
    row = table.by_id[row_id]
    sides = tuple(
        Side(table.schema.field(column).title, entries(page, row[column])) for column in SIDES
    )
    claim = ClaimPage(
        claim=row["claim"],
        who=facts(page, table, row, WHO),
        verdicts=verdicts(page, row),
        words=verdict_words(page),
        test=facts(page, table, row, TEST),
        sides=sides if any(side.sources for side in sides) else (),
        sources_note=row["sources_note"],
        note=row["note"],
        topic=table.label("topic", row["topic"]),
        same_topic=same_topic(page, table, row),
        imprint=imprint(page, table, row),
    )
    return fill("claim.html", claim=claim)


def same_topic(page: Page, table: PublishedTable, row: Row) -> tuple[Part, ...]:
    """The other claims on the same topic, of whichever camp, with who made them."""
    return tuple(
        link(page, "claims", other, note=other["claimed_by"])
        for other in table.where("topic", row["topic"])
        if other is not row
    )


def claims_index_html(page: Page) -> str:
    """All claims by topic, in the order of the schema."""
    table = page.data.tables["claims"]
    found = []
    for value, title in table.schema.field("topic").labels.items():
        rows = sorted(table.where("topic", value), key=lambda row: row["made_on"])
        if rows:
            found.append(Topic(title, tuple(listed_claim(page, table, row) for row in rows)))
    words = verdict_words(page)
    testable = table.schema.field("testable").title
    return fill("claims_index.html", topics=tuple(found), testable=testable, words=words)


def listed_claim(page: Page, table: PublishedTable, row: Row) -> ListedClaim:
    return ListedClaim(
        link(page, "claims", row),
        row["claimed_by"],
        day_words(row["made_on"]),
        row["made_on"],
        table.label("testable", row["testable"]),
        final_verdicts(page).get(row["claim_id"], ""),
    )
