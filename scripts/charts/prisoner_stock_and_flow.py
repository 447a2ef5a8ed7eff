"""Viasna's list over time, and below it what was added and who was released between its values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from scripts.charts import marks as signs
from scripts.charts.legend import Entry, height, key
from scripts.charts.palette import RELEASED, SOFT, TEXT
from scripts.charts.picture import Figures, Picture
from scripts.charts.prisoner_estimates import LONGEST_GAP
from scripts.charts.surface import Canvas, years
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.words import day_words, grouped

MONTH = 30
"""Days to which the areas are scaled, so that long and short stretches compare."""
READING = (
    "Above, the number of people on Viasna's list on days for which it is known; the line breaks"
    f" off where none is known for more than {LONGEST_GAP} days. Below, the time between two such"
    " days: an area above the zero line is the new names that the list must at least have got, a"
    " frame how many if everybody released was on it; an area below is the people released. The"
    " dashed line is the new names that follow from Viasna's own largest total of people released."
    f" Heights are people for {MONTH} days, so that areas compare."
)
COLUMNS = (
    *("from_date", "to_date", "days", "listed_at_start", "listed_at_end", "change"),
    *("people_lowest", "people_highest", "listed_lowest"),
    *("new_names_lowest", "new_names_if_all_listed"),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels of depth: where the list begins and for each person, and the same for the flows."""

    stock: float
    person: float
    zero: float
    flow: float


WIDE = Scale(stock=178, person=0.11, zero=66, flow=0.7)
NARROW = Scale(stock=0, person=0.092, zero=206, flow=0.6)


def prisoner_stock_and_flow(data: Published) -> Picture:
    """A line of the list over areas of what came and went."""
    table = data.tables["prisoner_stock_and_flow"]
    rows = table.where("basis", "neighbouring_values")
    total = largest(table.where("basis", "stated_total"))
    last = years(period(rows[-1]["to_date"]).last)
    frame = {"span": (years(period(rows[0]["from_date"]).first), last + 0.04)}
    entries = key_entries(table)
    across = Canvas(across=True, depth=(0, 362), size=(690, 362), margins=(14, 40, 24, 40), **frame)
    down = Canvas(
        across=False,
        depth=(-4, 290),
        size=(290, 760),
        margins=(height(entries) + 40, 8, 8, 42),
        **frame,
    )
    return Picture(
        title=table.schema.title,
        caption=READING,
        description=description(rows, total),
        wide=drawing(rows, total, across, WIDE, key(across, entries, 330, 120)),
        narrow=drawing(rows, total, down, NARROW, key(down, entries, -30, -25 - height(entries))),
        figures=tuple(
            Figures(
                table.name,
                f"{table.schema.title}: {label}",
                COLUMNS,
                tuple(row[table.schema.key] for row in table.where("basis", basis)),
            )
            for basis, label in table.schema.field("basis").labels.items()
        ),
    )


def key_entries(table: PublishedTable) -> list[Entry]:
    def heading(column: str) -> str:
        return table.schema.field(column).title

    return [
        Entry(heading("listed_at_end").removesuffix(" at the end"), TEXT, shape="circle"),
        Entry(heading("new_names_lowest"), TEXT, width=7),
        Entry(heading("new_names_if_all_listed"), TEXT, shape="square", stroked=True),
        Entry(heading("people_highest").split(",")[0], RELEASED, width=7),
    ]


def drawing(
    rows: Sequence[Row], total: Row, canvas: Canvas, scale: Scale, names: Sequence[alt.Chart]
) -> alt.LayerChart:
    listed = values(rows, scale)
    flows = pd.DataFrame([flow(row, scale) for row in rows])
    zero = pd.DataFrame(
        [
            {
                **{"time": canvas.span[0], "time_end": canvas.span[1]},
                **{"depth": scale.zero, "depth_end": scale.zero},
            }
        ]
    )
    level = pd.DataFrame([flow(total, scale)]).rename(
        columns={"first": "time", "last": "time_end", "least": "depth"}
    )
    return canvas.draw(
        *names,
        signs.bars(canvas, flows.assign(low=scale.zero, high=flows["least"]), TEXT, 0.75),
        signs.frames(canvas, flows.assign(low=flows["least"], high=flows["most"]), TEXT),
        signs.bars(canvas, flows.assign(low=flows["out"], high=scale.zero), RELEASED),
        signs.piece(canvas, zero, SOFT, strokeWidth=1),
        signs.piece(
            canvas,
            level.assign(depth_end=level["depth"]),
            TEXT,
            strokeWidth=1.5,
            strokeDash=[5, 3],
        ),
        signs.line(canvas, listed, TEXT, strokeWidth=1.5),
        signs.points(canvas, listed, "circle", TEXT, 20),
        ends(canvas, listed),
    )


def largest(totals: Sequence[Row]) -> Row:
    """The largest of Viasna's totals; of several alike, the one between the nearest values."""
    return max(totals, key=lambda row: (int(row["listed_lowest"]), -int(row["days"])))


def values(rows: Sequence[Row], scale: Scale) -> pd.DataFrame:
    """The days and numbers of the list; `part` changes where the line breaks off."""
    first = rows[0]
    stated = [
        (first["from_date"], first["listed_at_start"], 0),
        *((row["to_date"], row["listed_at_end"], int(row["days"])) for row in rows),
    ]
    marks = pd.DataFrame(stated, columns=["date", "people", "gap"])
    return marks.assign(
        time=[years(period(day).first) for day in marks["date"]],
        depth=scale.stock + scale.person * marks["people"].astype(int),
        part=marks["gap"].gt(LONGEST_GAP).cumsum(),
    )


def flow(row: Row, scale: Scale) -> Mapping[str, float]:
    """The areas between two values."""
    unit = scale.flow * MONTH / int(row["days"])
    return {
        "first": years(period(row["from_date"]).first),
        "last": years(period(row["to_date"]).first),
        "least": scale.zero + unit * int(row["new_names_lowest"]),
        "most": scale.zero + unit * int(row["new_names_if_all_listed"]),
        "out": scale.zero - unit * int(row["people_highest"]),
    }


def ends(canvas: Canvas, listed: pd.DataFrame) -> alt.Chart:
    """The first, the highest and the last number."""
    highest = listed["depth"].idxmax()
    chosen = listed.loc[[listed.index[0], highest, listed.index[-1]]]
    text = chosen.assign(text=chosen["people"].map(grouped))
    style = {"baseline": "bottom", "dy": -7} if canvas.across else {"align": "left", "dx": 7}
    return signs.words(canvas, text, **style)


def description(rows: Sequence[Row], total: Row) -> str:
    """Where the list begins, is highest and ends, and what the largest total implies."""
    highest = max(rows, key=lambda row: int(row["listed_at_end"]))
    first, last = rows[0], rows[-1]
    told = [
        f"{grouped(first['listed_at_start'])} people on {day_words(first['from_date'])}",
        f"{grouped(highest['listed_at_end'])} on {day_words(highest['to_date'])}",
        f"{grouped(last['listed_at_end'])} on {day_words(last['to_date'])}",
    ]
    return (
        f"The list: {', '.join(told)}. Between {day_words(total['from_date'])} and"
        f" {day_words(total['to_date'])} it went from {grouped(total['listed_at_start'])} to"
        f" {grouped(total['listed_at_end'])}, while {grouped(total['listed_lowest'])} political"
        " prisoners were released by Viasna's own total: at least"
        f" {grouped(total['new_names_lowest'])} new names."
    )
