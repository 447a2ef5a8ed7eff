"""The list of all claims by topic, with what became of each."""

from dataclasses import dataclass

from scripts.export.published import PublishedTable, Row
from scripts.render.filters import Choice, Marks, choice, one_of
from scripts.render.links import Part, link
from scripts.render.numbers import day_words
from scripts.render.pages import Page
from scripts.render.templates import fill
from scripts.render.verdict import Outcome, VerdictWords, outcome, verdict_words


@dataclass(frozen=True, slots=True)
class ListedClaim:
    claim: Part
    claimed_by: str
    made_on: str
    iso: str
    outcome: Outcome
    marks: Marks


@dataclass(frozen=True, slots=True)
class Topic:
    value: str
    title: str
    claims: tuple[ListedClaim, ...]


def claims_index_html(page: Page) -> str:
    """All claims by topic, in the order of the schema, each topic by date."""
    table = page.data.tables["claims"]
    found = []
    for value, title in table.schema.field("topic").labels.items():
        rows = sorted(table.where("topic", value), key=lambda row: row["made_on"])
        if rows:
            found.append(Topic(value, title, tuple(listed(page, row) for row in rows)))
    marks = [claim.marks for topic in found for claim in topic.claims]
    words = verdict_words(page)
    return fill(
        "claims_index.html",
        topics=tuple(found),
        choices=choices_of(page, table, words, marks),
        number=len(marks),
        words=words,
    )


def listed(page: Page, row: Row) -> ListedClaim:
    result = outcome(page, row)
    return ListedClaim(
        link(page, "claims", row),
        row["claimed_by"],
        day_words(row["made_on"]),
        row["made_on"],
        result,
        {
            "author": one_of(authors(row)),
            "topic": row["topic"],
            "verdict": result.code,
        },
    )


def authors(row: Row) -> list[str]:
    """The people or bodies that made a claim together."""
    return [name.strip() for name in row["claimed_by"].split(";")]


def choices_of(
    page: Page, claims: PublishedTable, words: VerdictWords, marks: list[Marks]
) -> tuple[Choice, ...]:
    names = sorted({name for row in claims.rows for name in authors(row)}, key=str.casefold)
    topic = claims.schema.field("topic")
    verdicts = page.data.tables["claim_results"].schema.field("verdict").labels
    return (
        choice(
            "author",
            claims.schema.field("claimed_by").title,
            {"": dict(zip(names, names, strict=True))},
            marks,
        ),
        choice("topic", topic.title, {"": topic.labels}, marks),
        choice("verdict", f"{words.verdict} by {words.all}", {"": verdicts}, marks),
    )
