"""What came before and after: the row before, the row after, and what lies within 30 days."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from functools import cache

from scripts.export.published import Published, Row
from scripts.periods import Period, period
from scripts.render.links import Part, link
from scripts.render.pages import Page
from scripts.words import count_words, day_words

WINDOW = 30
"""How many days apart a release and an action may be to be called neighbours."""
MOST_NEIGHBOURS = 50
REACH = timedelta(days=WINDOW + 31)
"""A month that began so long ago may have ended within the window."""
TIMELINE = "timeline.html"


@cache
def dates(data: Published, table: str) -> Mapping[str, str]:
    """The date that places each row of a table in time, by id."""
    if table == "sanctions_actions":
        return {row["action_id"]: row["date"] for row in data.tables["action_dates"].rows}
    column = {"episodes": "from_date", "corrections": "decided_date"}.get(table, "date")
    return {row[data.tables[table].schema.key]: row[column] for row in data.tables[table].rows}


@cache
def in_order(data: Published, table: str, body: str = "") -> Sequence[str]:
    """Ids by date; of the actions, those of one body."""
    placed = dates(data, table)
    rows = data.tables[table].by_id
    own = [row_id for row_id in placed if not body or rows[row_id]["body"] == body]
    return sorted(own, key=lambda row_id: (period(placed[row_id]), row_id))


def row_neighbours(page: Page, table: str, row: Row) -> tuple[Part | None, Part | None]:
    """Links to the row before and the row after, where there is one."""
    ids = in_order(page.data, table, row.get("body", ""))
    place = ids.index(row[page.data.tables[table].schema.key])
    before = dated_links(page, table, ids[max(place - 1, 0) : place])
    after = dated_links(page, table, ids[place + 1 : place + 2])
    return (*before, None)[0], (*after, None)[0]


def nearby(page: Page, table: str, row_id: str, others: str) -> tuple[Part, ...]:
    """The rows of another table that may lie within the window, with how far they are; a date of
    which only the year is known is near to nothing. Of very many the nearest are listed."""
    seen_from = dates(page.data, table)[row_id]
    here = period(seen_from)
    there = [] if here.precision == "year" else dated_rows(page.data, others)
    first, last = here.first - REACH, here.last + REACH
    start = bisect_left(there, first, key=lambda other: other[0].first)
    end = bisect_right(there, last, key=lambda other: other[0].first)
    spans = {other: bounds(here, when) for when, other in there[start:end]}
    near = {one: max(least, -most, 0) for one, (least, most) in spans.items()}
    near = {one: far for one, far in near.items() if far <= WINDOW}
    nearest = sorted(near, key=near.__getitem__)[:MOST_NEIGHBOURS]
    listed = dated_links(page, others, nearest, seen_from)
    rest = len(near) - len(listed)
    return (
        (*listed, Part(f"{rest:,} more, on the timeline", page.href(TIMELINE))) if rest else listed
    )


@cache
def dated_rows(data: Published, table: str) -> Sequence[tuple[Period, str]]:
    """Rows in order of time, without those of which only the year is known."""
    placed = ((period(day), row_id) for row_id, day in dates(data, table).items())
    return sorted(one for one in placed if one[0].precision != "year")


def dated_links(
    page: Page, table: str, row_ids: Iterable[str], seen_from: str = ""
) -> tuple[Part, ...]:
    """Rows of a table by date, each with who acts, when, and how far that is from `seen_from`: EU,
    29 June 2024, 4 days before."""
    placing, rows = dates(page.data, table), page.data.tables[table].by_id
    here = period(seen_from) if seen_from else None
    found = []
    for row_id in sorted(set(row_ids), key=lambda row_id: (period(placing[row_id]), row_id)):
        row, day = rows[row_id], placing[row_id]
        far = distance(here, period(day)) if here else ""
        words = (row.get("body", ""), day_words(day), far)
        found.append(link(page, table, row, note=", ".join(word for word in words if word)))
    return tuple(found)


def bounds(here: Period, there: Period) -> tuple[int, int]:
    """The fewest and the most days from here to there; negative where there is before."""
    return (there.first - here.last).days, (there.last - here.first).days


def distance(here: Period, there: Period) -> str:
    """How far there is from here in words, with bounds where a date is coarse."""
    least, most = bounds(here, there)
    if least == most == 0:
        return "same day"
    if least >= 0:
        return f"{days(least, most)} after"
    if most <= 0:
        return f"{days(-most, -least)} before"
    return f"between {days(-least, -least)} before and {days(most, most)} after"


def days(least: int, most: int) -> str:
    words = count_words(most, "day")
    return words if least == most else f"{least:,} to {words}"
