"""Releases of all years, sanctions actions and events in order of time, one line each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from scripts.addresses import story_path
from scripts.export.published import in_parts
from scripts.periods import period
from scripts.render.filters import Choice, Marks, choice, years
from scripts.render.links import Part
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record
from scripts.words.languages import say

RELEASES = ("releases", "precedent_releases")
TABLES = (*RELEASES, "sanctions_actions", "context_events")
ENTRIES_ON_A_PAGE = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `kind` says who did what sort of thing; `marks` are what it is chosen by."""

    record: Record
    kind: str
    marks: Marks


def story_html(page: Page, part: int = 0) -> str:
    """`{{ story() }}` lists releases, sanctions actions and events in order of time: if they are
    too many for a page, the last of them, and leads to the pages of all."""
    entries = [*releases(page), *actions(page), *events(page)]
    entries.sort(key=lambda entry: (period(entry.record.date), entry.record.name))
    found = in_parts(entries, ENTRIES_ON_A_PAGE) or [entries]
    entries = found[part - 1]
    by_year = groupby(entries, lambda entry: entry.record.date[:4])
    return fill(
        "story.html",
        pages=pages_of(page, found) if len(found) > 1 else (),
        years={year: list(group) for year, group in by_year},
        choices=choices_of(page, entries),
        number=len(entries),
        people=page.data.tables["release_counts"].label("category", "people_released"),
    )


def pages_of(page: Page, found: Sequence[Sequence[Entry]]) -> list[Part]:
    """The pages, each with its first and its last year."""
    ends = [[entries[place].record.date[:4] for place in (0, -1)] for entries in found]
    return [
        Part("\u2013".join(dict.fromkeys(years)), page.href(story_path(number)))
        for number, years in enumerate(ends, start=1)
    ]


def releases(page: Page) -> Iterator[Entry]:
    """Those of any year; all of them carry the sign of the picture's lane of releases."""
    kind = page.data.tables["timeline"].label("lane", "released")
    for name in RELEASES:
        for record in Record.all(page, name):
            yield Entry(record, kind, {"what": "released", "how": record["mechanism"]})


def actions(page: Page) -> Iterator[Entry]:
    """Who acted, and whether it tightened or eased; if neither, what else it did."""
    for record in Record.all(page, "sanctions_actions"):
        placed = record.computed("action_dates")
        effect = placed["effect"]
        did = record.label("direction").lower() if effect == "neither" else placed.label("effect")
        kind = f"{record.label('body')}: {did}"
        yield Entry(record, kind, {"what": effect, "who": record["body"]})


def events(page: Page) -> Iterator[Entry]:
    for record in Record.all(page, "context_events"):
        yield Entry(record, record.label("kind"), {"what": record["kind"]})


def choices_of(page: Page, entries: list[Entry]) -> tuple[Choice, ...]:
    tables = page.data.tables
    marks = [entry.marks for entry in entries]
    actions, events = tables["sanctions_actions"].schema, tables["context_events"].schema
    what, body = tables["timeline"].schema.field("sign"), actions.field("body")
    kinds = {
        tables["releases"].schema.title: {"released": what.labels["released"]},
        actions.title: tables["action_dates"].schema.field("effect").labels,
        events.title: events.field("kind").labels,
    }
    ways = [tables[name].schema.field("mechanism").labels for name in reversed(RELEASES)]
    found = [entry.record.date[:4] for entry in entries]
    return (
        choice("what", what.title, kinds, marks),
        choice("who", f"{actions.title}: {body.title.lower()}", {"": body.labels}, marks),
        choice("how", say("Way of release"), {"": ways[0] | ways[1]}, marks),
        years("from", say("From"), found),
        years("to", say("To"), found),
    )
