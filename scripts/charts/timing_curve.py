"""Do releases follow tightenings? The answer of every combination of choices."""

from scripts.charts.choice_curve import Curve, drawings
from scripts.charts.picture import Figures, Picture
from scripts.export.published import Published, Row
from scripts.words import grouped

QUESTION = "after-tightening"
LEVEL = 0.05
READING = (
    "Each dot is one combination of choices; the marks under it say which. On the line at 1 there"
    " are as many releases soon after a tightening as on moved dates. Dots and marks in colour have"
    " a p-value of at most 0.05. Combinations that can't answer are left out."
)
CHOICES = ("body", "window_days", "date_kind", "weight", "exchanges")
COLUMNS = ("place", *CHOICES, "within", "total", "expected", "ratio", "p_closer", "p_highest")
EDGES = 12
"""How many rows from each end of the curve stand in the table under the picture."""


def timing_curve(data: Published) -> Picture:
    """All combinations that could have shown something, from the lowest result to the highest."""
    table = data.tables["timing_curve"]
    asked = table.where("question", QUESTION)
    able = [row for row in asked if row["could_show"] == "TRUE"]
    most = max(2, *(float(row["ratio"]) for row in able))
    axis = tuple(step / 2 for step in range(int(most * 2 + 1.999)))
    curve = Curve(table, able, "ratio", CHOICES, axis, stands_out, usual=1)
    return Picture(
        title=finding(data),
        caption=READING,
        description=description(data, able),
        **drawings(curve),
        figures=(Figures.of(table, [*able[:EDGES], *able[-EDGES:]], COLUMNS),),
    )


def stands_out(row: Row) -> bool:
    return float(row["p_closer"]) <= LEVEL


def finding(data: Published) -> str:
    family = data.tables["timing_curve_family"].by_id[QUESTION]
    asked = f"Releases in Belarus after tightenings: {family['stand_out']} of"
    if family["stand_out"] == "0":
        return f"{asked} {family['combinations']} ways to test stand out"
    return (
        f"{asked} {family['combinations']} ways to test stand out, as in"
        f" {grouped(family['shifts_as_often'])} of {grouped(family['shifts'])} shifts"
    )


def description(data: Published, able: list[Row]) -> str:
    family = data.tables["timing_curve_family"].by_id[QUESTION]
    below = sum(float(row["ratio"]) < 1 for row in able)
    return (
        f"{len(able)} of {family['combinations']} combinations could have shown something. In"
        f" {below} of them fewer releases lie within the window than expected, in"
        f" {len(able) - below} as many or more. The lowest ratio is {able[0]['ratio']}, the highest"
        f" {able[-1]['ratio']}; over all combinations the middle is {family['median_ratio']}."
    )
