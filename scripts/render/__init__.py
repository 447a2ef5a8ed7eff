"""What a page may ask for. Both site generators find `define_env` here and call it."""

from typing import Any

from scripts.render.pages import Page
from scripts.render.tables import table_html


def define_env(env: Any) -> None:
    """Register the macros. Each returns HTML made from published data only."""

    def page() -> Page:
        return Page.at(env.page.url)

    @env.macro
    def table(name: str, columns: str = "", where: str = "", caption: str = "") -> str:
        """`{{ table("releases", "date title") }}` shows a published table, labelled by its schema."""
        return table_html(page(), name, columns.split(), where, caption)
