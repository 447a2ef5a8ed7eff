"""What a page may ask for. Both site generators find `define_env` here and call it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from scripts.export.templates import TEMPLATES
from scripts.render import (
    chart_html,
    claims_index,
    deals,
    explore,
    figures,
    measurements,
    packages,
    record_pages,
    released_figures,
    sources,
    story,
    tables,
    what_changed,
)
from scripts.render.page_words import Macro, call_macro
from scripts.render.pages import Page, current_data
from scripts.render.ready_html import fill
from scripts.render.record import Record
from scripts.words.problem_catalogue import catalogue


def repository_link(page: Page) -> str:
    """`{{ repository_link() }}` links to the repository; nothing while its address is not set.
    (The bare word `repository` is the setting itself, under `extra:` in mkdocs.yml.)"""
    return TEMPLATES.get_template("repository.html").render(address=page.site.repository).strip()


def answer_html(page: Page, proofs: bool = False) -> str:
    """`{{ answer() }}` is the box with what the data show, how sure that is, who disagrees, and
    until when; `{{ answer(true) }}` has a link to its proof behind each sentence."""
    found = Record.by_code(page, "findings", "place", lambda finding: int(finding["position"]))
    # Findings that are titles of charts stand there.
    parts = [sentences for place, sentences in found.items() if place != "chart"]
    return fill("answer.html", parts=parts, proofs=proofs, looked_up=packages.looked_up_words(page))


def glossary_html(page: Page) -> str:
    """`{{ glossary() }}` lists all terms by part, each part in the order of the alphabet."""
    found = Record.by_code(page, "glossary", "part", lambda term: term["term"].casefold())
    return fill("glossary.html", parts=found.values())


def problem_kinds_html(page: Page) -> str:
    """`{{ problem_kinds() }}` explains each kind of problem, with an anchor of its name."""
    return fill("problem_kinds.html", groups=catalogue())


MACROS: Mapping[str, Macro] = {
    "answer": answer_html,
    "table": tables.table_html,
    "reading": tables.reading_html,
    "record": record_pages.record_html,
    "sources": sources.sources_html,
    "source_index": sources.source_index_html,
    "claim": claims_index.claim_html,
    "claims_index": claims_index.claims_index_html,
    "claims_tally": claims_index.claims_tally_html,
    "deals": deals.deals_html,
    "released_figures": released_figures.released_figures_html,
    "glossary": glossary_html,
    "changes": what_changed.changes_html,
    "versions": what_changed.versions_html,
    "chart": chart_html.chart_html,
    "story": story.story_html,
    "package": packages.package_html,
    "downloads": packages.downloads_html,
    "citation": packages.citation_html,
    "snippets": packages.snippets_html,
    "explore": explore.explore_html,
    "questions": explore.questions_html,
    "coverage": packages.coverage_html,
    "codebook": packages.codebook_html,
    "headlines": figures.headlines_html,
    "figure": figures.figure_text,
    "quote": figures.quoted_cell,
    "number_of": figures.number_of_rows,
    "changed": packages.changed_words,
    "looked_up": packages.looked_up_words,
    "next_search": packages.next_search_words,
    "licence": packages.licence_words,
    "cite": packages.cite_words,
    "problem_kinds": problem_kinds_html,
    "measured": measurements.measured_html,
    "repository_link": repository_link,
}
"""What each word on a page calls, with the page before what stands between its brackets."""


def define_env(env: Any) -> None:
    """Register the macros. Each returns HTML made from published data only."""
    current_data.cache_clear()
    for name, macro in MACROS.items():
        env.macro(partial(call_macro, env, name, macro), name)
