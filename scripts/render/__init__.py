"""What a page may ask for. Both site generators find `define_env` here and call it."""

from collections.abc import Callable, Mapping
from typing import Any

from scripts.render.action import action_html
from scripts.render.chart_html import chart_html
from scripts.render.claim import claim_html
from scripts.render.claims_index import claims_index_html
from scripts.render.codebook import codebook_html
from scripts.render.episode import episode_html
from scripts.render.figures import figure_text, headlines_html, number_of_rows, quoted
from scripts.render.packages import (
    changed_words,
    coverage_html,
    downloads_html,
    licences,
    looked_up_words,
    package_html,
)
from scripts.render.pages import Page
from scripts.render.reading import reading_html
from scripts.render.release import release_html
from scripts.render.sources import source_index_html, sources_html
from scripts.render.story import story_html
from scripts.render.tables import table_html
from scripts.render.templates import fill

RECORDS: Mapping[str, Callable[[Page, str], str]] = {
    "releases": release_html,
    "sanctions_actions": action_html,
    "episodes": episode_html,
    "claims": claim_html,
}


def define_env(env: Any) -> None:
    """Register the macros. Each returns HTML made from published data only."""

    def page() -> Page:
        return Page.of(env)

    @env.macro
    def table(
        name: str,
        columns: str = "",
        where: str = "",
        caption: str = "",
        order: str = "",
        rows: int = 0,
        start: int = 1,
    ) -> str:
        """`{{ table("releases", "date title") }}` shows a published table."""
        return table_html(page(), name, columns.split(), where, caption, order, rows, start)

    @env.macro
    def reading(name: str) -> str:
        """`{{ reading("timing_test") }}` says what a table holds and how it is read."""
        return reading_html(page(), name)

    @env.macro
    def record(table: str, row_id: str) -> str:
        """`{{ record("releases", "2024-09-04-pardon30") }}` is the whole page of one row."""
        return RECORDS[table](page(), row_id)

    @env.macro
    def sources(letter: str) -> str:
        """`{{ sources("a") }}` lists every source of the publishers under one letter."""
        return sources_html(page(), letter)

    @env.macro
    def source_index() -> str:
        return source_index_html(page())

    @env.macro
    def claims_index() -> str:
        """`{{ claims_index() }}` lists all claims by topic."""
        return claims_index_html(page())

    @env.macro
    def chart(name: str) -> str:
        """`{{ chart("timeline") }}` shows a picture with the figures that it is drawn from."""
        return chart_html(page(), name)

    @env.macro
    def story() -> str:
        """`{{ story() }}` lists releases, sanctions actions and events in order of time."""
        return story_html(page())

    @env.macro
    def package(name: str) -> str:
        """`{{ package("releases") }}` says what a package is, and until when it was searched."""
        return package_html(page(), name)

    @env.macro
    def downloads(name: str = "") -> str:
        """`{{ downloads("releases") }}` lists the files of a package; without a name, of all."""
        return downloads_html(page(), name)

    @env.macro
    def coverage() -> str:
        return coverage_html(page())

    @env.macro
    def codebook(name: str = "") -> str:
        """`{{ codebook() }}` describes every table and column, of one package or of all."""
        return codebook_html(page(), name)

    @env.macro
    def headlines(*figure_ids: str) -> str:
        """`{{ headlines("released-since-2024") }}` shows key figures side by side."""
        return headlines_html(page(), *figure_ids)

    @env.macro
    def figure(figure_id: str, part: str = "") -> str:
        """`{{ figure("held-latest", "date") }}`: a key figure in words, or a part of it."""
        return figure_text(page(), figure_id, part)

    @env.macro
    def quote(name: str, row_id: str, column: str) -> str:
        """`{{ quote("claim_results", "seed-26-all", "value") }}` is one cell of a table."""
        return quoted(page(), name, row_id, column)

    @env.macro
    def number_of(name: str, where: str = "") -> str:
        """`{{ number_of("releases", "adds_to_totals=true") }}` counts rows."""
        return number_of_rows(page(), name, where)

    @env.macro
    def changed(name: str = "") -> str:
        """`{{ changed() }}`: the day on which any package was last changed."""
        return changed_words(page(), name)

    @env.macro
    def looked_up(name: str = "") -> str:
        """`{{ looked_up() }}`: the month in which sources were last searched."""
        return looked_up_words(page(), name)

    @env.macro
    def licence() -> str:
        return licences(page())

    @env.macro
    def repository_link() -> str:
        """A link to the repository, nothing while its address is not set. (The bare word
        `repository` is the setting itself, under `extra:` in mkdocs.yml.)"""
        return fill("repository.html", address=page().site.repository)
