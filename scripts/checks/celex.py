"""The number under which EUR-Lex keeps an act of the EU, which follows from the act's own."""

import re
from collections.abc import Iterator, Sequence

from scripts.checks.rule import Column, Faults, Rows, rule
from scripts.model import LIST_SEPARATOR, items
from scripts.periods import period_or_none

LETTERS = {"Regulation": "R", "Decision": "D", "Common Position": "E"}
"""Implementing acts have the letter of their kind."""
KIND = "(?P<kind>" + "|".join(LETTERS) + ")"
NUMBERED = re.compile(rf"{KIND} \((?:EC|EU)\) No (?P<number>\d+)/(?P<year>\d{{4}})$")
"""Regulations up to 2014."""
DATED = re.compile(rf"{KIND}(?: \((?:EU|CFSP)\))? (?P<year>\d{{4}})/(?P<number>\d+)(?:/CFSP)?$")


@rule(
    "The numbers of the EU acts in {acts}, in their order, as EUR-Lex writes them.",
    "Their year is that of {date}.",
)
def celex(rows: Rows, *, field: Column, acts: Column, date: Column) -> Faults:
    """An act that is no EU act, or whose number isn't known, has none."""
    for row in rows:
        wanted = [*numbers_of(items(row[acts]))]
        text, day = LIST_SEPARATOR.join(wanted), period_or_none(row[date])
        if text != (row[field] or ""):
            advice = f"Write {text}" if text else "Empty this cell"
            yield row, field, f"this is not what follows from {acts}. {advice}, or fix {acts}."
        elif day:
            for one in wanted:
                if not day.first.year <= int(one[1:5]) <= day.last.year:
                    other = f"{one} is of another year than {date} ({row[date]})."
                    yield row, field, f"{other} Fix {acts} or {date}."


def numbers_of(acts: Sequence[str]) -> Iterator[str]:
    for act in acts:
        if form := NUMBERED.search(act) or DATED.search(act):
            yield f"3{form['year']}{LETTERS[form['kind']]}{int(form['number']):04}"
