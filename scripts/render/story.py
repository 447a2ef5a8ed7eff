"""Releases of all years, sanctions actions and events in order of time, one line each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from scripts.export.published import Row
from scripts.periods import period
from scripts.render.filters import Choice, Marks, choice, years
from scripts.render.links import Part, link
from scripts.render.neighbours import dates
from scripts.render.numbers import dated, qualified
from scripts.render.pages import Page
from scripts.render.release import headline
from scripts.render.templates import fill

RELEASES = ("releases", "precedent_releases")


@dataclass(frozen=True, slots=True)
class Figure:
    """How many, in the words of the schema, by whom, and the range where figures differ."""

    term: str
    figure: str
    counter: str = ""
    lowest: str = ""
    highest: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `kind` says who did what sort of thing; `marks` are what it is chosen by."""

    date: str
    iso: str
    kind: str
    link: Part
    marks: Marks
    figure: Figure | None = None
    adds: bool = True


@dataclass(frozen=True, slots=True)
class Year:
    year: str
    entries: tuple[Entry, ...]


def story_html(page: Page) -> str:
    """The list by year, and the choices that a script offers."""
    entries = sorted(told(page), key=lambda entry: (period(entry.iso), entry.link.text))
    by_year = tuple(
        Year(year, tuple(group)) for year, group in groupby(entries, lambda entry: entry.iso[:4])
    )
    choices = choices_of(page, [entry.marks for entry in entries])
    return fill("story.html", years=by_year, choices=choices, number=len(entries))


def told(page: Page) -> Iterator[Entry]:
    for name in RELEASES:
        for row in page.data.tables[name].rows:
            yield released(page, name, row)
    for row in page.data.tables["sanctions_actions"].rows:
        yield acted(page, row)
    for row in page.data.tables["context_events"].rows:
        yield happened(page, row)


def entry(page: Page, name: str, row: Row, iso: str, kind: str, **more: object) -> Entry:
    marks = {**more.pop("marks", {}), "year": iso[:4]}
    return Entry(dated(iso), iso, kind, link(page, name, row), marks, **more)


def released(page: Page, name: str, row: Row) -> Entry:
    """A release of any year; all of them carry the sign of the picture's lane of releases."""
    figure = stated_since if name == "releases" else stated_before
    return entry(
        page,
        name,
        row,
        row["date"],
        page.data.tables["timeline"].label("lane", "released"),
        marks={"what": "released", "how": row["mechanism"]},
        figure=figure(page, row),
        adds=row["adds_to_totals"] == "true",
    )


def stated_since(page: Page, row: Row) -> Figure | None:
    found = headline(page, row["release_id"])
    if not found:
        return None
    return Figure(found.category, found.figure, found.counter, found.lowest, found.highest)


def stated_before(page: Page, row: Row) -> Figure | None:
    if not row["people_released"]:
        return None
    term = page.data.tables["release_counts"].label("category", "people_released")
    return Figure(term, qualified(row["people_released"], row["qualifier"]))


def acted(page: Page, row: Row) -> Entry:
    """Who acted, and whether it tightened or eased; if neither, what else it did."""
    actions, placed = page.data.tables["sanctions_actions"], page.data.tables["action_dates"]
    effect = placed.by_id[row["action_id"]]["effect"]
    did = (
        actions.label("direction", row["direction"]).lower()
        if effect == "neither"
        else placed.label("effect", effect)
    )
    return entry(
        page,
        "sanctions_actions",
        row,
        dates(page.data, "sanctions_actions")[row["action_id"]],
        f"{actions.label('body', row['body'])}: {did}",
        marks={"what": effect, "who": row["body"]},
    )


def happened(page: Page, row: Row) -> Entry:
    kind = page.data.tables["context_events"].label("kind", row["kind"])
    return entry(page, "context_events", row, row["date"], kind, marks={"what": row["kind"]})


def choices_of(page: Page, marks: Sequence[Marks]) -> tuple[Choice, ...]:
    tables = page.data.tables
    actions, events = tables["sanctions_actions"].schema, tables["context_events"].schema
    what, body = tables["timeline"].schema.field("sign"), actions.field("body")
    kinds = {
        tables["releases"].schema.title: {"released": what.labels["released"]},
        actions.title: tables["action_dates"].schema.field("effect").labels,
        events.title: events.field("kind").labels,
    }
    ways = [tables[name].schema.field("mechanism").labels for name in reversed(RELEASES)]
    found = [one["year"] for one in marks]
    return (
        choice("what", what.title, kinds, marks),
        choice("who", f"{actions.title}: {body.title.lower()}", {"": body.labels}, marks),
        choice("how", "Way of release", {"": ways[0] | ways[1]}, marks),
        years("from", "From", found),
        years("to", "To", found),
    )
