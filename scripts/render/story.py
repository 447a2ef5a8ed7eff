"""Releases of all years, sanctions actions and events in order of time, one line each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from scripts.addresses import story_path
from scripts.export.published import Published, in_parts
from scripts.periods import period
from scripts.render.filters import Choice, Marks, choice, years
from scripts.render.links import Part, title_of
from scripts.render.neighbours import dates
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record
from scripts.words.languages import say

RELEASES = ("releases", "precedent_releases")
ENTRIES_ON_A_PAGE = 500
Place = tuple[str, str, str]
"""Where a line stands: its date, and the table and the id of its row."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `kind` says who did what sort of thing; `marks` are what it is chosen by."""

    record: Record
    kind: str
    marks: Marks


def story_html(page: Page, part: int = 0) -> str:
    """`{{ story() }}` lists releases, sanctions actions and events in order of time: if they are
    too many for a page, the last of them, and leads to the pages of all."""
    found = in_parts(in_time(page.data), ENTRIES_ON_A_PAGE) or [()]
    entries = [ENTRY[name](Record.of(page, name, row_id)) for _, name, row_id in found[part - 1]]
    by_year = groupby(entries, lambda entry: entry.record.date[:4])
    return fill(
        "story.html",
        pages=pages_of(page, found) if len(found) > 1 else (),
        years={year: list(group) for year, group in by_year},
        choices=choices_of(page, entries),
        number=len(entries),
        people=page.data.tables["release_counts"].label("category", "people_released"),
    )


@cache
def in_time(data: Published) -> Sequence[Place]:
    lines = [(day, name, row_id) for name in ENTRY for row_id, day in dates(data, name).items()]
    return sorted(lines, key=lambda line: (period(line[0]), title_at(data, *line[1:])))


def title_at(data: Published, name: str, row_id: str) -> str:
    return title_of(data, name, data.tables[name].by_id[row_id])


def pages_of(page: Page, found: Sequence[Sequence[Place]]) -> list[Part]:
    """The pages, each with its first and its last year."""
    ends = [[lines[place][0][:4] for place in (0, -1)] for lines in found]
    return [
        Part("\u2013".join(dict.fromkeys(years)), page.href(story_path(number)))
        for number, years in enumerate(ends, start=1)
    ]


def release(record: Record) -> Entry:
    """Of any year; all of them carry the sign of the picture's lane of releases."""
    kind = record.page.data.tables["timeline"].label("lane", "released")
    return Entry(record, kind, {"what": "released", "how": record["mechanism"]})


def action(record: Record) -> Entry:
    """Who acted, and whether it tightened or eased; if neither, what else it did."""
    placed = record.computed("action_dates")
    effect = placed["effect"]
    did = record.label("direction").lower() if effect == "neither" else placed.label("effect")
    kind = f"{record.label('body')}: {did}"
    return Entry(record, kind, {"what": effect, "who": record["body"]})


def event(record: Record) -> Entry:
    return Entry(record, record.label("kind"), {"what": record["kind"]})


ENTRY = {
    "releases": release,
    "precedent_releases": release,
    "sanctions_actions": action,
    "context_events": event,
}
"""How the line of each table is made."""


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
