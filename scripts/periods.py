"""Dates as they are known: `2024-09-04`, `2024-09` or `2024`. The form is the precision."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The first and the last day that a date can mean; the same day where the day is known."""

    first: date
    last: date

    @property
    def precision(self) -> str:
        if self.first == self.last:
            return "day"
        return "month" if self.first.month == self.last.month else "year"


@lru_cache(10_000)
def period(text: str) -> Period:
    """Read a date of any precision; ValueError where the text is not a date that exists."""
    form = FORM.fullmatch(text)
    if not form:
        raise ValueError(f"{text!r} is not a date like 2024-09-04, 2024-09 or 2024")
    year, month, day = (int(part) if part else None for part in form.groups())
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        last = calendar.monthrange(year, month)[1]
        return Period(date(year, month, 1), date(year, month, last))
    return Period(date(year, month, day), date(year, month, day))


def period_or_none(text: str | None) -> Period | None:
    """For text that is not validated yet: none where it is empty or is not a date."""
    try:
        return period(text) if text else None
    except ValueError:
        return None
