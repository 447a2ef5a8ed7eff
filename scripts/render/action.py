"""The page of one sanctions action."""

from dataclasses import dataclass

from scripts.export.published import PublishedTable, Row
from scripts.model import items
from scripts.render.child_tables import child_table, figure_cell
from scripts.render.citation import Imprint, imprint
from scripts.render.facts import Fact, facts
from scripts.render.links import Part, link_to
from scripts.render.neighbours import WINDOW, Beside, beside, dated_links, dates, nearby
from scripts.render.numbers import day_words
from scripts.render.pages import Page
from scripts.render.relations import used_in
from scripts.render.release import events
from scripts.render.sources import SourceEntry, entries
from scripts.render.tables import TableView
from scripts.render.templates import fill

DATES = (
    "decided_date",
    "act_date",
    "announced_date",
    "published_date",
    "in_force_date",
    "reported_date",
)
FACTS = (
    "status",
    "stated_reason+reason_note",
    "legal_acts",
    "legal_framework",
    "scope",
    "content",
)
CHILDREN = {
    "sanctions_measures": ("measure", "sector", "description", "source_id"),
    "sanctions_listings": ("category", "value", "source_id", "note"),
    "package_numbers": ("number", "numbering", "stated_as", "implied", "source_id", "note"),
}


@dataclass(frozen=True, slots=True)
class Counted:
    """A definition of packages that counts the action, and as which one."""

    definition: Part
    ordinal: str
    date: str
    together_with: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ActionPage:
    title: str
    body: str
    direction: str
    dates: tuple[Fact, ...]
    dates_note: str
    facts: tuple[Fact, ...]
    note: str
    tables: tuple[TableView, ...]
    counted: tuple[Counted, ...]
    named_by: tuple[Part, ...]
    before_precedents: tuple[Part, ...]
    after_precedents: tuple[Part, ...]
    nearby: tuple[Part, ...]
    events: tuple[Part, ...]
    sources: tuple[SourceEntry, ...]
    beside: Beside
    imprint: Imprint


def action_html(page: Page, row_id: str) -> str:
    table = page.data.tables["sanctions_actions"]
    row = table.by_id[row_id]
    seen_from = dates(page.data, "sanctions_actions")[row_id]

    def naming(releases: str, column: str) -> tuple[Part, ...]:
        rows = used_in(page.data, "sanctions_actions", row_id, releases, column)
        key = page.data.tables[releases].schema.key
        return dated_links(page, releases, [found[key] for found in rows], seen_from)

    action = ActionPage(
        title=row["title"],
        body=table.label("body", row["body"]),
        direction=table.label("direction", row["direction"]),
        dates=facts(page, table, row, DATES),
        dates_note=row["dates_note"],
        facts=facts(page, table, row, FACTS),
        note=row["note"],
        tables=tables(page, row_id),
        counted=counted(page, row_id),
        named_by=naming("releases", "easing_action_ids"),
        before_precedents=naming("precedent_releases", "sanctions_before_action_ids"),
        after_precedents=naming("precedent_releases", "easing_action_ids"),
        nearby=nearby(page, "sanctions_actions", row_id, "releases"),
        events=events(page, "sanctions_actions", row_id),
        sources=entries(page, row["source_ids"], row["earlier_source_ids"]),
        beside=beside(page, "sanctions_actions", row),
        imprint=imprint(page, table, row),
    )
    return fill("action.html", action=action, window=WINDOW)


def tables(page: Page, row_id: str) -> tuple[TableView, ...]:
    """The measures, the numbers stated and the package numbers, where there are any."""
    found = []
    for name, columns in CHILDREN.items():
        table = page.data.tables[name]
        rows = used_in(page.data, "sanctions_actions", row_id, name)
        special = {"value": figure_cell} if "value" in columns else None
        found.append(child_table(page, table, rows, columns, special=special))
    return tuple(view for view in found if view)


def counted(page: Page, row_id: str) -> tuple[Counted, ...]:
    """Under which definitions the action is a package, or a part of one."""
    table = page.data.tables.get("packages_by_definition")
    if not table:
        return ()
    return tuple(
        count(page, table, row, row_id) for row in table.rows if row_id in items(row["action_ids"])
    )


def count(page: Page, table: PublishedTable, row: Row, row_id: str) -> Counted:
    others = [other for other in items(row["action_ids"]) if other != row_id]
    return Counted(
        link_to(page, "package_definitions", row["definition_id"]),
        row["ordinal"],
        day_words(row["date"]),
        tuple(link_to(page, "sanctions_actions", other) for other in others),
    )
