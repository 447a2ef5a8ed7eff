"""How many EU packages by September 2024? The answer of every combination of choices."""

from scripts.charts.choice_curve import Curve, curve_picture
from scripts.charts.picture import Picture
from scripts.export.published import Published

CHOICES = ("content", "frameworks", "days_together")


def package_curve(data: Published) -> Picture:
    table = data.tables["package_curve"]
    rows = table.where("until", "article")
    axis = tuple(range(0, int(rows[-1]["packages"]) + 5, 5))
    curve = Curve(table, rows, "packages", CHOICES, axis)
    return curve_picture(curve, ("packages", "acts"), rows)
