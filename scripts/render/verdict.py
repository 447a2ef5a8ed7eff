"""What the test of a claim says, as its page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.model import items
from scripts.published import PublishedTable, Row
from scripts.render.homes import Part, link_to
from scripts.render.pages import Page


@dataclass(frozen=True, slots=True)
class Answer:
    definition: str
    value: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judgement of a claim; `judged_by` says on which data, in the words of the schema."""

    judged_by: str
    verdict: str
    sentence: str
    value: str
    expected: str
    definition: str
    limits: str
    answers: tuple[Answer, ...]
    rows: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """What the schemas call the parts of a verdict."""

    verdict: str
    expected: str
    value: str
    definition: str
    limits: str
    rows: str
    answers: str
    by_definition: str
    made: str


def verdict_words(page: Page) -> VerdictWords:
    results, claims, answers = (
        page.data.tables[name].schema for name in ("claim_results", "claims", "claim_answers")
    )
    return VerdictWords(
        verdict=results.field("verdict").title,
        expected=claims.field("expected_value").title,
        value=results.field("value").title,
        definition=results.field("definition").title,
        limits=results.field("limits").title,
        rows=results.field("row_ids").title,
        answers=answers.title,
        by_definition=answers.field("definition").title,
        made=results.field("as_of").labels["made"],
    )


def verdicts(page: Page, claim: Row) -> tuple[Verdict, ...]:
    """The judgement by all data, and before it the one by what had happened when the claim was
    made, where the two differ; none for a claim that cannot be tested at all."""
    table = page.data.tables["claim_results"]
    rows = {row["as_of"]: row for row in table.where("claim_id", claim["claim_id"])}
    if not rows:
        return ()
    made, everything = rows["made"], rows["all"]
    shown = [everything] if says(made) == says(everything) else [made, everything]
    return tuple(verdict(page, table, claim, row) for row in shown)


def says(result: Row) -> tuple[str, str]:
    return result["verdict"], result["value"]


def verdict(page: Page, table: PublishedTable, claim: Row, result: Row) -> Verdict:
    return Verdict(
        judged_by=table.label("as_of", result["as_of"]),
        verdict=table.label("verdict", result["verdict"]),
        sentence=result["sentence"],
        value=result["value"],
        expected=claim["expected_value"],
        definition=result["definition"],
        limits=result["limits"],
        answers=answers(page, result),
        rows=tuple(link_to(page, *named.split("/", 1)) for named in items(result["row_ids"])),
    )


def answers(page: Page, result: Row) -> tuple[Answer, ...]:
    table = page.data.tables["claim_answers"]
    return tuple(
        Answer(row["definition"], row["value"], table.label("verdict", row["verdict"]))
        for row in table.where("claim_id", result["claim_id"])
        if row["as_of"] == result["as_of"]
    )


def final_verdicts(page: Page) -> Mapping[str, str]:
    """The verdict of each tested claim by all data, for lists of claims."""
    table = page.data.tables["claim_results"]
    return {
        row["claim_id"]: table.label("verdict", row["verdict"])
        for row in table.where("as_of", "all")
    }
