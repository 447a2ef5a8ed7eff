"""The list of claims, the tally above it, and a claim quoted on another page."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scripts.model import LIST_SEPARATOR
from scripts.render.claim_pages import authors, basis_words, results_of
from scripts.render.filters import Marks, choice
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record
from scripts.render.verdict_marks import Mark, claim_mark, mark_of
from scripts.words.languages import has, say, say_or_keep


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims of each group came to each verdict, in the order of `marks`."""

    title: str
    marks: Sequence[Mark]
    lines: Mapping[str, Sequence[int]]


def claim_html(page: Page, claim_id: str, found: bool = False) -> str:
    """`{{ claim("seed-17") }}` quotes a claim: its verdict, who made it, and its words;
    `claim("seed-17", true)` adds what its test found."""
    claim = Record.of(page, "claims", claim_id)
    result = results_of(claim).get("all") if found else None
    return fill("claim_quoted.html", claim=claim, result=result)


def claims_index_html(page: Page) -> str:
    """`{{ claims_index() }}` lists all claims by topic, in the order of the schema, each topic by
    date."""
    claims = [*Record.all(page, "claims")]
    schema = page.data.tables["claims"].schema
    field, camp, by = (schema.field(name) for name in ("topic", "camp", "claimed_by"))
    marks = [marks_of(claim) for claim in claims]
    names = {name: say_or_keep(name) for claim in claims for name in authors(claim)}
    lang = "" if all(map(has, names)) else page.lang()
    by_name = dict(sorted(names.items(), key=lambda name: name[1].casefold()))
    verdict = page.data.tables["claim_results"].schema.field("verdict")
    words = basis_words(page.data)
    judged = say("{} by {}").format(verdict.title, words["all"])
    return fill(
        "claims_index.html",
        topics=Record.by_code(page, "claims", "topic", lambda claim: claim["made_date"]),
        choices=(
            choice("author", by.title, {"": by_name}, marks, lang),
            choice("camp", camp.title, {"": camp.labels}, marks),
            choice("topic", field.title, {"": field.labels}, marks),
            choice("verdict", judged, {"": verdict.labels}, marks),
        ),
        number=len(claims),
        marks_of=marks_of,
        results_of=results_of,
        mark_of=mark_of,
        judged_by=words,
    )


def claims_tally_html(page: Page) -> str:
    """`{{ claims_tally() }}`: verdicts by camp and by kind, and the text most claims are of."""
    claims = [*Record.all(page, "claims")]
    texts = Counter(claim["published_in"].partition(",")[0] for claim in claims)
    text, most = texts.most_common(1)[0]
    tallies = [tally(claims, column) for column in ("camp", "kind")]
    return fill(
        "claims_tally.html",
        page=page,
        tallies=tallies,
        number=len(claims),
        text=text,
        most=most,
    )


def tally(claims: Sequence[Record], column: str) -> Tally:
    """By the labels of a column, in the order of its schema, without verdicts that nobody got."""
    data, table = claims[0].page.data, claims[0].table
    found = Counter((claim[column], claim_mark(data, claim.id).code) for claim in claims)
    verdicts = data.tables["claim_results"].schema.field("verdict").labels
    codes = [code for code in verdicts if any(code == verdict for _, verdict in found)]
    field = table.schema.field(column)
    groups = [group for group in field.labels if any(group == one for one, _ in found)]
    lines = {field.labels[group]: [found[group, code] for code in codes] for group in groups}
    return Tally(field.title, [mark_of(data, code) for code in codes], lines)


def marks_of(claim: Record) -> Marks:
    return {
        "author": LIST_SEPARATOR.join(authors(claim)),
        "camp": claim["camp"],
        "topic": claim["topic"],
        "verdict": claim_mark(claim.page.data, claim.id).code,
    }
