"""A row as a page shows it: its words, its links, and what belongs to it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from scripts.export.published import PublishedTable, Row
from scripts.model import items
from scripts.render.cells import Cell, cell
from scripts.render.corrections import (
    Correction,
    correction_of,
    form_address,
    prefilled_answers,
)
from scripts.render.links import Part, counter, home, link, title_of, titled_row
from scripts.render.neighbours import dated_links, dates, nearby, row_neighbours
from scripts.render.pages import Page
from scripts.render.relations import listing, targets, uses
from scripts.render.tables import Line, TableView, table_view
from scripts.words import day_words


@dataclass(frozen=True, slots=True)
class Fact:
    """What a row says in one column, under the title of the column."""

    term: str
    parts: tuple[Part, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """`record["title"]` is a cell as it is stored; all else comes from the row and the tables
    around it, in the words of the schema."""

    page: Page
    table: PublishedTable
    row: Row

    @classmethod
    def of(cls, page: Page, table: str, row_id: str) -> "Record":
        return cls(page, page.data.tables[table], page.data.tables[table].by_id[row_id])

    @classmethod
    def all(cls, page: Page, table: str) -> Iterator["Record"]:
        return (cls(page, page.data.tables[table], row) for row in page.data.tables[table].rows)

    @classmethod
    def by_code(
        cls, page: Page, table: str, column: str, order: Callable[["Record"], Any]
    ) -> Mapping[str, Sequence["Record"]]:
        """The rows of a table, each in `order`, by their code in a column, in the order of the
        labels; no code without rows."""
        rows = sorted(cls.all(page, table), key=order)
        codes = page.data.tables[table].schema.field(column).labels
        found = {code: [one for one in rows if one[column] == code] for code in codes}
        return {code: rows for code, rows in found.items() if rows}

    def __getitem__(self, column: str) -> str:
        return self.row[column]

    @property
    def id(self) -> str:
        return self.row[self.table.schema.key]

    @property
    def name(self) -> str:
        """What a reader calls the row: its title, or what it states."""
        return title_of(self.page.data, self.table.name, self.row)

    @property
    def date(self) -> str:
        """The date that places the row in time."""
        return dates(self.page.data, self.table.name)[self.id]

    def term(self, column: str) -> str:
        """What the schema calls a column."""
        return self.table.schema.field(column).title

    def cell(self, column: str, words: bool = True) -> Cell:
        """A cell with its dates in words; who counts is called by the name where one is given."""
        if column == "counter" and "counter_name" in self.row:
            return Cell((Part(counter(self.page.data, self.table.name, self.row)),))
        field = self.table.schema.field(column)
        return cell(self.page, self.table, field, self.row, words)

    def label(self, column: str) -> str:
        """A cell as text: the label of a code, a figure with its qualifier, a date in words."""
        return "; ".join(part.text for part in self.cell(column).parts)

    def facts(self, *columns: str) -> tuple[Fact, ...]:
        """One for each column that isn't empty. `mechanism+mechanism_note` adds the text of the
        second column to the first."""
        found = []
        for words in columns:
            column, _, note = words.partition("+")
            fact = Fact(self.term(column), self.cell(column).parts, self.row[note] if note else "")
            found += [fact] if fact.parts or fact.note else []
        return tuple(found)

    def link(self, note: str = "") -> Part:
        """The row by its name, leading to where it is shown."""
        return link(self.page, self.table.name, self.row, note)

    def target(self, column: str) -> "Record":
        """The row that a cell names."""
        return Record.of(self.page, targets(self.page.data, self.table.name)[column], self[column])

    def named(self, column: str) -> tuple[Part, ...]:
        """The rows that a list cell names, by date, each with how far it is."""
        table = targets(self.page.data, self.table.name)[column]
        return dated_links(self.page, table, items(self[column]), self.date)

    def naming(self, table: str, column: str) -> tuple[Part, ...]:
        """The rows of a table that name this one in a column, by date, each with how far it is."""
        found = [record.id for record in self.children(table, column)]
        return dated_links(self.page, table, found, self.date)

    def children(self, table: str, *columns: str) -> list["Record"]:
        """The authored rows of a table that name this one, in any column or in those given."""
        naming = uses(self.page.data).get((self.table.name, self.id), ())
        ids = [
            use.row_id
            for use in naming
            if use.table == table and (not columns or use.column in columns)
        ]
        return [Record.of(self.page, table, row_id) for row_id in dict.fromkeys(ids)]

    def computed(self, table: str) -> "Record | None":
        """The row of a computed table that has the id of this one."""
        found = self.page.data.tables[table].by_id.get(self.id)
        return Record(self.page, self.page.data.tables[table], found) if found else None

    def listed_in(self, table: str, column: str) -> list["Record"]:
        """The rows of a table that name this one in a list."""
        found = listing(self.page.data, table, column).get(self.id, ())
        return [Record(self.page, self.page.data.tables[table], row) for row in found]

    def child_table(
        self, table: str, columns: str, chosen: str = "", overview: bool = False
    ) -> TableView | None:
        """The children side by side, by the columns that say something; none without children.

        Those with a yes in the column `chosen` stand first, their figure marked by its title. In an
        `overview` by date, because the children stand further down too, each leads to its place.
        """
        children = self.children(table)
        if overview:
            children.sort(key=lambda child: child.date)
        if chosen:
            children.sort(key=lambda child: child[chosen] != "TRUE")
        names = columns.split()
        lines = [child.line(names, chosen, anchored=not overview) for child in children]
        view = table_view(self.page.data.tables[table], names, lines)
        return view.filled() if children else None

    def line(self, columns: Sequence[str], chosen: str, anchored: bool) -> Line:
        cells = [self.cell(column, words=False) for column in columns]
        if chosen and self[chosen] == "TRUE":
            place = columns.index("value")
            marked = [replace(part, note=self.term(chosen)) for part in cells[place].parts]
            cells[place] = Cell(tuple(marked), "number", self["value"])
        if not anchored:
            cells[0] = Cell((self.link(),))
        return Line(tuple(cells), self.id if anchored else "", self.correction)

    @property
    def correction(self) -> Correction | None:
        return correction_of(self.page.site.repository, self.table, self.row)

    def nearby(self, table: str) -> tuple[Part, ...]:
        """The rows of a table that may lie within the window around this one."""
        return nearby(self.page, self.table.name, self.id, table)

    def beside(self) -> tuple[Part | None, Part | None]:
        """The row before and the row after, where there is one."""
        return row_neighbours(self.page, self.table.name, self.row)

    def events(self) -> tuple[Part, ...]:
        """The context events that name the row."""
        found = sorted(self.children("context_events"), key=lambda event: event["date"])
        return tuple(event.link(note=day_words(event["date"])) for event in found)

    def sources(self, *columns: str) -> list["Record"]:
        """The sources that the row names, each once: in the columns given, or all of them."""
        columns = columns or ("source_ids", "earlier_source_ids")
        named = dict.fromkeys(source for column in columns for source in items(self[column]))
        return [Record.of(self.page, "sources", source) for source in named]

    def used_by(self) -> Iterator[Fact]:
        """The rows that name this one, by table. A count or a measure stands for the release or
        the action that it belongs to."""
        data = self.page.data
        found: dict[str, dict[str, Part]] = {}
        for use in uses(data).get((self.table.name, self.id), ()):
            if use.table != self.table.name:
                name, row = titled_row(data, use.table, use.row_id)
                link_of_row = link(self.page, name, row)
                found.setdefault(name, {}).setdefault(home(data, name, row), link_of_row)
        for name, table in data.tables.items():
            if name in found:
                yield Fact(table.schema.title, tuple(found[name].values()))

    @property
    def package(self) -> Mapping[str, Any]:
        return self.page.data.packages[self.table.dataset]

    @property
    def address(self) -> str:
        """The full address of the page that shows the row; empty while the site has none."""
        site = self.page.site.address
        return f"{site}/{home(self.page.data, self.table.name, self.row)}" if site else ""

    def form(self, form: str, column: str = "") -> str:
        """A form of the repository filled in with this row, or one cell of it; else the page that
        says how to correct it."""
        repository = self.page.site.repository
        if not repository:
            return self.page.href("correct.html")
        return form_address(repository, form, prefilled_answers(self.table, self.row, column))

    def cell_forms(self) -> list[Part]:
        """The form for each cell, those that are empty too."""
        names = [field.name for field in self.table.schema.fields[1:]]
        return [Part(self.term(name), self.form("correct-a-row.yml", name)) for name in names]
