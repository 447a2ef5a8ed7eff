"""How many people were released since July 2024? The answer of every combination of choices."""

from scripts.charts.choice_curve import Curve, drawings
from scripts.charts.picture import Figures, Picture
from scripts.export.published import Published, PublishedTable, Row
from scripts.words import grouped

SINCE = "2024"
READING = (
    "Each dot is one way of adding up the people released; the marks under it say which. A counter"
    " who gave no figure for the whole of a release adds nothing for it, so the sums of single"
    " counters are low because they spoke of fewer releases."
)
CHOICES = ("figure", "scope", "exchanges")
COLUMNS = ("place", *CHOICES, "people", "releases")


def people_curve(data: Published) -> Picture:
    table = data.tables["people_curve"]
    rows = table.where("since", SINCE)
    axis = tuple(range(0, int(rows[-1]["people"]) + 250, 250))
    return Picture(
        title=finding(table, rows),
        caption=READING,
        description=description(table, rows),
        **drawings(Curve(table, rows, "people", CHOICES, axis)),
        figures=(Figures.of(table, rows, COLUMNS),),
    )


def finding(table: PublishedTable, rows: list[Row]) -> str:
    low, high = rows[0], rows[-1]
    return (
        f"People released in Belarus {table.label('since', SINCE).replace('S', 's', 1)}: from"
        f" {grouped(low['people'])} to {grouped(high['people'])}, by who counts and what is added"
    )


def description(table: PublishedTable, rows: list[Row]) -> str:
    sums = {}
    for row in rows:
        sums.setdefault(row["figure"], []).append(int(row["people"]))
    figures = [
        f"{table.label('figure', figure)}: {grouped(min(found))} to {grouped(max(found))}"
        for figure, found in sums.items()
    ]
    return f"{len(rows)} ways of adding up. {'; '.join(figures)}."
