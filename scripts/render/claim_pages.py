"""What became of a claim, how anybody can test it, and how it stands to others: its page."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from scripts.export.published import Published
from scripts.model import items
from scripts.paths import DATABASE, QUERIES
from scripts.periods import period
from scripts.render.links import Part
from scripts.render.record import Record
from scripts.render.relations import listing
from scripts.render.verdict_marks import Mark, claim_mark, mark_of, results_by_claim
from scripts.words import count_words

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
        "mark": claim_mark(claim.page.data, claim.id),
        "mark_of": mark_of,
        "results": different_results(claim),
        "tally_of": tally_of,
        "query": query_of(claim),
        "database": DATABASE,
        "made_by": period(claim["made_date"]).last.isoformat(),
        "rule": rule_of(claim),
        "answers": answers_of,
        "rows_used": rows_used,
        "judged_by": basis_words(claim.page.data),
        "agreeing": others(agreeing, claim),
        "disagreeing": others(disagreeing, claim),
        "same_rows": others(near, claim),
        "same_topic": others(topical, claim),
    }


def authors(claim: Record) -> list[str]:
    """The people or bodies that made a claim together."""
    return [name.strip() for name in claim["claimed_by"].split(";")]


def basis_words(data: Published) -> Mapping[str, str]:
    """On which data a claim is judged, in words."""
    return data.tables["claim_results"].schema.field("as_of").labels


def results_of(claim: Record) -> Mapping[str, Record]:
    """The results of a claim by what it is judged by; none where no test can judge it."""
    table = claim.page.data.tables["claim_results"]
    found = results_by_claim(claim.page.data).get(claim.id, {})
    return {as_of: Record(claim.page, table, row) for as_of, row in found.items()}


def different_results(claim: Record) -> list[Record]:
    """The result by all data, which the mark of the page stands for, and after it the one by what
    had happened when the claim was made, where the two differ."""
    tested = results_of(claim)
    if not tested:
        return []
    made, everything = tested["made"], tested["all"]
    same = all(made[column] == everything[column] for column in ("verdict", "value"))
    return [everything] if same else [everything, made]


def answers_of(result: Record) -> list[Record]:
    """What each definition answers."""
    table = result.page.data.tables["claim_answers"]
    return [
        Record(result.page, table, row)
        for row in table.rows
        if row["claim_id"] == result["claim_id"] and row["as_of"] == result["as_of"]
    ]


def tally_of(result: Record) -> list[tuple[Mark, int]]:
    """How many ways of counting come to which verdict, in the order of the schema."""
    counted = Counter(answer["verdict"] for answer in answers_of(result))
    labels = result.table.schema.field("verdict").labels
    return [(mark_of(result.page.data, code), counted[code]) for code in labels if counted[code]]


def query_of(claim: Record) -> str:
    """The text of the claim's query as published; empty where it has none."""
    file = claim.page.data.folder / "claims" / QUERIES / f"{claim.id}.sql"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def rule_of(claim: Record) -> Record | None:
    """The rule of the kind of test."""
    test = claim.computed("claim_tests")
    return test.target("kind_of_test") if test else None


def rows_used(result: Record) -> list[Part]:
    return [Record.of(result.page, *row.split("/", 1)).link() for row in items(result["row_ids"])]


def others(claims: Iterable[Record], claim: Record) -> list[Part]:
    """Other claims, of whichever camp, and how many rows their tests share with those of this."""
    links, own = [], tested_rows(claim)
    for other in claims:
        shared = len(tested_rows(other) & own)
        links.append(other.link(note=f"{count_words(shared, 'row')} in common" if shared else ""))
    return links


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
    own = tested_rows(claim)
    found = []
    for other in Record.all(claim.page, "claims"):
        theirs = tested_rows(other)
        if other.id != claim.id and own & theirs:
            found.append((-len(own & theirs) / len(own | theirs), other.id, other))
    return [other for *_, other in sorted(found, key=lambda one: one[:2])]


def tested_rows(claim: Record) -> frozenset[str]:
    """The rows that the test of a claim by all data rests on."""
    return rows_of_tests(claim.page.data).get(claim.id, frozenset())


@cache
def rows_of_tests(data: Published) -> Mapping[str, frozenset[str]]:
    results = data.tables["claim_results"].rows
    return {
        row["claim_id"]: frozenset(items(row["row_ids"]))
        for row in results
        if row["as_of"] == "all"
    }


def claims_testing(release: Record) -> Iterator[Record]:
    """The claims whose tests by all data look at a release."""
    place, results = f"{release.table.name}/{release.id}", "claim_results"
    for row in listing(release.page.data, results, "row_ids").get(place, ()):
        if row["as_of"] == "all":
            yield Record.of(release.page, "claims", row["claim_id"])
