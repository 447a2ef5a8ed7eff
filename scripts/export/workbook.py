"""One Excel file per dataset: cautions, codebook, and a sheet for each table."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.export.templates import TEMPLATES
from scripts.model import Field

if TYPE_CHECKING:  # Slow to import, and most builds change few tables.
    from xlsxwriter.worksheet import Worksheet

Descriptor = Mapping[str, Any]
Cell = str | int | float | bool | date | None
READ = {
    "integer": int,
    "number": float,
    "boolean": {"TRUE": True, "FALSE": False}.__getitem__,
    "date": date.fromisoformat,
}
# What a cell holds is written as it is: no text becomes a formula, a number or a link.
AS_IS = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
CODEBOOK = (
    *("table", "computed", "column", "title", "description", "empty"),
    *("type", "unit", "example", "codes"),
)
LONGEST_NAME = 31
WIDEST = 40
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def write_workbook(package: Descriptor, folder: Path) -> None:
    """A date that is known to the day is a date; one that is known less exactly stays text."""
    from xlsxwriter import Workbook

    book = Workbook(folder / f"{package['name']}.xlsx", {**AS_IS, "in_memory": True})
    # The same bytes for the same data: without this, the time of writing would be inside.
    book.set_properties({"created": datetime.fromisoformat(package["updated"])})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    bold = book.add_format({"bold": True})
    fill(book.add_worksheet("cautions"), caution_lines(package), day)
    sheets = {"codebook": [CODEBOOK, *codebook_lines(package)]}
    sheets |= {one["name"]: [*table_lines(one, folder)] for one in package["resources"]}
    for name, lines in sheets.items():
        sheet = book.add_worksheet(name[:LONGEST_NAME])
        fill(sheet, lines, day)
        sheet.set_row(0, None, bold)
        sheet.freeze_panes(1, 1)
    book.close()


def caution_lines(package: Descriptor) -> list[Sequence[Cell]]:
    text = TEMPLATES.get_template("cautions.md.jinja").render(package=package)
    plain = re.sub(r"^#+ |^- |\*\*|`", "", text, flags=re.MULTILINE)
    return [[package["title"]], *([line.strip()] for line in plain.splitlines())]


def codebook_lines(package: Descriptor) -> Iterable[Sequence[Cell]]:
    for resource in package["resources"]:
        for field in map(Field.of, resource["schema"]["fields"]):
            codes = "; ".join(f"{code}: {label}" for code, label in field.labels.items())
            words = (field.title, field.description, field.empty, field.type, field.unit)
            table = (resource["name"], resource["derived"])
            yield (*table, field.name, *words, field.example, codes)


def table_lines(resource: Descriptor, folder: Path) -> Iterator[Sequence[Cell]]:
    """The cells with types from the schema, and never from a guess."""
    schema = resource["schema"]
    dates = {one["field"] for one in schema.get("checks", ()) if one["type"] == "calendar-date"}
    read = [
        as_day if field["name"] in dates else READ.get(field["type"], str)
        for field in schema["fields"]
    ]
    with (folder / resource["path"]).open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines)
        yield next(rows)
        for row in rows:
            yield [one(cell) if cell else None for one, cell in zip(read, row, strict=True)]


def as_day(cell: str) -> Cell:
    return date.fromisoformat(cell) if DAY.fullmatch(cell) else cell


def fill(sheet: "Worksheet", lines: Sequence[Sequence[Cell]], day: Any) -> None:
    for place, line in enumerate(lines):
        for column, cell in enumerate(line):
            if isinstance(cell, date):
                sheet.write_datetime(place, column, cell, day)
            elif cell is not None:
                sheet.write(place, column, cell)
    for column, cells in enumerate(zip(*lines, strict=True)):
        sheet.set_column(column, column, min(WIDEST, 2 + max(len(str(cell)) for cell in cells)))
