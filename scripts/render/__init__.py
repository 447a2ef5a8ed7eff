"""What a page may ask for. Both site generators find `define_env` here and call it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from scripts.export.templates import TEMPLATES
from scripts.render.answer import answer_html
from scripts.render.chart_html import chart_html
from scripts.render.claims_index import claim_html, claims_index_html, claims_tally_html
from scripts.render.deals import deals_html
from scripts.render.explore import explore_html, questions_html
from scripts.render.figures import figure_text, headlines_html, number_of_rows, quoted_cell
from scripts.render.measurements import measured_html
from scripts.render.packages import (
    changed_words,
    citation_html,
    cite_words,
    codebook_html,
    coverage_html,
    downloads_html,
    licence_words,
    looked_up_words,
    next_search_words,
    package_html,
    snippets_html,
)
from scripts.render.page_words import Macro, call_macro
from scripts.render.pages import Page, current_data
from scripts.render.ready_html import fill
from scripts.render.record import Record
from scripts.render.record_pages import record_html
from scripts.render.released_figures import released_figures_html
from scripts.render.sources import source_index_html, sources_html
from scripts.render.story import story_html
from scripts.render.tables import reading_html, table_html
from scripts.render.what_changed import changes_html, versions_html
from scripts.words.problem_catalogue import catalogue


def repository_link(page: Page) -> str:
    """`{{ repository_link() }}` links to the repository; nothing while its address is not set.
    (The bare word `repository` is the setting itself, under `extra:` in mkdocs.yml.)"""
    return TEMPLATES.get_template("repository.html").render(address=page.site.repository).strip()


def glossary_html(page: Page) -> str:
    """`{{ glossary() }}` lists all terms by part, each part in the order of the alphabet."""
    found = Record.by_code(page, "glossary", "part", lambda term: term["term"].casefold())
    return fill("glossary.html", parts=found.values())


def problem_kinds_html(page: Page) -> str:
    """`{{ problem_kinds() }}` explains each kind of problem, with an anchor of its name."""
    return fill("problem_kinds.html", groups=catalogue())


MACROS: Mapping[str, Macro] = {
    "answer": answer_html,
    "table": table_html,
    "reading": reading_html,
    "record": record_html,
    "sources": sources_html,
    "source_index": source_index_html,
    "claim": claim_html,
    "claims_index": claims_index_html,
    "claims_tally": claims_tally_html,
    "deals": deals_html,
    "released_figures": released_figures_html,
    "glossary": glossary_html,
    "changes": changes_html,
    "versions": versions_html,
    "chart": chart_html,
    "story": story_html,
    "package": package_html,
    "downloads": downloads_html,
    "citation": citation_html,
    "snippets": snippets_html,
    "explore": explore_html,
    "questions": questions_html,
    "coverage": coverage_html,
    "codebook": codebook_html,
    "headlines": headlines_html,
    "figure": figure_text,
    "quote": quoted_cell,
    "number_of": number_of_rows,
    "changed": changed_words,
    "looked_up": looked_up_words,
    "next_search": next_search_words,
    "licence": licence_words,
    "cite": cite_words,
    "problem_kinds": problem_kinds_html,
    "measured": measured_html,
    "repository_link": repository_link,
}
"""What each word on a page calls, with the page before what stands between its brackets."""


def define_env(env: Any) -> None:
    """Register the macros. Each returns HTML made from published data only."""
    current_data.cache_clear()
    for name, macro in MACROS.items():
        env.macro(partial(call_macro, env, name, macro), name)
