"""Up to which day a package says that its sources were searched."""

import re
from collections.abc import Collection

from scripts.periods import period, period_or_none
from scripts.problems import Problem
from scripts.starter.interview import YES, Ask, Row

LATE = ("covered", "calendar-date")
"""The checks that a date does not pass which is later than that day."""


def searched_later(problem: Problem, row: Row, ask: Ask) -> str:
    """The date that a check finds too late, where somebody says that it is none; else nothing."""
    date = row[problem.column or ""]
    if problem.kind not in LATE or not period_or_none(date):
        return ""
    question = f"\n{problem.message}\nWere the sources searched up to {date}? y or n: "
    return date if ask(question).strip().lower() in YES else ""


def covered_to(descriptor: str, tables: Collection[str], day: str) -> str:
    """The text of a descriptor in which the coverage of these tables ends on that day, or later."""
    text = later(r'^(lookedUp: )"(.*)"', descriptor, day)
    for table in tables:
        text = later(rf'^( +path: data/{table}\.csv\n(?: .*\n)*?  +end: )"(.*)"', text, day)
    return text


def later(place: str, text: str, day: str) -> str:
    def moved(found: re.Match[str]) -> str:
        is_later = period(found[2]).last < period(day).last
        return f'{found[1]}"{day}"' if is_later else found[0]

    return re.sub(place, moved, text, count=1, flags=re.MULTILINE)
