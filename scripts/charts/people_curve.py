"""How many people were released since July 2024? The answer of every combination of choices."""

from scripts.charts.choice_curve import Curve, drawings
from scripts.charts.picture import Figures, Picture
from scripts.export.published import Published

SINCE = "2024"
CHOICES = ("figure", "scope", "exchanges")
COLUMNS = ("place", *CHOICES, "people", "releases")


def people_curve(data: Published) -> Picture:
    table = data.tables["people_curve"]
    rows = table.where("since", SINCE)
    axis = tuple(range(0, int(rows[-1]["people"]) + 250, 250))
    curve = Curve(table, rows, "people", CHOICES, axis)
    return Picture(**drawings(curve), figures=(Figures.of(table, rows, COLUMNS),))
