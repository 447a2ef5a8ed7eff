"""The page of one episode of earlier releases."""

from dataclasses import dataclass

from scripts.export.published import PublishedTable, Row
from scripts.model import items
from scripts.render.cells import Cell
from scripts.render.child_tables import child_table, figure_cell
from scripts.render.citation import Imprint, imprint
from scripts.render.facts import Fact, facts
from scripts.render.links import Part
from scripts.render.neighbours import Beside, beside, dated_links
from scripts.render.numbers import dated, day_words, qualified
from scripts.render.pages import Page
from scripts.render.relations import used_in
from scripts.render.release import events, not_added
from scripts.render.sources import SourceEntry, entries
from scripts.render.tables import TableView
from scripts.render.templates import fill

COLUMNS = ("title", "date", "people_released", "mechanism", "adds_to_totals")
FACTS = ("mechanism+mechanism_note", "notable_people")


@dataclass(frozen=True, slots=True)
class EarlierRelease:
    """One release of the episode, with what came before it and after it."""

    id: str
    title: str
    date: str
    iso: str
    date_kind: str
    date_note: str
    figure: str
    figure_title: str
    not_added: Fact | None
    facts: tuple[Fact, ...]
    before: Fact | None
    after: Fact | None
    note: str
    events: tuple[Part, ...]
    sources: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True)
class EpisodePage:
    title: str
    start: str
    end: str
    summary: str
    note: str
    overview: TableView | None
    releases: tuple[EarlierRelease, ...]
    beside: Beside
    imprint: Imprint


def episode_html(page: Page, row_id: str) -> str:
    table = page.data.tables["episodes"]
    row = table.by_id[row_id]
    rows = used_in(page.data, "episodes", row_id, "precedent_releases")
    ordered = sorted(rows, key=lambda release: release["date"])
    episode = EpisodePage(
        title=row["title"],
        start=day_words(row["start_date"]),
        end=day_words(row["end_date"]) if row["end_date"] else "",
        summary=row["summary"],
        note=row["note"],
        overview=overview(page, ordered),
        releases=tuple(earlier(page, release) for release in ordered),
        beside=beside(page, "episodes", row),
        imprint=imprint(page, table, row),
    )
    return fill("episode.html", episode=episode)


def overview(page: Page, rows: list[Row]) -> TableView | None:
    """The releases in one table; each leads to its place further down, which has the anchor."""
    table = page.data.tables["precedent_releases"]
    special = {
        "title": lambda row: Cell((Part(row["title"], f"#{row[table.schema.key]}"),)),
        "people_released": lambda row: figure_cell(figures(row)),
    }
    return child_table(page, table, rows, COLUMNS, special=special, anchors=False)


def figures(row: Row) -> Row:
    return {"value": row["people_released"], "qualifier": row["qualifier"]}


def earlier(page: Page, row: Row) -> EarlierRelease:
    table = page.data.tables["precedent_releases"]
    row_id = row[table.schema.key]
    stated = row["people_released"]
    return EarlierRelease(
        id=row_id,
        title=row["title"],
        date=dated(row["date"]),
        iso=row["date"],
        date_kind=table.label("date_kind", row["date_kind"]),
        date_note=row["date_note"],
        figure=qualified(stated, row["qualifier"]) if stated else "",
        figure_title=table.schema.field("people_released").title,
        not_added=not_added(table, row),
        facts=facts(page, table, row, FACTS),
        before=sanctions(page, table, row, "sanctions_before", "sanctions_before_action_ids"),
        after=sanctions(page, table, row, "easing_after", "easing_action_ids"),
        note=row["note"],
        events=events(page, table.name, row_id),
        sources=entries(page, row["source_ids"], row["earlier_source_ids"]),
    )


def sanctions(
    page: Page, table: PublishedTable, row: Row, words: str, action_ids: str
) -> Fact | None:
    """What the row says of sanctions before or after, with links where the actions are known."""
    actions = dated_links(page, "sanctions_actions", items(row[action_ids]), row["date"])
    if not row[words] and not actions:
        return None
    return Fact(table.schema.field(words).title, actions, row[words])
