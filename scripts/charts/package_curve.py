"""How many EU packages by September 2024? The answer of every combination of choices."""

from scripts.charts.choice_curve import Curve, drawings
from scripts.charts.picture import Figures, Picture
from scripts.export.published import Published

UNTIL = "article"
CHOICES = ("content", "frameworks", "days_together")
COLUMNS = ("place", *CHOICES, "packages", "acts")


def package_curve(data: Published) -> Picture:
    table = data.tables["package_curve"]
    rows = table.where("until", UNTIL)
    axis = tuple(range(0, int(rows[-1]["packages"]) + 5, 5))
    curve = Curve(table, rows, "packages", CHOICES, axis)
    return Picture(**drawings(curve), figures=(Figures.of(table, rows, COLUMNS),))
