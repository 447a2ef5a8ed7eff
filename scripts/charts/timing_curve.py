"""Do releases follow tightenings? The answer of every combination of choices."""

from scripts.charts.choice_curve import Curve, curve_picture
from scripts.charts.picture import Picture
from scripts.derive.shifts import LEVEL
from scripts.export.published import Published, Row

CHOICES = ("body", "window_days", "date_kind", "weight", "exchanges")
COLUMNS = ("within", "total", "expected", "ratio", "p_closer", "p_highest")
EDGES = 12
"""How many rows from each end of the curve stand in the table under the picture."""


def timing_curve(data: Published) -> Picture:
    """All combinations that could have shown something, from the lowest result to the highest."""
    table = data.tables["timing_curve"]
    asked = table.where("question", "after-tightening")
    able = [row for row in asked if row["could_show"] == "TRUE"]
    most = max(2, *(float(row["ratio"]) for row in able))
    axis = tuple(step / 2 for step in range(int(most * 2 + 1.999)))
    curve = Curve(table, able, "ratio", CHOICES, axis, stands_out, usual=1)
    return curve_picture(curve, COLUMNS, [*able[:EDGES], *able[-EDGES:]])


def stands_out(row: Row) -> bool:
    return float(row["p_closer"]) <= LEVEL
