"""The public figures whom a release names: when, how and where to."""

from scripts.model import items
from scripts.render.cells import Cell
from scripts.render.links import Part
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record
from scripts.render.story import RELEASES
from scripts.render.tables import Column, Line, TableView
from scripts.words import sentences


def released_figures_html(page: Page) -> str:
    """`{{ released_figures() }}` has a line for each release that names a public figure, by name
    and date; what its note says of the person stands beside it."""
    people = {person["name"]: person for person in Record.all(page, "public_figures")}
    named = [
        (people[name], release)
        for table in RELEASES
        for release in Record.all(page, table)
        for name in items(release["notable_people"])
        if name in people
    ]
    found = sorted(named, key=lambda pair: (pair[0]["name"], pair[1]["date"]))
    last = {person.id: release.id for person, release in found}
    lines = [line(*pair, is_last=last[pair[0].id] == pair[1].id) for pair in found]
    return fill("released_figures.html", table=view(page, lines))


def view(page: Page, lines: list[Line]) -> TableView:
    people, releases, easings = (
        page.data.tables[name].schema
        for name in ("public_figures", "releases", "easings_after_releases")
    )
    dates = (people.field("held_since_date").title, easings.field("release_date").title)
    of_release = ("mechanism", "destination_countries", "release_id", "note")
    titles = [people.field(name).title for name in ("name", "role")]
    titles += [*dates, *(releases.field(name).title for name in of_release)]
    columns = tuple(Column(one, "date" if one in dates else "text") for one in titles)
    return TableView(people.title, columns, tuple(lines))


def line(person: Record, release: Record, is_last: bool) -> Line:
    """With the sentences of the note that name the person."""
    to, surname = "destination_countries", person["name"].split()[-1]
    said = [one for one in sentences(release["note"]) if surname in one]
    return Line(
        (
            person.cell("name"),
            person.cell("role"),
            held_since(person) if is_last else Cell(()),
            release.cell("date", words=False),
            release.cell("mechanism"),
            release.cell(to) if to in release.row else Cell(()),
            Cell((release.link(),)),
            Cell(tuple(map(Part, said))),
        )
    )


def held_since(person: Record) -> Cell:
    """The day leads to its source."""
    if not (day := person["held_since_date"]):
        return Cell(())
    return Cell((Part(day, person.target("held_since_source_id").link().href),), "date")
