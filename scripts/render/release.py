"""The page of one release."""

from dataclasses import dataclass

from scripts.export.published import PublishedTable, Row
from scripts.model import items
from scripts.render.cells import Cell
from scripts.render.child_tables import child_table, counter_cell, figure_cell
from scripts.render.citation import Imprint, imprint
from scripts.render.facts import Fact, facts
from scripts.render.links import Part, counter, link
from scripts.render.neighbours import WINDOW, Beside, beside, dated_links, nearby
from scripts.render.numbers import dated, day_words, grouped, qualified
from scripts.render.pages import Page
from scripts.render.relations import used_in
from scripts.render.sources import SourceEntry, entries
from scripts.render.tables import TableView
from scripts.render.templates import fill

FACTS = (
    "mechanism+mechanism_note",
    "legal_instrument",
    "occasion",
    "destination",
    "destination_countries",
    "broker",
    "notable_people",
)
COUNTS = ("counter", "value", "category", "covers", "source_id", "note")


@dataclass(frozen=True, slots=True)
class Headline:
    """The figure chosen by the rule, and the lowest and highest stated where they differ."""

    figure: str
    category: str
    counter: str
    lowest: str
    highest: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReleasePage:
    title: str
    date: str
    iso: str
    date_kind: str
    date_note: str
    headline: Headline | None
    not_added: Fact | None
    facts: tuple[Fact, ...]
    note: str
    counts: TableView | None
    easings: tuple[Part, ...]
    easing_note: str
    nearby: tuple[Part, ...]
    events: tuple[Part, ...]
    sources: tuple[SourceEntry, ...]
    beside: Beside
    imprint: Imprint


def release_html(page: Page, row_id: str) -> str:
    table = page.data.tables["releases"]
    row = table.by_id[row_id]
    release = ReleasePage(
        title=row["title"],
        date=dated(row["date"]),
        iso=row["date"],
        date_kind=table.label("date_kind", row["date_kind"]),
        date_note=row["date_note"],
        headline=headline(page, row_id),
        not_added=not_added(table, row),
        facts=facts(page, table, row, FACTS),
        note=row["note"],
        counts=counts(page, row_id),
        easings=dated_links(
            page, "sanctions_actions", items(row["easing_action_ids"]), row["date"]
        ),
        easing_note=row["easing_note"],
        nearby=nearby(page, "releases", row_id, "sanctions_actions"),
        events=events(page, "releases", row_id),
        sources=entries(page, row["source_ids"], row["earlier_source_ids"]),
        beside=beside(page, "releases", row),
        imprint=imprint(page, table, row),
    )
    return fill("release.html", release=release, window=WINDOW)


def headline(page: Page, row_id: str) -> Headline | None:
    """The headline figure in words; none for a release that has none."""
    found = page.data.tables["release_headlines"].by_id.get(row_id)
    if not found:
        return None
    table = page.data.tables["release_counts"]
    count = table.by_id[found["count_id"]]
    agreed = found["lowest"] == found["highest"]
    return Headline(
        figure=qualified(found["value"], found["qualifier"]),
        category=table.label("category", found["category"]),
        counter=counter(page.data, "release_counts", count),
        lowest="" if agreed else grouped(found["lowest"]),
        highest="" if agreed else grouped(found["highest"]),
        reason=count["headline_reason"],
    )


def not_added(table: PublishedTable, row: Row) -> Fact | None:
    """Why a release doesn't add to totals; none where it does."""
    if row["adds_to_totals"] == "true":
        return None
    reason = Part(table.label("not_added_reason", row["not_added_reason"]))
    return Fact(table.schema.field("not_added_reason").title, (reason,), row["not_added_note"])


def counts(page: Page, row_id: str) -> TableView | None:
    """All stated figures side by side, the headline first."""
    table = page.data.tables["release_counts"]
    mark = table.schema.field("headline").title
    rows = used_in(page.data, "releases", row_id, "release_counts")
    ordered = sorted(rows, key=lambda row: row["headline"] != "true")

    def figure(row: Row) -> Cell:
        return figure_cell(row, mark if row["headline"] == "true" else "")

    special = {"value": figure, "counter": lambda row: counter_cell(page, table, row)}
    return child_table(page, table, ordered, COUNTS, special=special)


def events(page: Page, table: str, row_id: str) -> tuple[Part, ...]:
    """The context events that name a row."""
    rows = used_in(page.data, table, row_id, "context_events")
    ordered = sorted(rows, key=lambda row: row["date"])
    return tuple(link(page, "context_events", row, note=day_words(row["date"])) for row in ordered)
