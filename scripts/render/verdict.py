"""What the test of a claim says, as its page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.export.published import PublishedTable, Row
from scripts.model import items
from scripts.render.links import Part, link_to
from scripts.render.pages import Page

UNTESTED = "cannot_be_tested"
"""The verdict on a claim that has no test."""


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
    all: str


def verdict_words(page: Page) -> VerdictWords:
    tested, claims, answers = (
        page.data.tables[name].schema for name in ("claim_results", "claims", "claim_answers")
    )
    return VerdictWords(
        verdict=tested.field("verdict").title,
        expected=claims.field("expected_value").title,
        value=tested.field("value").title,
        definition=tested.field("definition").title,
        limits=tested.field("limits").title,
        rows=tested.field("row_ids").title,
        answers=answers.title,
        by_definition=answers.field("definition").title,
        made=tested.field("as_of").labels["made"],
        all=tested.field("as_of").labels["all"],
    )


def verdicts(page: Page, claim: Row) -> tuple[Verdict, ...]:
    """The judgement by all data, and before it the one by what had happened when the claim was
    made, where the two differ; none for a claim that cannot be tested at all."""
    table = page.data.tables["claim_results"]
    rows = results(page, claim["claim_id"])
    if not rows:
        return ()
    made, everything = rows["made"], rows["all"]
    shown = [everything] if says(made) == says(everything) else [made, everything]
    return tuple(verdict(page, table, claim, row) for row in shown)


def results(page: Page, claim_id: str) -> Mapping[str, Row]:
    """The results of a claim by what it is judged by; none where no test can judge it."""
    rows = page.data.tables["claim_results"].where("claim_id", claim_id)
    return {row["as_of"]: row for row in rows}


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


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict by all data; `made` is the one by what had happened when the claim was made,
    where that is another. A claim that no test can judge says why, one that a test can judge only
    in part says which part."""

    code: str
    verdict: str
    made: str = ""
    why: str = ""
    limit: str = ""


def outcome(page: Page, claim: Row) -> Outcome:
    """What became of a claim, for lists of claims."""
    table = page.data.tables["claim_results"]
    found = results(page, claim["claim_id"])
    if not found:
        note = claim["testable_note"]
        return Outcome(UNTESTED, table.label("verdict", UNTESTED), why=note[:1].lower() + note[1:])
    made, final = found["made"]["verdict"], found["all"]["verdict"]
    earlier = "" if made == final else table.label("verdict", made)
    limit = claim["testable_note"]
    return Outcome(final, table.label("verdict", final), earlier, limit=limit)
