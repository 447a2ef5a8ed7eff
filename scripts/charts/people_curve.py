"""How many people were released since July 2024? The answer of every combination of choices."""

from scripts.charts.choice_curve import Curve, curve_picture
from scripts.charts.picture import Picture
from scripts.export.published import Published

CHOICES = ("figure", "scope", "exchanges")


def people_curve(data: Published) -> Picture:
    table = data.tables["people_curve"]
    rows = table.where("since", "2024")
    axis = tuple(range(0, int(rows[-1]["people"]) + 250, 250))
    curve = Curve(table, rows, "people", CHOICES, axis)
    return curve_picture(curve, ("people", "releases"), rows)
