"""What became of the claims, and how they stand to each other: their list, and the page of each."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from scripts.export.published import Published, Row
from scripts.model import items
from scripts.render.filters import Marks, choice, one_of
from scripts.render.links import Part
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record

UNTESTED = "cannot_be_tested"
"""The verdict on a claim that has no test."""
NEAREST = 6
"""How many claims that rest on the same rows are named; with more, all would lead to all."""


def about_claim(claim: Record) -> Mapping[str, object]:
    """The verdicts on a claim, and the other claims that its page names, each in one list only."""
    agreeing = on_the_point(claim, "supports_claim_ids")
    disagreeing = on_the_point(claim, "contradicts_claim_ids")
    shown = {claim.id, *(other.id for other in (*agreeing, *disagreeing))}
    near = [other for other in on_the_same_rows(claim) if other.id not in shown][:NEAREST]
    shown |= {other.id for other in near}
    topical = [
        other
        for other in Record.all(claim.page, "claims")
        if other["topic"] == claim["topic"] and other.id not in shown
    ]
    return {
        "results": different_results(claim),
        "answers": answers_of,
        "rows_used": rows_used,
        "judged_by": judged_by(claim.page.data),
        "agreeing": others(agreeing, claim),
        "disagreeing": others(disagreeing, claim),
        "same_rows": others(near, claim),
        "same_topic": others(topical, claim),
    }


def claims_index_html(page: Page) -> str:
    """`{{ claims_index() }}` lists all claims by topic, in the order of the schema, each topic by
    date."""
    claims = sorted(Record.all(page, "claims"), key=lambda claim: claim["made_on"])
    field = page.data.tables["claims"].schema.field("topic")
    topics = {topic: [one for one in claims if one["topic"] == topic] for topic in field.labels}
    marks = [marks_of(claim) for claim in claims]
    names = sorted({name for claim in claims for name in authors(claim)}, key=str.casefold)
    verdict = page.data.tables["claim_results"].schema.field("verdict")
    words = judged_by(page.data)
    by = page.data.tables["claims"].schema.field("claimed_by")
    return fill(
        "claims_index.html",
        topics={topic: found for topic, found in topics.items() if found},
        choices=(
            choice("author", by.title, {"": {name: name for name in names}}, marks),
            choice("topic", field.title, {"": field.labels}, marks),
            choice("verdict", f"{verdict.title} by {words['all']}", {"": verdict.labels}, marks),
        ),
        number=len(claims),
        marks_of=marks_of,
        results_of=results_of,
        verdict_of=verdict_of,
        judged_by=words,
    )


def marks_of(claim: Record) -> Marks:
    tested = results_of(claim)
    return {
        "author": one_of(authors(claim)),
        "topic": claim["topic"],
        "verdict": tested["all"]["verdict"] if tested else UNTESTED,
    }


def authors(claim: Record) -> list[str]:
    """The people or bodies that made a claim together."""
    return [name.strip() for name in claim["claimed_by"].split(";")]


def judged_by(data: Published) -> Mapping[str, str]:
    """On which data a claim is judged, in words."""
    return data.tables["claim_results"].schema.field("as_of").labels


def results_of(claim: Record) -> Mapping[str, Record]:
    """The results of a claim by what it is judged by; none where no test can judge it."""
    table = claim.page.data.tables["claim_results"]
    found = results_by_claim(claim.page.data).get(claim.id, ())
    return {row["as_of"]: Record(claim.page, table, row) for row in found}


@cache
def results_by_claim(data: Published) -> Mapping[str, Sequence[Row]]:
    found: dict[str, list[Row]] = {}
    for row in data.tables["claim_results"].rows:
        found.setdefault(row["claim_id"], []).append(row)
    return found


def different_results(claim: Record) -> list[Record]:
    """The result by all data, and before it the one by what had happened when the claim was made,
    where the two differ."""
    tested = results_of(claim)
    if not tested:
        return []
    made, everything = tested["made"], tested["all"]
    same = all(made[column] == everything[column] for column in ("verdict", "value"))
    return [everything] if same else [made, everything]


def verdict_of(claim: Record) -> str:
    """The verdict by all data, in words."""
    tested = results_of(claim)
    if tested:
        return tested["all"].label("verdict")
    return claim.page.data.tables["claim_results"].label("verdict", UNTESTED)


def answers_of(result: Record) -> list[Record]:
    """What each definition answers."""
    return [
        answer
        for answer in Record.all(result.page, "claim_answers")
        if all(answer[column] == result[column] for column in ("claim_id", "as_of"))
    ]


def rows_used(result: Record) -> list[Part]:
    named = (row.split("/", 1) for row in items(result["row_ids"]))
    return [Record.of(result.page, table, row_id).link() for table, row_id in named]


def others(claims: Iterable[Record], claim: Record) -> list[Part]:
    """Other claims, of whichever camp: who made them, what became of them, what they share."""
    return [other.link(note="; ".join(notes(other, claim))) for other in claims]


def notes(other: Record, claim: Record) -> list[str]:
    shared = len(tested_on(other) & tested_on(claim))
    common = f"{shared} {'row' if shared == 1 else 'rows'} in common" if shared else ""
    return [note for note in (other["claimed_by"], verdict_of(other), common) if note]


def on_the_point(claim: Record, column: str) -> list[Record]:
    """The claims that a claim names in a column, and those that name it there, in order of id."""
    own = items(claim[column])
    return [
        other
        for other in Record.all(claim.page, "claims")
        if other.id in own or claim.id in items(other[column])
    ]


def on_the_same_rows(claim: Record) -> list[Record]:
    """The claims whose tests rest on the same rows, those with most in common first.

    How much is in common is what both tests use, out of what either uses: a test of a single act
    is nearer to another of that act than to one of all acts.
    """
    own = tested_on(claim)
    found = []
    for other in Record.all(claim.page, "claims"):
        theirs = tested_on(other)
        if other.id != claim.id and own & theirs:
            found.append((-len(own & theirs) / len(own | theirs), other.id, other))
    return [other for *_, other in sorted(found, key=lambda one: one[:2])]


def tested_on(claim: Record) -> frozenset[str]:
    """The rows that the test of a claim by all data rests on."""
    tested = results_of(claim)
    return frozenset(items(tested["all"]["row_ids"])) if tested else frozenset()
