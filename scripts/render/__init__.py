"""What a page may ask for. Both site generators find `define_env` here and call it."""

from collections.abc import Callable, Mapping
from typing import Any

from scripts.render.action import action_html
from scripts.render.claim import claim_html, claims_index_html
from scripts.render.episode import episode_html
from scripts.render.pages import Page
from scripts.render.release import release_html
from scripts.render.sources import source_index_html, sources_html
from scripts.render.tables import table_html

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
