"""How many EU packages by September 2024? The answer of every combination of choices."""

from scripts.charts.choice_curve import Curve, drawings
from scripts.charts.picture import Figures, Picture
from scripts.export.published import Published, Row

UNTIL = "article"
READING = (
    "Each dot is one way of counting the EU's packages since October 2020; the marks under it say"
    " which. None of them is the right one."
)
CHOICES = ("content", "frameworks", "days_together")
COLUMNS = ("place", *CHOICES, "packages", "acts")


def package_curve(data: Published) -> Picture:
    table = data.tables["package_curve"]
    rows = table.where("until", UNTIL)
    axis = tuple(range(0, int(rows[-1]["packages"]) + 5, 5))
    curve = Curve(table, rows, "packages", CHOICES, axis)
    return Picture(
        title=finding(rows, table.label("until", UNTIL).lower().replace("september", "September")),
        caption=READING,
        description=description(rows),
        **drawings(curve),
        figures=(Figures.of(table, rows, COLUMNS),),
    )


def finding(rows: list[Row], until: str) -> str:
    low, high = rows[0]["packages"], rows[-1]["packages"]
    return f"EU packages against Belarus {until}: from {low} to {high}, by the way of counting"


def description(rows: list[Row]) -> str:
    numbers = [row["packages"] for row in rows]
    answers = ", ".join(f"{number}: {numbers.count(number)}" for number in dict.fromkeys(numbers))
    return f"{len(rows)} ways of counting. Packages, and how many ways give that number: {answers}."
